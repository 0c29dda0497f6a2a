// Formulas: what each looks like comes as plain values, is made here element by element, and never parsed.
lutrin.formulas = (() => {
  "use strict";

  const MATHML = "http://www.w3.org/1998/Math/MathML";

  function made([tag, attributes, ...children]) {
    const element = document.createElementNS(MATHML, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children.map((each) => (typeof each === "string" ? each : made(each))));
    return element;
  }

  const values = document.getElementById("formulas")?.getAttribute("value") ?? "{}";
  for (const [name, formula] of Object.entries(JSON.parse(values))) {
    for (const code of document.getElementsByClassName(name)) {
      const math = made(formula);
      // What a reader hears, and what is copied, is what the page's author wrote.
      math.setAttribute("alttext", code.textContent);
      code.replaceChildren(math);
      code.classList.add("drawn");
    }
  }

  // One amid the words that is wider than its line scrolls in a box of its own.
  const long = [...document.querySelectorAll("code.math.drawn:not(.displayed, pre > code)")].filter(
    (code) => code.firstChild.getAttribute("alttext").length > 30,
  );
  function fit() {
    for (const code of long) code.classList.remove("wide");
    const wide = long.filter((code) => code.getBoundingClientRect().width > code.parentElement.clientWidth);
    for (const code of wide) code.classList.add("wide");
  }
  if (long.length) new ResizeObserver(fit).observe(document.body);

  // A selection is copied with its formulas as they were written.
  addEventListener("copy", (event) => {
    const selection = getSelection();
    if (!selection.rangeCount) return;
    const copied = selection.getRangeAt(0).cloneContents();
    const found = copied.querySelectorAll("math[alttext]");
    if (!found.length) return;
    for (const math of found) {
      const sign = math.getAttribute("display") === "block" ? "$$" : "$";
      math.replaceWith(sign + math.getAttribute("alttext") + sign);
    }
    const holder = document.createElement("div");
    holder.append(copied);
    holder.style.cssText = "position: fixed; inset-inline-start: 200vw; white-space: pre-wrap";
    document.body.append(holder);
    event.clipboardData.setData("text/plain", holder.innerText);
    event.clipboardData.setData("text/html", holder.innerHTML);
    holder.remove();
    event.preventDefault();
  });

  return {};
})();
