// The window's own script on the page: places, scrolling, find, live style.
// It runs in a world of its own beside the page, whose scripts are off. The window calls
// `lutrin.*`; what happens is told to `bridge` (shell/bridge.py).
"use strict";

globalThis.lutrin = (() => {
  const root = document.documentElement;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let bridge = null;

  // Blocks: the numbered elements of the article, and how much text stands before each.
  const blocks = [...document.querySelectorAll("[id^=b]")].filter((e) => /^b\d+$/.test(e.id));
  const textBefore = [0];
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
  let ownScroll = -1;

  function keep(change) {
    const place = anchor;
    change();
    moveTo(place);
    ownScroll = scrollY;
  }

  function share(place) {
    const total = textBefore.at(-1);
    const bottom = scrollY + innerHeight >= root.scrollHeight - 2;
    if (bottom && root.scrollHeight > innerHeight) return 1;
    if (!place || !total) return 0;
    const length = textBefore[place.index + 1] - textBefore[place.index];
    return (textBefore[place.index] + Math.max(0, Math.min(1, place.within)) * length) / total;
  }

  function tellPlace() {
    const number = anchor ? Number(blocks[anchor.index].id.slice(1)) : 0;
    const within = anchor ? Math.max(0, Math.min(1, anchor.within)) : 0;
    bridge?.placed(number, within, blocks.length ? share(anchor) : scrollY / Math.max(1, root.scrollHeight - innerHeight));
  }

  let telling = false;
  addEventListener("scroll", () => {
    if (Math.abs(scrollY - ownScroll) > 1) {
      anchor = anchorNow();
      ownScroll = -1;
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
  new ResizeObserver(() => keep(() => {})).observe(document.body);

  function goToBlock(number, within) {
    const index = blocks.findIndex((block) => block.id === `b${number}`);
    if (index < 0) return;
    // Twice: what lies above is measured only once it has been near the window.
    anchor = { index, within: Math.max(0, within), gap: READING_LINE_PX };
    for (let i = 0; i < 2; i++) keep(() => {});
    tellPlace();
  }

  // Scrolling by steps. Steps that come while one is under way add to its goal.

  let goal = null;
  let moving = 0;

  function glide() {
    const left = goal - scrollY;
    const before = scrollY;
    scrollBy({ top: Math.abs(left) < 2 ? left : left * 0.35, behavior: "instant" });
    if (Math.abs(goal - scrollY) >= 1 && scrollY !== before) moving = requestAnimationFrame(glide);
    else goal = moving = null;
  }

  function scrollTowards(top) {
    goal = Math.max(0, Math.min(root.scrollHeight - innerHeight, top));
    if (calm.matches) {
      scrollTo({ top: goal, behavior: "instant" });
      goal = null;
    } else if (!moving) moving = requestAnimationFrame(glide);
  }

  function lineHeight() {
    return parseFloat(getComputedStyle(document.querySelector("main") ?? document.body).lineHeight) || 24;
  }

  function scrollSteps(step, times) {
    if (step === "start" || step === "end") {
      cancelAnimationFrame(moving);
      goal = moving = null;
      scrollTo({ top: step === "start" ? 0 : root.scrollHeight, behavior: "instant" });
      return;
    }
    // A page keeps two lines in view, so that the eye finds its place.
    const steps = { line: 3 * lineHeight(), "half-page": innerHeight / 2, page: innerHeight - 2 * lineHeight() };
    scrollTowards((goal ?? scrollY) + steps[step] * times);
  }

  // Find: text folded (case, accents, width), hits marked as highlights.

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

  // Style: a change sets properties and words; the page stays, and so does the block at the top.

  function restyle(properties, attributes, words, lang) {
    keep(() => {
      for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
      for (const [name, value] of Object.entries(attributes)) {
        if (value === "") root.removeAttribute(name);
        else root.setAttribute(name, value);
      }
      for (const [id, text] of Object.entries(words)) {
        const element = document.getElementById(id);
        if (!element) continue;
        element.textContent = text;
        element.lang = lang;
      }
    });
  }

  // For pictures of the page: wait until there is nothing left to wait for.

  async function settle(heightPx) {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    while (heightPx && innerHeight !== heightPx) await frame();
    const pictures = [...document.images].map((image) => image.decode().catch(() => {}));
    await Promise.all([document.fonts.ready, ...pictures]);
    await frame();
    await frame();
    bridge.at_rest(root.scrollHeight);
  }

  // A dot amid the last line: once the window sees it, it has been sent everything before it.
  function dot(color) {
    const dot = document.getElementById("lutrin-dot") ?? root.appendChild(document.createElement("div"));
    dot.id = "lutrin-dot";
    dot.style.cssText =
      `display: block; position: fixed; inset: auto auto 0 40%; width: 20%; height: 4px; background: ${color}`;
  }

  // The empty page that warms the engine up has nothing to tell.
  if (location.pathname !== "/warm") {
    new QWebChannel(qt.webChannelTransport, (channel) => {
      bridge = channel.objects.bridge;
      bridge.ready();
    });
  }

  return {
    goToBlock, scrollSteps, find, findNext, forgetFind, restyle, settle, dot,
    goToAnchor: (id) => document.getElementById(id)?.scrollIntoView({ block: "start" }),
  };
})();
