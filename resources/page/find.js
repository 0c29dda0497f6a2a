// Find: text folded (case, accents, width), hits marked as highlights.
lutrin.find = (() => {
  "use strict";

  const fold = (text) => text.normalize("NFKD").replace(/[\p{M}\u00ad\u200b]/gu, "").toLowerCase();
  let pieces = null; // [{text, starts: [{at, node, offsets}]}], one for each run of text that reads on

  function collect() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    pieces = [];
    let parent = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const box = node.parentElement.closest("p,li,h1,h2,h3,h4,h5,h6,td,th,figcaption,pre,dt,dd,blockquote,div,summary,caption");
      if (box !== parent || !pieces.length) pieces.push({ text: "", starts: [] });
      parent = box;
      const piece = pieces.at(-1);
      const offsets = [];
      let folded = "";
      for (let i = 0; i < node.data.length; ) {
        const char = String.fromCodePoint(node.data.codePointAt(i));
        const plain = /\s/.test(char) ? " " : fold(char);
        for (let k = 0; k < plain.length; k++) offsets.push(i);
        folded += plain;
        i += char.length;
      }
      piece.starts.push({ at: piece.text.length, node, offsets });
      piece.text += folded;
    }
  }

  function point(piece, at, isEnd) {
    const start = piece.starts.findLast((each) => each.at <= (isEnd ? at - 1 : at));
    const inside = at - start.at;
    const offset = isEnd ? (start.offsets[inside] ?? start.node.data.length) : start.offsets[inside];
    return [start.node, offset];
  }

  let hits = [];
  let current = -1;

  function search(words) {
    if (!pieces) collect();
    const needle = fold(words).replace(/\s+/g, " ");
    hits = [];
    current = -1;
    for (const piece of needle ? pieces : []) {
      for (let at = piece.text.indexOf(needle); at >= 0; at = piece.text.indexOf(needle, at + needle.length)) {
        const range = document.createRange();
        range.setStart(...point(piece, at, false));
        range.setEnd(...point(piece, at + needle.length, true));
        hits.push(range);
      }
    }
    CSS.highlights.set("find", new Highlight(...hits));
  }

  function show(index) {
    current = index;
    CSS.highlights.set("find-current", new Highlight(hits[index]));
    const box = hits[index].getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight * 0.9) {
      scrollBy({ top: box.top - innerHeight * 0.35, behavior: "instant" });
      const settled = hits[index].getBoundingClientRect();
      scrollBy({ top: settled.top - innerHeight * 0.35, behavior: "instant" });
    }
  }

  function find(words) {
    search(words);
    CSS.highlights.delete("find-current");
    if (!hits.length) return { at: 0, total: 0 };
    const seen = hits.findIndex((hit) => hit.getBoundingClientRect().bottom > 0);
    show(seen < 0 ? 0 : seen);
    return { at: current + 1, total: hits.length };
  }

  function findNext(times) {
    if (!hits.length) return { at: 0, total: 0 };
    show((((current + times) % hits.length) + hits.length) % hits.length);
    return { at: current + 1, total: hits.length };
  }

  function forgetFind() {
    hits = [];
    CSS.highlights.clear();
  }

  return { find, findNext, forgetFind };
})();
