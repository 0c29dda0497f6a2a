// Places in the text: a block, and how much of its height has gone by. Whatever moves the text keeps them.
lutrin.places = (() => {
  "use strict";

  const root = document.documentElement;

  // Blocks: the numbered elements of the article, and how much text stands before each.
  const blocks = [...document.querySelectorAll("[id^=b]")].filter((e) => /^b\d+$/.test(e.id));
  const textBefore = [0];
  for (const block of blocks) block.dataset.number = block.id.slice(1);
  for (const block of blocks) textBefore.push(textBefore.at(-1) + block.textContent.length + 1);

  // The line that "the top of the page" means: a little below the window's edge.
  const READING_LINE_PX = 8;

  // Places: a block, and how much of its height has gone by above the reading line.

  function blockAt(line) {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle].getBoundingClientRect().bottom > line) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function anchorNow() {
    if (!blocks.length || scrollY <= 0) return null;
    const index = blockAt(READING_LINE_PX);
    const box = blocks[index].getBoundingClientRect();
    return { index, within: (READING_LINE_PX - box.top) / Math.max(1, box.height), gap: box.top };
  }

  function moveTo(anchor) {
    if (!anchor) {
      scrollTo(0, 0);
      return;
    }
    const box = blocks[anchor.index].getBoundingClientRect();
    // Before a block's own top (in the space between two) the gap is kept, inside it the share.
    const goal = anchor.within < 0 ? box.top - anchor.gap : box.top + anchor.within * box.height - READING_LINE_PX;
    scrollBy({ top: goal, behavior: "instant" });
  }

  let anchor = null;
  let ownScroll = -Infinity;
  let anchoredAt = 0; // where the page was scrolled to when the anchor was taken

  function keep(change) {
    // Of a scroll in the same frame nothing has been heard yet.
    if (change && Math.abs(scrollY - anchoredAt) > 1) anchor = anchorNow();
    change?.();
    moveTo(anchor);
    ownScroll = anchoredAt = scrollY;
  }

  // The share of the text that has gone by. The line it is measured at wanders from the window's top to its
  // bottom on the way through the page, so that it begins with 0, ends with 1 and never jumps between.
  function share() {
    const way = root.scrollHeight - innerHeight;
    if (way < 1) return 1;
    const line = READING_LINE_PX + (innerHeight - READING_LINE_PX) * Math.min(1, scrollY / way);
    const index = blockAt(line);
    const box = blocks[index].getBoundingClientRect();
    const within = Math.max(0, Math.min(1, (line - box.top) / Math.max(1, box.height)));
    const length = textBefore[index + 1] - textBefore[index];
    return (textBefore[index] + within * length) / textBefore.at(-1);
  }

  function tellPlace() {
    const number = anchor ? Number(blocks[anchor.index].id.slice(1)) : 0;
    const within = anchor ? Math.max(0, Math.min(1, anchor.within)) : 0;
    if (!blocks.length) return lutrin.bridge?.placed(0, 0, scrollY / Math.max(1, root.scrollHeight - innerHeight), 0);
    const last = blocks[blockAt(innerHeight)];
    lutrin.bridge?.placed(number, within, shareNow, Number(last.id.slice(1)));
  }

  // A change of looks moves the text and not the reader: only their own moves change the share.
  let shareNow = 0;

  let telling = false;
  addEventListener("scroll", () => {
    if (Math.abs(scrollY - ownScroll) > 1) {
      anchor = anchorNow();
      anchoredAt = scrollY;
      shareNow = blocks.length ? share() : 0;
      ownScroll = -Infinity;
    }
    if (!telling) {
      telling = true;
      requestAnimationFrame(() => {
        telling = false;
        tellPlace();
      });
    }
  }, { passive: true });
  // Whatever moves the text (the window's width, a font or a picture that comes) leaves the place alone.
  new ResizeObserver(() => keep()).observe(document.body);

  function arrive() {
    shareNow = blocks.length ? share() : 0;
    tellPlace();
  }

  function goToBlock(number, within) {
    lutrin.scrolling.stop();
    if (!number) {
      scrollTo({ top: 0, behavior: "instant" });
      // Whether all of it is in view is known once the type is there.
      document.fonts.ready.then(arrive);
      return;
    }
    const index = blocks.findIndex((block) => block.id === `b${number}`);
    if (index < 0) return;
    // Twice: what lies above is measured only once it has been near the window.
    anchor = { index, within: Math.max(0, within), gap: READING_LINE_PX };
    for (let i = 0; i < 2; i++) keep();
    arrive();
  }

  function goToAnchor(id) {
    document.getElementById(id)?.scrollIntoView({ block: "start" });
  }

  return { blocks, blockAt, keep, goToBlock, goToAnchor };
})();
