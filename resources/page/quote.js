// A quotation that a page was opened at: its words in their block, marked and brought into view.
lutrin.quote = (() => {
  "use strict";

  const { flow } = lutrin;
  const fold = (char) => char.normalize("NFKD").replace(/[\p{M}\u00ad]/gu, "").toLowerCase();

  // Every character of the block as it is compared, with where it stands; runs of white space are one blank.
  function* characters(block) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let isBlank = true;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let offset = 0; offset < node.data.length; offset++) {
        const plain = /\s/.test(node.data[offset]) ? " " : fold(node.data[offset]);
        for (const one of plain) if (one !== " " || !isBlank) yield [one, node, offset];
        if (plain) isBlank = plain === " ";
      }
    }
  }

  function show(number, quote) {
    const block = document.getElementById(`b${number}`);
    const all = block ? [...characters(block)] : [];
    const at = all.map(([char]) => char).join("").indexOf(quote);
    if (!quote || at < 0) return;
    const range = document.createRange();
    const [, endNode, endOffset] = all[at + quote.length - 1];
    range.setStart(all[at][1], all[at][2]);
    range.setEnd(endNode, endOffset + 1);
    CSS.highlights.set("quote", new Highlight(range));
    const box = range.getBoundingClientRect();
    if (flow.end(box) > flow.size() * 0.9) {
      flow.by(flow.start(box) - flow.size() * 0.3);
      lutrin.places.hold();
    }
  }

  return { show };
})();
