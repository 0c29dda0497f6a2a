// Places in the text: a block, and how much of its height has gone by. Whatever moves the text keeps them.
lutrin.places = (() => {
  "use strict";

  const { flow } = lutrin;
  const root = document.documentElement;
  const isMirrored = root.dir === "rtl";

  // Blocks: the numbered elements of the article, and how much text stands before each.
  const blocks = [...document.querySelectorAll("[id^=b]")].filter((e) => /^b\d+$/.test(e.id));
  const textBefore = [0];
  for (const block of blocks) block.dataset.number = block.id.slice(1);
  for (const block of blocks) textBefore.push(textBefore.at(-1) + block.textContent.length + 1);

  // The line that "the top of the page" means: a little below the window's edge.
  const READING_LINE_PX = 8;

  // Where pages are turned they lie side by side, the first at the script's own side; of a text that is set
  // vertically they lie under each other, as its lines go down and a page is a column of them.

  const isPaged = () => root.dataset.layout === "pages" || root.dataset.layout === "columns";
  const pageNow = () => Math.round(flow.isVertical() ? scrollY / innerHeight : Math.abs(scrollX) / innerWidth);
  const pageOf = (box) => {
    if (flow.isVertical()) return Math.floor((box.top + scrollY + 1) / innerHeight);
    const across = isMirrored ? innerWidth - box.right - scrollX : box.left + scrollX;
    return Math.floor((across + 1) / innerWidth);
  };

  // How many there are, by where the article ends.
  const ending = document.querySelector("article > footer") ?? blocks.at(-1) ?? document.body;
  const pages = () => pageOf([...ending.getClientRects()].at(-1) ?? ending.getBoundingClientRect()) + 1;

  // The last page may end before its window does: something empty makes it whole, or it could not be turned to.
  const whole = document.createElement("lutrin-pages");
  function makeWhole() {
    const count = pages();
    if (!whole.isConnected) root.append(whole);
    whole.style.inlineSize = `${count * 100}vi`;
    return count;
  }

  function showPage(goal) {
    const page = Math.min(goal, makeWhole() - 1);
    if (flow.isVertical()) scrollTo({ left: 0, top: Math.max(0, page) * innerHeight, behavior: "instant" });
    else scrollTo({ left: (isMirrored ? -1 : 1) * Math.max(0, page) * innerWidth, top: 0, behavior: "instant" });
  }

  const scrolled = () => (isPaged() !== flow.isVertical() ? Math.abs(scrollX) : scrollY);

  // Places: a block, and how much of its height has gone by above the reading line.

  // The parts of a long article, with the first block of each. Looking for a block among them first keeps the
  // engine from laying out what is far away: only the part that holds it is measured inside.
  const parts = [...document.querySelectorAll(".part")];
  const firstOf = parts.map((part) => blocks.findIndex((block) => part.contains(block)));

  // The first of some in which it is no longer so.
  function firstNot(isSo, low, high) {
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isSo(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // The first block that is not wholly above the line; with pages, not on a page before this one.
  function blockAt(line) {
    const paged = isPaged();
    const isPast = (box) => {
      if (!paged) return flow.end(box) <= line;
      if (flow.isVertical()) return box.bottom <= 1;
      return isMirrored ? box.left >= innerWidth - 1 : box.right <= 1;
    };
    if (!parts.length || firstOf.includes(-1)) {
      return firstNot((at) => isPast(blocks[at].getBoundingClientRect()), 0, blocks.length - 1);
    }
    const part = firstNot((at) => isPast(parts[at].getBoundingClientRect()), 0, parts.length - 1);
    const low = part ? firstOf[part] : 0;
    return firstNot((at) => isPast(blocks[at].getBoundingClientRect()), low, firstOf[part + 1] ?? blocks.length - 1);
  }

  // The last block of which something is on screen.
  function lastBlock() {
    if (!isPaged()) return blockAt(flow.size() - READING_LINE_PX);
    const page = pageNow();
    const begins = (block) => pageOf(block.getClientRects()[0] ?? block.getBoundingClientRect());
    return firstNot((at) => begins(blocks[at + 1]) <= page, 0, blocks.length - 1);
  }

  function anchorNow() {
    if (!blocks.length || scrolled() <= 0) return null;
    const index = blockAt(READING_LINE_PX);
    if (isPaged()) {
      const pages = [...blocks[index].getClientRects()].map(pageOf);
      const gone = pages.filter((page) => page < pageNow()).length;
      return { index, within: gone / Math.max(1, pages.length), gap: READING_LINE_PX };
    }
    const box = blocks[index].getBoundingClientRect();
    return { index, within: (READING_LINE_PX - flow.start(box)) / Math.max(1, flow.length(box)), gap: flow.start(box) };
  }

  function moveTo(anchor) {
    if (!anchor) {
      scrollTo(0, 0);
      return;
    }
    if (isPaged()) {
      const boxes = blocks[anchor.index].getClientRects();
      const box = boxes[Math.min(boxes.length - 1, Math.round(Math.max(0, anchor.within) * boxes.length))];
      if (box) showPage(pageOf(box));
      return;
    }
    const box = blocks[anchor.index].getBoundingClientRect();
    // Before a block's own top (in the space between two) the gap is kept, inside it the share.
    const goal = anchor.within < 0 ? -anchor.gap : anchor.within * flow.length(box) - READING_LINE_PX;
    flow.by(flow.start(box) + goal);
  }

  let anchor = null;
  let anchoredAt = 0; // where the page was scrolled to when the anchor was taken

  // Text that is turned round (the style sheet came, or a setting) is scrolled another way: how far says nothing of
  // where the reader is.
  let wasVertical = flow.isVertical();
  const hasTurned = () => flow.isVertical() !== wasVertical;

  function keep(change) {
    // Of a scroll in the same frame nothing has been heard yet.
    if (change && !hasTurned() && Math.abs(scrolled() - anchoredAt) > 1) {
      anchor = anchorNow();
      anchoredAt = scrolled();
    }
    change?.();
    moveTo(anchor);
    if (!hasTurned()) lutrin.scrolling.shift(scrolled() - anchoredAt);
    wasVertical = flow.isVertical();
    anchoredAt = scrolled();
  }

  // The reader's own step holds at once: a layout that changes before the page has heard of it must not undo it.
  function hold() {
    anchor = anchorNow();
    anchoredAt = scrolled();
    shareNow = blocks.length ? share() : 0;
  }

  function turnTo(page) {
    showPage(page);
    hold();
  }

  // The share of the text that has gone by. The line it is measured at wanders from the window's top to its
  // bottom on the way through the page, so that it begins with 0, ends with 1 and never jumps between.
  function share() {
    if (isPaged()) return pageNow() / Math.max(1, pages() - 1);
    const way = flow.extent() - flow.size();
    if (way < 1) return 1;
    const line = READING_LINE_PX + (flow.size() - READING_LINE_PX) * Math.min(1, flow.at() / way);
    const index = blockAt(line);
    const box = blocks[index].getBoundingClientRect();
    const within = Math.max(0, Math.min(1, (line - flow.start(box)) / Math.max(1, flow.length(box))));
    const length = textBefore[index + 1] - textBefore[index];
    return (textBefore[index] + within * length) / textBefore.at(-1);
  }

  function tellPlace() {
    const number = anchor ? Number(blocks[anchor.index].id.slice(1)) : 0;
    const within = anchor ? Math.max(0, Math.min(1, anchor.within)) : 0;
    if (!blocks.length) return lutrin.bridge?.placed(0, 0, flow.at() / Math.max(1, flow.extent() - flow.size()), 0);
    const last = blocks[isPaged() ? lastBlock() : blockAt(flow.size())];
    lutrin.bridge?.placed(number, within, shareNow, Number(last.id.slice(1)));
  }

  // A change of looks moves the text and not the reader: only their own moves change the share.
  let shareNow = 0;

  // Who wants to know, once a frame, that what is on screen has moved.
  const watchers = [];

  let telling = false;
  addEventListener("scroll", () => {
    // Where a step was held, or the place was kept, the anchor was taken before the layout could change.
    if (hasTurned()) keep();
    else if (Math.abs(scrolled() - anchoredAt) > 1) hold();
    if (!telling) {
      telling = true;
      requestAnimationFrame(() => {
        telling = false;
        tellPlace();
        for (const watcher of watchers) watcher();
      });
    }
  }, { passive: true });
  // Whatever moves the text (the window's width, a font or a picture that comes) leaves the place alone.
  new ResizeObserver(() => {
    keep();
    for (const watcher of watchers) watcher();
  }).observe(document.body);
  addEventListener("resize", () => isPaged() && keep());

  function arrive() {
    shareNow = blocks.length ? share() : 0;
    tellPlace();
  }

  function goToBlock(number, within) {
    lutrin.scrolling.stop();
    if (!number) {
      scrollTo({ top: 0, left: 0, behavior: "instant" });
      if (anchor) hold();
      // Whether all of it is in view is known once the type is there.
      document.fonts.ready.then(arrive);
      return;
    }
    const index = blocks.findIndex((block) => block.id === `b${number}`);
    if (index < 0) return;
    // Twice: what lies above is measured only once it has been near the window.
    anchor = { index, within: Math.max(0, within), gap: READING_LINE_PX };
    for (let i = 0; i < 2; i++) keep();
    lutrin.cursor.land(index);
    arrive();
  }

  function goToAnchor(id) {
    const target = document.getElementById(id);
    if (!target) return;
    if (isPaged()) turnTo(pageOf(target.getClientRects()[0] ?? target.getBoundingClientRect()));
    else {
      // At once, as every jump: a movement that has only begun would be taken back by type that arrives.
      target.scrollIntoView({ block: "start", behavior: "instant" });
      hold();
    }
    const block = target.closest("[id^=b]") ?? target.querySelector("[id^=b]");
    if (blocks.includes(block)) lutrin.cursor.land(blocks.indexOf(block));
  }

  // Where the reader is, to come back to by `goBack`.
  const here = () => ({ anchor: anchorNow() });
  function goBack(place) {
    lutrin.scrolling.stop();
    anchor = place.anchor;
    for (let i = 0; i < 2; i++) keep();
    arrive();
  }

  return {
    blocks, textBefore, watchers, isPaged, isMirrored, pageNow, pages, pageOf, turnTo, hold,
    blockAt, lastBlock, keep, goToBlock, goToAnchor, here, goBack,
  };
})();
