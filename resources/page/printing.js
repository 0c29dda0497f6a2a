// On paper: the engine gives a PDF a place by name for what a link leads to, and so for the outline every
// heading has a link while it prints (shell/pdf.py reads the places).
lutrin.printing = (() => {
  "use strict";

  let links = null;

  addEventListener("beforeprint", () => {
    links = document.createElement("nav");
    links.hidden = true;
    for (const heading of document.querySelectorAll("#title, #content :is(h1, h2, h3, h4, h5, h6)[id]")) {
      const link = document.createElement("a");
      link.href = `#${heading.id}`;
      links.append(link);
    }
    document.body.append(links);
  });
  addEventListener("afterprint", () => links?.remove());

  return {};
})();
