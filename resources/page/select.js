// Selecting without a mouse: one end stays, keys move the other.
lutrin.select = (() => {
  "use strict";

  const { flow, places, text } = lutrin;
  const selection = getSelection();
  let segmenter; // made when it is first wanted: it loads a dictionary
  const words = new WeakMap(); // block → [{start, end}], of the words in the text of its nodes

  const textOf = (block) => text.nodesOf(block).map((node) => node.data).join("");

  function wordsOf(block) {
    if (!words.has(block)) {
      const found = [];
      segmenter ??= new Intl.Segmenter(document.documentElement.lang || undefined, { granularity: "word" });
      for (const each of segmenter.segment(textOf(block))) {
        if (!each.isWordLike) continue;
        // A soft hyphen ends no word.
        const last = found.at(-1);
        const between = last && textOf(block).slice(last.end, each.index);
        if (between && /^\u00ad+$/.test(between)) last.end = each.index + each.segment.length;
        else found.push({ start: each.index, end: each.index + each.segment.length });
      }
      words.set(block, found);
    }
    return words.get(block);
  }

  // An offset into a block's text → a node and an offset into it, and back.

  function point(block, offset) {
    const nodes = text.nodesOf(block);
    for (const node of nodes) {
      if (offset <= node.data.length) return [node, offset];
      offset -= node.data.length;
    }
    const last = nodes.at(-1);
    return last ? [last, last.data.length] : [block, 0];
  }

  function focus() {
    const block = lutrin.passage.blockOf(selection.focusNode);
    const index = places.blocks.indexOf(block);
    if (index < 0) return null;
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(selection.focusNode, selection.focusOffset);
    let offset = 0;
    for (const node of text.nodesOf(block)) {
      if (node === before.endContainer) {
        offset += before.endOffset;
        break;
      }
      if (before.comparePoint(node, 0) > 0) break;
      offset += node.data.length;
    }
    return { index, offset };
  }

  function extendTo(index, offset) {
    selection.extend(...point(places.blocks[index], offset));
  }

  const length = (index) => textOf(places.blocks[index]).length;
  const last = places.blocks.length - 1;

  function extendByWord(extent) {
    const from = focus();
    if (!from) return;
    for (let index = from.index; index >= 0 && index <= last; index += extent === "word-back" ? -1 : 1) {
      const here = index === from.index ? from.offset : extent === "word-back" ? Infinity : -1;
      const found = wordsOf(places.blocks[index]);
      const word =
        extent === "word" ? found.find((each) => each.start > here)
        : extent === "word-end" ? found.find((each) => each.end > here)
        : found.findLast((each) => each.start < here);
      if (word) {
        extendTo(index, extent === "word-end" ? word.end : word.start);
        return;
      }
    }
    if (extent !== "word-back") extendTo(last, length(last));
  }

  function extendByBlock(step) {
    const from = focus();
    if (!from) return;
    if (step > 0) {
      const isAtEnd = from.offset >= length(from.index);
      const index = Math.min(last, from.index + (isAtEnd ? 1 : 0));
      extendTo(index, length(index));
    } else extendTo(Math.max(0, from.index - (from.offset ? 0 : 1)), 0);
  }

  const MOVES = {
    left: ["left", "character"],
    right: ["right", "character"],
    "line-down": ["forward", "line"],
    "line-up": ["backward", "line"],
    "line-start": ["backward", "lineboundary"],
    "line-end": ["forward", "lineboundary"],
  };

  // Where lines go down, so do characters, and the next line is on the left.
  const VERTICAL_MOVES = {
    ...MOVES,
    left: ["forward", "line"],
    right: ["backward", "line"],
    "line-down": ["forward", "character"],
    "line-up": ["backward", "character"],
  };

  function extendOnce(extent) {
    if (extent.startsWith("word")) extendByWord(extent);
    else if (extent.startsWith("block")) extendByBlock(extent === "block" ? 1 : -1);
    else selection.modify("extend", ...(flow.isVertical() ? VERTICAL_MOVES : MOVES)[extent]);
  }

  function extend(extent, times) {
    for (let i = 0; i < Math.min(times, 999); i++) extendOnce(extent);
    reveal();
  }

  function reveal() {
    const caret = document.createRange();
    caret.setStart(selection.focusNode, selection.focusOffset);
    const box = caret.getClientRects()[0] ?? lutrin.passage.blockOf(selection.focusNode)?.getBoundingClientRect();
    if (!box) return;
    if (places.isPaged()) places.turnTo(places.pageOf(box));
    else if (flow.start(box) < 24 || flow.end(box) > flow.size() - 48) {
      lutrin.scrolling.scrollTowards(flow.at() + flow.start(box) - flow.size() * (flow.start(box) < 24 ? 0.3 : 0.7));
    }
  }

  // Begin: with what is selected, with the hit that was found, else with the first character of the paragraph.
  function start() {
    if (!selection.isCollapsed) return true;
    const hit = lutrin.find.present();
    if (hit) {
      selection.setBaseAndExtent(hit.startContainer, hit.startOffset, hit.endContainer, hit.endOffset);
      return true;
    }
    const index = lutrin.cursor.at();
    const node = index < 0 ? null : text.nodesOf(places.blocks[index]).find((each) => each.data.trim());
    if (!node) return false;
    const lead = node.data.length - node.data.trimStart().length;
    selection.setBaseAndExtent(node, lead, node, lead);
    selection.modify("extend", "forward", "character");
    return true;
  }

  function swap() {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    selection.setBaseAndExtent(focusNode, focusOffset, anchorNode, anchorOffset);
    reveal();
  }

  function leave() {
    selection.removeAllRanges();
  }

  return { start, extend, swap, leave };
})();
