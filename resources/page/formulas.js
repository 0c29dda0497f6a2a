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

  // Put what the author wrote in the place of every formula in *copied*; whoever converts it knows it by its class.
  function spell(copied) {
    for (const math of copied.querySelectorAll("math[alttext]")) {
      const sign = math.getAttribute("display") === "block" ? "$$" : "$";
      const written = document.createElement("span");
      written.className = "lutrin-formula";
      written.textContent = sign + math.getAttribute("alttext") + sign;
      math.replaceWith(written);
    }
  }

  return { spell };
})();
