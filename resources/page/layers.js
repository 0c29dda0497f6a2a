// What is laid over the page: an element after the body, out of the way of find, selection and printing.
lutrin.layers = (() => {
  "use strict";

  const root = document.documentElement;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(lutrinLayerStyle); // layers.css, put in by shell/page_script.py
  document.adoptedStyleSheets.push(sheet);

  let holder = null;

  // A new layer of our own tag, laid over those before it.
  function lay(tag) {
    holder ??= root.appendChild(document.createElement("lutrin-layers"));
    return holder.appendChild(document.createElement(tag));
  }

  // Where an element is in the page, whatever is scrolled.
  function placed(element, { left, top, width, height }) {
    element.style.left = `${left + scrollX}px`;
    element.style.top = `${top + scrollY}px`;
    if (width !== undefined) element.style.width = `${width}px`;
    if (height !== undefined) element.style.height = `${height}px`;
  }

  return { lay, placed };
})();
