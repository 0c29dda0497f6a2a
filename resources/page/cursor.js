// The cursor: the paragraph that keys act on. It moves by paragraphs and stays on screen.
lutrin.cursor = (() => {
  "use strict";

  const { flow, places, scrolling } = lutrin;
  const blocks = places.blocks;
  let index = -1;
  let landed = -1; // where the last jump led: there the cursor begins, as long as that is on screen

  // Where a paragraph comes to rest when it was not on screen, and how much room is left below it.
  const RESTS_AT = 0.16;
  const FOOT = 0.94;

  function show(next) {
    if (next === index) return;
    blocks[index]?.removeAttribute("data-focused");
    index = next;
    blocks[index]?.setAttribute("data-focused", "");
    mark();
    lutrin.bridge?.cursor_at(index < 0 ? 0 : Number(blocks[index].id.slice(1)));
  }

  // The mark in the margin. It is laid over the page: a mark of the block's own would lay out the page anew.
  let bar = null;
  function mark() {
    if (index < 0) {
      bar?.remove();
      bar = null;
      return;
    }
    bar ??= lutrin.layers.lay("lutrin-mark");
    const boxes = [...blocks[index].getClientRects()];
    const box = boxes.find((each) => !places.isPaged() || places.pageOf(each) === places.pageNow()) ?? boxes[0];
    if (!box) return;
    const gap = Math.min(22, Math.max(6, 0.03 * innerWidth)) + (blocks[index].closest("li") ? 1.2 * parseFloat(getComputedStyle(blocks[index]).fontSize) : 0);
    if (flow.isVertical()) {
      lutrin.layers.placed(bar, { left: box.left + 4, top: Math.max(2, box.top - gap), width: Math.max(8, box.width - 8), height: 3 });
      return;
    }
    const left = places.isMirrored ? Math.min(box.right + gap, document.documentElement.clientWidth - 5) : Math.max(2, box.left - gap);
    lutrin.layers.placed(bar, { left, top: box.top + 4, width: 3, height: Math.max(8, box.height - 8) });
  }

  places.watchers.push(mark);

  function isSeen(at) {
    if (at < 0) return false;
    if (places.isPaged()) return [...blocks[at].getClientRects()].some((box) => places.pageOf(box) === places.pageNow());
    const box = blocks[at].getBoundingClientRect();
    return flow.end(box) > 8 && flow.start(box) < flow.size() - 8;
  }

  // The first block that begins on screen, else the one that fills it.
  function firstSeen() {
    const first = places.blockAt(8);
    if (places.isPaged() || first + 1 >= blocks.length) return first;
    const begins = flow.start(blocks[first].getBoundingClientRect()) >= -4;
    return !begins && flow.start(blocks[first + 1].getBoundingClientRect()) < flow.size() * 0.6 ? first + 1 : first;
  }

  const begin = () => (isSeen(landed) ? landed : firstSeen());

  // The block with the cursor, which is put where the reader is if there is none.
  function at() {
    if (index < 0 && blocks.length) show(begin());
    return index;
  }

  // A link that has the keyboard keeps it as long as the reader stays with it.
  const leaveLink = () => document.activeElement?.closest("a, summary")?.blur();

  function reveal() {
    const block = blocks[index];
    if (places.isPaged()) {
      if (!isSeen(index)) places.turnTo(places.pageOf(block.getClientRects()[0]));
      return;
    }
    const box = block.getBoundingClientRect();
    if (flow.start(box) >= 8 && flow.end(box) <= flow.size() * FOOT) return;
    const line = scrolling.lineHeight();
    const room = Math.min(flow.size() * RESTS_AT, Math.max(line, flow.size() - flow.length(box) - line));
    if (index === 0 && flow.length(box) < flow.size()) scrolling.scrollTowards(0);
    else scrolling.scrollTowards(() => flow.at() + flow.start(block.getBoundingClientRect()) - room);
  }

  function move(times) {
    if (!blocks.length) return;
    // One that is still on its way onto the screen counts as seen.
    leaveLink();
    if (index < 0 || (!isSeen(index) && !isUnderWay())) {
      show(index < 0 ? begin() : firstSeen());
      times -= Math.sign(times);
    }
    // A paragraph longer than the window is read to its end first.
    const box = blocks[index].getBoundingClientRect();
    if (!places.isPaged() && Math.abs(times) === 1 && (times > 0 ? flow.end(box) > flow.size() + 4 : flow.start(box) < -4) && flow.length(box) > flow.size() * 0.8) {
      scrolling.scrollSteps("page", times);
      leaving = performance.now();
      return;
    }
    leaving = performance.now();
    show(Math.max(0, Math.min(blocks.length - 1, index + times)));
    reveal();
    lutrin.ruler.land(index);
  }

  // Go with a jump, from wherever it was asked.
  function land(next) {
    leaving = performance.now();
    landed = next;
    if (index >= 0) show(next);
    lutrin.ruler.land(next);
  }

  function forget() {
    leaveLink();
    show(-1);
  }

  // What is scrolled away leaves the cursor on what is on screen, unless it is on its way there.
  let leaving = -Infinity;
  const isUnderWay = () => performance.now() - leaving < 400;
  places.watchers.push(() => {
    if (index < 0 || isUnderWay() || isSeen(index)) return;
    const first = places.blockAt(8);
    show(index < first ? firstSeen() : places.lastBlock());
  });

  // Another step than the cursor's own: it need not wait for where it was going.
  function release() {
    leaving = -Infinity;
  }

  // Stay with the line that is read, if the cursor is shown at all.
  function follow(next) {
    if (index >= 0) show(next);
  }

  const isShown = () => index >= 0;

  return { move, at, show, land, follow, forget, release, isSeen, isShown };
})();
