// Tables, code and formulas that are wider than the column: keys move them sideways.
lutrin.wide = (() => {
  "use strict";

  const { flow, scrolling } = lutrin;
  const BOXES = ".wide, pre, .math.displayed";
  const STEP = 0.3; // of what is seen of the box

  const isWider = (box) => box.scrollWidth > box.clientWidth + 1;
  const isSeen = (box) => {
    const seen = box.getBoundingClientRect();
    return flow.end(seen) > 8 && flow.start(seen) < flow.size() - 8;
  };
  const watching = new ResizeObserver((changes) => {
    for (const { target } of changes) target.toggleAttribute("data-wide", isWider(target));
  });
  for (const box of document.querySelectorAll(`:is(#content, #pieces) :is(${BOXES})`)) watching.observe(box);

  const inside = (element) => [...(element?.querySelectorAll(BOXES) ?? [])];

  // The one with the keyboard, or in the paragraph with the cursor, else the first on screen.
  function nearest() {
    const focused = document.activeElement?.closest(BOXES);
    const block = document.querySelector("[data-focused]");
    const meant = [focused, block?.closest(BOXES), ...inside(block)].find((box) => box && isWider(box));
    return meant ?? inside(document.getElementById("content")).find((box) => isWider(box) && isSeen(box));
  }

  function slide(side, times) {
    const box = nearest();
    if (!box) return false;
    const step = Math.max(3 * scrolling.lineHeight(), STEP * box.clientWidth);
    box.scrollBy({ left: (side === "right" ? 1 : -1) * times * step, behavior: scrolling.isCalm() ? "instant" : "smooth" });
    return true;
  }

  return { slide };
})();
