// Find: text folded (accents, width, and case where it does not count), hits marked as highlights.
lutrin.find = (() => {
  "use strict";

  const { flow, places } = lutrin;
  const root = document.documentElement;

  // Marks that are written over or under a letter and may be left out in writing. Those of Devanagari and of
  // kana are letters to who reads them, and stay.
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200d\ufeff]/g;
  const fold = (text) => text.normalize("NFKD").replace(MARKS, "").replace(/[‘’‛]/g, "'").replace(/[“”„]/g, '"');

  const BOXES = "p,li,h1,h2,h3,h4,h5,h6,td,th,figcaption,pre,dt,dd,blockquote,div,summary,caption";
  const MOST_HITS = 50_000;
  const MOST_MS = 400;

  // The text that reads on: [{box, before, cased, lower, nodes: [{at, node, offsets}]}], in the order of the page.
  // `offsets` are where in the node each folded character is from, null where that is where it is.
  let pieces = null;
  let length = 0;

  function foldNode(data) {
    if (/^[\x21-\x7e]*(?: [\x21-\x7e]+)* ?$/.test(data)) return { cased: data, lower: data.toLowerCase(), offsets: null };
    const offsets = [];
    let cased = "";
    let lower = "";
    for (let i = 0; i < data.length; ) {
      const char = String.fromCodePoint(data.codePointAt(i));
      let plain = /\s/.test(char) ? " " : char < "\x7f" ? char : fold(char);
      if (plain === " " && (cased.endsWith(" "))) plain = "";
      const small = plain.toLowerCase().replace(MARKS, "");
      const same = small.length === plain.length ? plain : small;
      for (let k = 0; k < small.length; k++) offsets.push(i);
      cased += same;
      lower += small;
      i += char.length;
    }
    return { cased, lower, offsets };
  }

  function collect() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes = new Map();
    const boxOf = (parent) => {
      if (!boxes.has(parent)) boxes.set(parent, parent.closest(BOXES) ?? document.body);
      return boxes.get(parent);
    };
    pieces = [];
    length = 0;
    let piece = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent.closest("rt, rp, script, style")) continue;
      const box = boxOf(parent);
      if (box !== piece?.box) {
        if (!node.data.trim()) continue;
        piece = { box, before: length, cased: "", lower: "", nodes: [] };
        pieces.push(piece);
      }
      const folded = foldNode(node.data);
      piece.nodes.push({ at: piece.lower.length, node, offsets: folded.offsets });
      piece.cased += folded.cased;
      piece.lower += folded.lower;
      length += folded.lower.length;
    }
  }

  function point(piece, at, isEnd) {
    const found = piece.nodes.findLast((each) => each.at <= (isEnd ? at - 1 : at));
    const inside = at - found.at;
    if (!found.offsets) return [found.node, Math.min(inside, found.node.data.length)];
    return [found.node, found.offsets[inside] ?? found.node.data.length];
  }

  function rangeOf(hit) {
    const piece = pieces[hits.piece[hit]];
    const [startContainer, startOffset] = point(piece, hits.start[hit], false);
    const [endContainer, endOffset] = point(piece, hits.end[hit], true);
    return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  }

  function boxOf(hit) {
    const { startContainer, startOffset, endContainer, endOffset } = rangeOf(hit);
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.getClientRects()[0] ?? range.getBoundingClientRect();
  }

  // Searching. Hits are kept as numbers; ranges are made for those near the window alone.

  let hits = { piece: [], start: [], end: [] };
  let isMore = false;
  let current = -1;

  const LETTER = /[\p{L}\p{N}_]/u;
  // Scripts that put no spaces between words: there, every place may be a word's edge.
  const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

  function isWhole(text, start, end) {
    const isEdge = (inner, outer) => !outer || !LETTER.test(outer) || UNSPACED.test(inner) || UNSPACED.test(outer);
    return isEdge(text[start], text[start - 1]) && isEdge(text[end - 1], text[end]);
  }

  function* literally(needle, text) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) yield [at, at + needle.length];
  }

  function* byPattern(pattern, text) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      if (found[0]) yield [found.index, found.index + found[0].length];
      else pattern.lastIndex++;
    }
  }

  function search(words, isCased, isWholeWord, isPattern) {
    if (!pieces) collect();
    hits = { piece: [], start: [], end: [] };
    isMore = false;
    current = -1;
    const spaced = fold(words).replace(/\s+/g, " ");
    const needle = isCased ? spaced : isPattern ? spaced : spaced.toLowerCase().replace(MARKS, "");
    if (!needle) return;
    const pattern = isPattern ? new RegExp(needle, "gm") : null;
    const until = performance.now() + MOST_MS;
    for (let at = 0; at < pieces.length; at++) {
      const text = isCased ? pieces[at].cased : pieces[at].lower;
      for (const [start, end] of pattern ? byPattern(pattern, text) : literally(needle, text)) {
        if (isWholeWord && !isWhole(text, start, end)) continue;
        hits.piece.push(at);
        hits.start.push(start);
        hits.end.push(end);
      }
      if (hits.piece.length >= MOST_HITS || performance.now() > until) {
        isMore = at + 1 < pieces.length;
        break;
      }
    }
  }

  // Marking: all hits of the pieces within a window's height of the screen.

  let marked = "";

  function firstPiece(isAfter) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isAfter(pieces[middle].box.getBoundingClientRect())) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function firstHit(piece) {
    let low = 0;
    let high = hits.piece.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hits.piece[middle] >= piece) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  const isGoneBy = (box, distance) => {
    if (!places.isPaged()) return flow.end(box) < -distance;
    if (flow.isVertical()) return box.bottom < 0;
    return places.isMirrored ? box.left > innerWidth : box.right < 0;
  };
  const isToCome = (box, distance) => {
    if (!places.isPaged()) return flow.start(box) > flow.size() + distance;
    if (flow.isVertical()) return box.top > 2 * innerHeight;
    return places.isMirrored ? box.right < -innerWidth : box.left > 2 * innerWidth;
  };

  function mark() {
    if (!hits.piece.length) return;
    const from = firstHit(firstPiece((box) => !isGoneBy(box, flow.size())));
    const to = firstHit(firstPiece((box) => isToCome(box, flow.size())) + 1);
    if (marked === `${from}-${to}`) return;
    marked = `${from}-${to}`;
    const ranges = [];
    for (let hit = from; hit < Math.min(to, from + 3000); hit++) ranges.push(rangeOf(hit));
    CSS.highlights.set("find", new Highlight(...ranges));
  }

  places.watchers.push(mark);

  // Ticks: where in the scroll bar the hits are, drawn into its track.

  let ticks = null;
  const TICK = 0.4; // percent of the track

  function drawTicks() {
    if (!hits.piece.length || !places.blocks.length || places.isPaged()) {
      if (ticks) ticks.replaceSync("");
      return;
    }
    const whole = Math.max(1, flow.extent());
    const rows = new Set();
    const inEach = spread();
    for (let i = 0; i < hits.piece.length; i++) {
      if (i && hits.piece[i] === hits.piece[i - 1] && hits.piece.length > 2000) continue;
      const span = inEach[hits.piece[i]];
      if (!span) continue;
      const piece = pieces[hits.piece[i]];
      const place = span.start + (span.size * (piece.before + hits.start[i] - span.before)) / Math.max(1, span.length);
      rows.add(Math.max(0, Math.min(100 / TICK - 1, Math.floor((place / whole) * (100 / TICK)))));
    }
    if (!ticks) document.adoptedStyleSheets.push((ticks = new CSSStyleSheet()));
    ticks.replaceSync(`body::-webkit-scrollbar-track { background: ${gradient(rows)} center / ${flow.isVertical() ? "100% 9px" : "9px 100%"} no-repeat }`);
  }

  // The ticks as a gradient with hard stops: pictures are not drawn in scroll bars.
  function gradient(rows) {
    const stops = [];
    let end = 0;
    for (const row of [...rows].sort((a, b) => a - b)) {
      const from = Math.max(end, row * TICK);
      stops.push(`transparent ${end}% ${from}%`, `var(--found-current) ${from}% ${(row + 1) * TICK}%`);
      end = (row + 1) * TICK;
    }
    return `linear-gradient(${flow.isVertical() ? "to left" : "to bottom"}, ${stops.join(", ")}, transparent ${end}% 100%)`;
  }

  // Where in the page each piece of text is: in its part, or in its block where there are no parts. A part that is
  // far away has the height that was estimated for it: that is where the scroll bar has it too.
  function spread() {
    const around = document.querySelector(".part") ? ".part" : "[id^=b]";
    const spans = new Map();
    const inEach = pieces.map((piece) => {
      const holder = piece.box.closest(around);
      if (!holder) return null;
      if (!spans.has(holder)) {
        const box = holder.getBoundingClientRect();
        spans.set(holder, { start: flow.at() + flow.start(box), size: flow.length(box), before: piece.before, length: 0 });
      }
      const span = spans.get(holder);
      span.length = piece.before + piece.lower.length - span.before;
      return span;
    });
    return inEach;
  }

  // After the frame that shows the hits. (Timers do not run on a page whose scripts are off; frames do.)
  let drawing = 0;
  function drawTicksSoon() {
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(() => (drawing = requestAnimationFrame(drawTicks)));
  }

  function show(index) {
    current = index;
    const highlight = new Highlight(rangeOf(index));
    highlight.priority = 1;
    CSS.highlights.set("find-current", highlight);
    lutrin.scrolling.stop();
    const box = boxOf(index);
    if (places.isPaged()) places.turnTo(places.pageOf(box));
    else if (flow.start(box) < 0 || flow.end(box) > flow.size() * 0.9) {
      // Twice: what lies above is measured only once it has been near the window.
      for (let i = 0; i < 2; i++) flow.by(flow.start(boxOf(index)) - flow.size() * 0.35);
      places.hold();
    }
    const block = places.blocks.indexOf(lutrin.passage.blockOf(pieces[hits.piece[index]].box) ?? pieces[hits.piece[index]].box.querySelector("[id^=b]"));
    if (block >= 0) lutrin.cursor.land(block);
    mark();
  }

  // The looking begins where the reader was when it was begun, and can end there again.

  let origin = null;

  function begin() {
    origin ??= places.here();
    if (!pieces) collect();
  }

  // Go back to where one was before looking.
  function cancel() {
    if (origin) places.goBack(origin);
    forget();
  }

  // Stay with the hit.
  function accept() {
    origin = null;
  }

  const told = () => ({ at: current + 1, total: hits.piece.length, isMore, isBroken: false });

  function find(words, isCased, isWholeWord, isPattern) {
    CSS.highlights.delete("find-current");
    CSS.highlights.delete("find");
    marked = "";
    try {
      search(words, isCased, isWholeWord, isPattern);
    } catch {
      hits = { piece: [], start: [], end: [] };
      drawTicksSoon();
      return { ...told(), isBroken: true };
    }
    if (origin) places.goBack(origin);
    drawTicksSoon();
    if (!hits.piece.length) return told();
    const from = firstHit(firstPiece((box) => !isGoneBy(box, 0)));
    let seen = from;
    while (!places.isPaged() && seen < Math.min(hits.piece.length, from + 200) && flow.end(boxOf(seen)) < 0) seen++;
    show(seen < hits.piece.length ? seen : 0);
    return told();
  }

  function findNext(times) {
    if (!hits.piece.length) return told();
    show((((current + times) % hits.piece.length) + hits.piece.length) % hits.piece.length);
    return told();
  }

  function forget() {
    hits = { piece: [], start: [], end: [] };
    current = -1;
    origin = null;
    marked = "";
    CSS.highlights.delete("find");
    CSS.highlights.delete("find-current");
    drawTicksSoon();
  }

  const present = () => (current >= 0 ? rangeOf(current) : null);

  // What is on the page is another text now, or stands elsewhere in it: what was found is found no more.
  function textChanged() {
    if (!pieces) return;
    forget();
    pieces = null;
  }

  return { begin, find, findNext, accept, cancel, forget, present, textChanged };
})();
