// Galleries: how wide each picture is by its height, and which stand in one row, so that rows are equally full.
(() => {
  "use strict";

  const FIGURES = "figure:is(:has(> :is(figure, img) ~ :is(figure, img)), :has(> a > img):has(> a ~ a))";
  const LISTS = "#content :is(ul, ol):has(> li > figure:only-child)";
  const ITEMS = "figure, img, a, li";
  const HEIGHT = 9.5; // of a row, in rem, more or less
  const GAP = 0.6; // as in gallery.css

  const main = document.querySelector("main");
  const galleries = [...document.querySelectorAll(`${FIGURES}, ${LISTS}`)].map((gallery) =>
    [...gallery.children].filter((child) => child.matches(ITEMS)).map((element) => ({ element, ratio: 1.5 })),
  );

  function measure(item, image) {
    const width = image.naturalWidth || Number(image.getAttribute("width"));
    const height = image.naturalHeight || Number(image.getAttribute("height"));
    if (!width || !height) return;
    item.ratio = Math.min(5, Math.max(0.4, width / height));
    item.element.style.setProperty("--ratio", item.ratio.toFixed(3));
  }

  const widths = (items) => items.reduce((sum, { ratio }) => sum + ratio, 0);

  // The number of rows whose height comes nearest to the wanted one.
  function rowsOf(ratios, room) {
    const wanted = (ratios * HEIGHT) / room;
    const fewer = Math.floor(wanted);
    return wanted < Math.sqrt(fewer * (fewer + 1)) ? fewer : fewer + 1;
  }

  // Each picture goes to the row that holds its middle, were they all in one line that is cut into equal rows.
  function arrange(items) {
    const room = main.clientWidth / parseFloat(getComputedStyle(document.documentElement).fontSize);
    const all = widths(items);
    const rows = Array.from({ length: rowsOf(all, room) }, () => []);
    let before = 0;
    for (const item of items) {
      rows[Math.min(rows.length - 1, Math.floor(((before + item.ratio / 2) * rows.length) / all))].push(item);
      before += item.ratio;
    }
    for (const row of rows) {
      const width = widths(row);
      const gaps = GAP * (row.length - 1);
      for (const { element, ratio } of row) {
        // Rounded down, or the last of a row would not find room in it.
        const share = Math.floor((1e4 * ratio) / width) / 1e4;
        element.style.setProperty("--basis", `calc((100% - ${gaps.toFixed(1)}rem) * ${share})`);
      }
    }
  }

  for (const items of galleries) {
    for (const item of items) {
      const image = item.element.matches("img") ? item.element : item.element.querySelector("img");
      if (!image) continue;
      // At once by what the page says, so that nothing moves when the picture comes.
      measure(item, image);
      const loaded = () => lutrin.places.keep(() => (measure(item, image), arrange(items)));
      if (!image.complete) image.addEventListener("load", loaded, { once: true });
    }
    arrange(items);
  }
  if (galleries.length) new ResizeObserver(() => lutrin.places.keep(() => galleries.forEach(arrange))).observe(main);
})();
