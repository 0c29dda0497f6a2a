// Galleries: how wide each picture is by its height, so that those of a row can be equally high.
(() => {
  "use strict";

  const IN_FIGURES = "figure:is(:has(> :is(figure, img) ~ :is(figure, img)), :has(> a > img):has(> a ~ a)) > :is(figure, img, a)";
  const IN_LISTS = "#content :is(ul, ol):has(> li > figure:only-child) > li";

  function measure(item, image) {
    const width = image.naturalWidth || Number(image.getAttribute("width"));
    const height = image.naturalHeight || Number(image.getAttribute("height"));
    if (width && height) item.style.setProperty("--ratio", Math.min(5, Math.max(0.4, width / height)).toFixed(3));
  }

  for (const item of document.querySelectorAll(`${IN_FIGURES}, ${IN_LISTS}`)) {
    const image = item.matches("img") ? item : item.querySelector("img");
    if (!image) continue;
    // At once by what the page says, so that nothing moves when the picture comes.
    measure(item, image);
    if (!image.complete) image.addEventListener("load", () => lutrin.places.keep(() => measure(item, image)), { once: true });
  }
})();
