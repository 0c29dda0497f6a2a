// Style: a change sets properties and words; the page stays, and so does the block at the top.
lutrin.style = (() => {
  "use strict";

  const root = document.documentElement;

  // A page has it all from the start, and need not be laid out again to hear so.
  function isSo(properties, attributes, words, lang) {
    const style = getComputedStyle(root);
    return (
      Object.entries(properties).every(([name, value]) => style.getPropertyValue(name) === value) &&
      Object.entries(attributes).every(([name, value]) => (root.getAttribute(name) ?? "") === value) &&
      Object.entries(words).every(([id, text]) => {
        const element = document.getElementById(id);
        return !element || (element.textContent === text && element.lang === lang);
      })
    );
  }

  function restyle(properties, attributes, words, lang) {
    if (isSo(properties, attributes, words, lang)) return;
    lutrin.places.keep(() => {
      for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
      for (const [name, value] of Object.entries(attributes)) {
        if (value === "") root.removeAttribute(name);
        else root.setAttribute(name, value);
      }
      for (const [id, text] of Object.entries(words)) {
        const element = document.getElementById(id);
        if (!element) continue;
        element.textContent = text;
        element.lang = lang;
      }
    });
    lutrin.vertical.turned();
    lutrin.ruler.draw();
    lutrin.autoScroll.remeasure();
    lutrin.hyphens?.refresh();
  }

  // The new sheet comes before the old one goes, so that the page is never without.
  function sheet(name, number) {
    const old = [...document.querySelectorAll(`link[rel="stylesheet"][href^="${name}.css"]`)].at(-1);
    if (!old) return;
    const sheet = old.cloneNode();
    sheet.href = `${name}.css?${number}`;
    const loaded = () => {
      lutrin.places.keep(() => old.remove());
      lutrin.vertical.turned();
    };
    sheet.addEventListener("load", loaded, { once: true });
    old.after(sheet);
  }

  return { restyle, sheet };
})();
