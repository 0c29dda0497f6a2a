// Links: the focus goes from one to the next, beginning with those on screen.
lutrin.links = (() => {
  "use strict";

  const { flow } = lutrin;
  const LATER = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;

  function step(steps) {
    const links = [...document.querySelectorAll("main a[href]:not([href=''])")];
    const from = start(links, steps > 0);
    if (!links[from + Math.sign(steps)]) return false;
    const goal = Math.max(0, Math.min(links.length - 1, from + steps));
    links[goal].focus({ preventScroll: true });
    if (!isSeen(links[goal])) {
      links[goal].scrollIntoView({ block: "center", behavior: "instant" });
      lutrin.places.hold();
    }
    const block = lutrin.places.blocks.indexOf(lutrin.passage.blockOf(links[goal]));
    if (block >= 0) lutrin.cursor.land(block);
    return true;
  }

  // The place in the row that steps are counted from: the focused link, or just off the screen's edge.
  function start(links, isDown) {
    const focused = links.indexOf(document.activeElement);
    if (focused >= 0 && isSeen(links[focused])) return focused;
    const { blocks, blockAt } = lutrin.places;
    const edge = blocks[blockAt(isDown ? 0 : flow.size())];
    // Only links near the edge are measured: that of one far away would lay out all that is between.
    const near = links.findIndex((link) => !edge || edge.compareDocumentPosition(link) & LATER);
    let at = near < 0 ? links.length : near;
    if (isDown) {
      while (at < links.length && flow.start(links[at].getBoundingClientRect()) < 0) at++;
      return at - 1;
    }
    while (at < links.length && flow.end(links[at].getBoundingClientRect()) <= flow.size()) at++;
    return at;
  }

  function isSeen(link) {
    const box = link.getBoundingClientRect();
    return flow.end(box) > 0 && flow.start(box) < flow.size();
  }

  return { step };
})();
