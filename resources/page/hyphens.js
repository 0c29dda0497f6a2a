// Words divided at the end of a line: soft hyphens in what is drawn, and in nothing that leaves the page.
// The engine has no dictionaries of its own; the window asks pyphen (core/hyphenation.py) for the words it is told.
lutrin.hyphens = (() => {
  "use strict";

  const WORD = /\p{L}{6,}/gu;
  const SOFT = /\u00ad/gu;
  const NOT_IN = "pre, code, kbd, samp, tt, math, .math, h1, h2, h3, h4, h5, h6";
  const known = new Map(); // language → Map(word → places)
  const asked = new Map(); // language → Set(word)
  const done = new WeakSet(); // text nodes
  let waiting = null;
  let unanswered = 0;

  const langOf = (element) => element.closest("[lang]")?.lang ?? "";

  function* texts() {
    for (const block of lutrin.places.blocks) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!done.has(node) && node.data.length >= 6 && !node.parentElement.closest(NOT_IN)) yield node;
      }
    }
  }

  // The setting; where it is off no text is touched.
  const isWanted = () => getComputedStyle(document.documentElement).getPropertyValue("--hyphens").trim() !== "none";

  // Ask for the words that nobody has told us of yet.
  function ask() {
    waiting = null;
    if (!isWanted()) return;
    if (!lutrin.bridge) {
      refresh();
      return;
    }
    const wanted = new Map();
    for (const node of texts()) {
      const lang = langOf(node.parentElement);
      if (!lang) continue;
      const before = asked.get(lang) ?? asked.set(lang, new Set()).get(lang);
      for (const [word] of node.data.matchAll(WORD)) {
        if (before.has(word)) continue;
        before.add(word);
        (wanted.get(lang) ?? wanted.set(lang, []).get(lang)).push(word);
      }
    }
    unanswered += wanted.size;
    for (const [lang, words] of wanted) lutrin.bridge.words_met(lang, JSON.stringify(words));
    divide();
  }

  function divideIn(node) {
    const words = known.get(langOf(node.parentElement));
    if (!words) return 0;
    done.add(node);
    let count = 0;
    const found = [...node.data.matchAll(WORD)];
    // From the end, so that what comes before keeps its place; inserted, so that ranges keep theirs.
    for (const match of found.reverse()) {
      for (const place of [...(words.get(match[0]) ?? [])].reverse()) {
        node.insertData(match.index + place, "\u00ad");
        count++;
      }
    }
    return count;
  }

  function divide() {
    const nodes = [...texts()];
    if (!nodes.length) return;
    let count = 0;
    lutrin.places.keep(() => {
      for (const node of nodes) count += divideIn(node);
    });
    if (count) lutrin.find?.textChanged?.();
  }

  function learn(lang, places) {
    unanswered -= 1;
    known.set(lang, new Map([...(known.get(lang) ?? []), ...Object.entries(places)]));
    divide();
  }

  // Something is new: a translation, the setting itself. (Timers do not run where the page's scripts are off.)
  function refresh() {
    waiting ??= requestAnimationFrame(() => requestAnimationFrame(ask));
  }

  // Which languages divide their words is another matter now: ask again.
  function askAgain() {
    asked.clear();
    refresh();
  }

  // For pictures of the page: until every word that is asked for is divided.
  async function divided() {
    const MOST_FRAMES = 600;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let passed = 0; (waiting || unanswered > 0) && passed < MOST_FRAMES; passed++) await frame();
  }

  addEventListener("copy", (event) => {
    const selection = getSelection();
    if (event.defaultPrevented || !String(selection).includes("\u00ad")) return;
    const holder = document.createElement("div");
    for (let n = 0; n < selection.rangeCount; n++) holder.append(selection.getRangeAt(n).cloneContents());
    event.clipboardData.setData("text/plain", String(selection).replace(SOFT, ""));
    event.clipboardData.setData("text/html", holder.innerHTML.replace(SOFT, ""));
    event.preventDefault();
  });

  // After the first lines are drawn.
  refresh();

  return { learn, refresh, askAgain, divided };
})();
