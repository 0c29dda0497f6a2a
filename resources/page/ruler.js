// The reading ruler and line focus: the line that is read, and a band that marks it or dims all but it.
lutrin.ruler = (() => {
  "use strict";

  const { flow, places, layers, scrolling } = lutrin;
  const root = document.documentElement;
  let band = null;
  let index = 0; // the block
  let line = 0; // and the line in it

  const kind = () => root.dataset.readingRuler ?? "off";
  const isOn = () => kind() !== "off" && places.blocks.length > 0;

  // The lines of a block: [{left, right, top, bottom}], in the window's coordinates.
  function linesOf(block) {
    const range = document.createRange();
    range.selectNodeContents(block);
    const lines = [];
    for (const box of range.getClientRects()) {
      if (!box.width || !box.height) continue;
      const last = lines.at(-1);
      // The boxes of two lines overlap where lines are close; their middles are apart by more than half a box.
      const length = flow.length(box);
      const middle = flow.start(box) + length / 2;
      const isNear = last && Math.abs(middle - last.middle) < Math.max(length, last.length) / 2;
      if (isNear && Math.abs(places.pageOf(box) - last.page) < 1) {
        // Superscripts and emphasis marks belong to their line; the band is as high as its text.
        last.left = Math.min(last.left, box.left);
        last.right = Math.max(last.right, box.right);
        last.top = Math.min(last.top, box.top);
        last.bottom = Math.max(last.bottom, box.bottom);
      } else {
        const { left, right, top, bottom } = box;
        lines.push({ left, right, top, bottom, length, middle, page: places.isPaged() ? places.pageOf(box) : 0 });
      }
    }
    if (!lines.length) {
      const { left, right, top, bottom } = block.getBoundingClientRect();
      lines.push({ left, right, top, bottom, page: 0 });
    }
    return lines;
  }

  // The line some steps on, over the ends of blocks: [block, line].
  function stepped(steps) {
    let at = index;
    let goal = line + steps;
    let count = linesOf(places.blocks[at]).length;
    while (goal >= count && at + 1 < places.blocks.length) {
      goal -= count;
      at += 1;
      count = linesOf(places.blocks[at]).length;
    }
    while (goal < 0 && at > 0) {
      at -= 1;
      count = linesOf(places.blocks[at]).length;
      goal += count;
    }
    return [at, Math.max(0, Math.min(count - 1, goal))];
  }

  function lineAt([at, number]) {
    const lines = linesOf(places.blocks[at]);
    return lines[Math.min(lines.length - 1, number)];
  }

  function draw() {
    if (!isOn()) {
      band?.remove();
      band = null;
      return;
    }
    if (!band) {
      band = layers.lay("lutrin-ruler");
      band.setAttribute("aria-hidden", "true");
      index = places.blockAt(flow.size() * 0.2);
      line = 0;
    }
    band.dataset.kind = kind() === "ruler" ? "ruler" : "focus";
    const around = kind() === "ruler" ? 0 : (Number(kind()) - 1) / 2;
    const middle = lineAt([index, line]);
    const others = [];
    for (let i = 1; i <= around; i++) others.push(lineAt(stepped(-i)), lineAt(stepped(i)));
    const near = [middle, ...others].filter((each) => Math.abs(flow.start(each) - flow.start(middle)) < flow.size() * 0.7 && each.page === middle.page);
    const top = Math.min(...near.map((each) => each.top));
    const bottom = Math.max(...near.map((each) => each.bottom));
    const column = columnOf(middle);
    band.toggleAttribute("data-vertical", flow.isVertical());
    if (flow.isVertical()) {
      const left = Math.min(...near.map((each) => each.left));
      const right = Math.max(...near.map((each) => each.right));
      layers.placed(band, { left: left - 3, top: column.top - 14, width: right - left + 6, height: column.bottom - column.top + 28 });
      return;
    }
    layers.placed(band, { left: column.left - 14, top: top - 3, width: column.right - column.left + 28, height: bottom - top + 6 });
  }

  function columnOf(middle) {
    const main = document.querySelector("main").getBoundingClientRect();
    if (!places.isPaged()) return main;
    const boxes = [...places.blocks[index].getClientRects()];
    const [from, until] = flow.isVertical() ? ["top", "bottom"] : ["left", "right"];
    const holds = (box) => middle[from] >= box[from] - 2 && middle[until] <= box[until] + 2;
    return boxes.find(holds) ?? middle;
  }

  function reveal() {
    const box = lineAt([index, line]);
    if (places.isPaged()) {
      places.turnTo(places.pageOf(box));
      return;
    }
    if (flow.start(box) > flow.size() * 0.12 && flow.end(box) < flow.size() * 0.6) return;
    const [at, number] = [index, line];
    scrolling.scrollTowards(() => flow.at() + flow.start(lineAt([at, number])) - flow.size() * 0.4);
  }

  // Go some lines on; return whether there is a line to go by.
  function step(lines) {
    if (!isOn()) return false;
    own = performance.now();
    [index, line] = stepped(lines);
    if (lutrin.cursor.isSeen(index)) lutrin.cursor.follow(index);
    draw();
    reveal();
    return true;
  }

  function land(at) {
    if (!isOn()) return;
    own = performance.now();
    index = at;
    line = 0;
    draw();
  }

  let own = 0;
  places.watchers.push(() => {
    if (!isOn()) return;
    const box = lineAt([index, line]);
    const isGone = flow.end(box) < 0 || flow.start(box) > flow.size() || (places.isPaged() && places.pageOf(box) !== places.pageNow());
    if (isGone && performance.now() - own > 400) {
      index = places.blockAt(flow.size() * 0.2);
      line = Math.max(0, linesOf(places.blocks[index]).findIndex((each) => (places.isPaged() ? each.page === places.pageNow() : flow.start(each) > flow.size() * 0.15)));
    }
    draw();
  });

  return { step, land, draw };
})();
