// The flow: which way the text goes through the window. Lines follow each other downwards or, where the text is set
// vertically (vertical.css), from right to left. Whoever asks here need not know which.
lutrin.flow = (() => {
  "use strict";

  const root = document.documentElement;
  const isVertical = () => getComputedStyle(root).writingMode === "vertical-rl";

  // How long the window is along the flow, how far it is scrolled, and how long the whole page is.
  const size = () => (isVertical() ? root.clientWidth : innerHeight);
  const at = () => (isVertical() ? -scrollX : scrollY);
  const extent = () => (isVertical() ? root.scrollWidth : root.scrollHeight);

  // Where a box begins and ends, from the window's edge at which the text comes in.
  const start = (box) => (isVertical() ? root.clientWidth - box.right : box.top);
  const end = (box) => (isVertical() ? root.clientWidth - box.left : box.bottom);
  const length = (box) => (isVertical() ? box.width : box.height);

  const scroll = (to) => (isVertical() ? { left: -to, behavior: "instant" } : { top: to, behavior: "instant" });
  const by = (distance) => scrollBy(scroll(distance));
  const to = (position) => scrollTo(scroll(position));

  return { isVertical, size, at, extent, start, end, length, by, to };
})();
