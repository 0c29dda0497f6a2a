// Captions: under a picture that is narrower than the column they stand amid, as the picture does.
(() => {
  "use strict";

  const MOST = 0.9; // of the column

  // Told once a picture is laid out, and whenever its size changes.
  const watching = new ResizeObserver((changes) => {
    const column = document.querySelector("main").clientWidth;
    for (const { target, contentRect } of changes) {
      const figure = target.closest("figure");
      const isAlone = figure.querySelectorAll("img").length === 1 && !figure.parentElement.closest("figure, li");
      figure.toggleAttribute("data-narrow", isAlone && contentRect.width > 0 && contentRect.width < MOST * column);
    }
  });
  for (const image of document.querySelectorAll("article figure:has(> :is(figcaption, .caption)) img")) watching.observe(image);
})();
