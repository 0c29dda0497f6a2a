// Hints: labels on what is on screen and can be followed. Which label stands where is decided in reader/hints.py.
lutrin.hints = (() => {
  "use strict";

  const { places, layers, text } = lutrin;
  const WANTED = "a[href], summary, figure, table, pre, img";

  let targets = [];
  let labels = [];
  let layer = null;

  function isOnScreen(box) {
    return box.width > 0 && box.height > 0 && box.bottom > 4 && box.top < innerHeight - 4 && box.right > 0 && box.left < innerWidth;
  }

  // Only what stands in blocks on screen is measured: elsewhere that would lay out the whole article.
  function candidates(range) {
    if (range) {
      const block = lutrin.passage.blockOf(range.commonAncestorContainer);
      const around = block ?? range.commonAncestorContainer;
      const found = [around, ...(around.querySelectorAll?.(WANTED) ?? [])].filter((each) => each.matches?.("a[href]"));
      return found.filter((each) => range.intersectsNode(each));
    }
    if (!places.blocks.length) return [...document.querySelectorAll("a[href], summary")];
    const seen = new Set();
    const edges = "article > header, #lead, article > footer, .embed";
    const around = [...document.querySelectorAll(edges), ...places.blocks.slice(places.blockAt(4), places.lastBlock() + 1)];
    for (const each of around) {
      if (each.matches(WANTED)) seen.add(each);
      const link = each.closest("a[href]");
      if (link) seen.add(link);
      for (const inner of each.querySelectorAll(WANTED)) seen.add(inner);
    }
    // A picture of a figure is the figure's, one in a link the link's.
    return [...seen].filter((each) => !each.matches("img") || !each.closest("figure, a[href], table"));
  }

  const wordsOf = (each) => {
    const words = text.bare(each.matches("figure, img, table, pre") ? (each.querySelector("figcaption, caption")?.textContent ?? each.alt ?? "") : each.textContent);
    return words.replace(/\s+/g, " ").trim();
  };

  // Find what is on screen; return its words.
  function gather(inPassage) {
    forget();
    const range = inPassage ? lutrin.passage.range() : null;
    targets = candidates(range)
      .map((element) => ({ element, box: [...element.getClientRects()].find(isOnScreen) }))
      .filter((each) => each.box)
      .sort((a, b) => a.box.top - b.box.top || (places.isMirrored ? b.box.right - a.box.right : a.box.left - b.box.left));
    layer = layers.lay("lutrin-hints");
    labels = targets.map(({ element, box }) => {
      const label = document.createElement("lutrin-hint");
      const isWhole = element.matches("figure, table, pre, img");
      label.dir = "ltr";
      label.dataset.kind = isWhole ? "figure" : "link";
      layer.append(label);
      layers.placed(label, { left: places.isMirrored ? box.right : box.left, top: box.top + (isWhole ? 6 : 0) });
      return label;
    });
    return targets.map((each) => wordsOf(each.element));
  }

  // Show the labels {number of the target: letters} with what has been typed of them.
  function show(shown, typed) {
    labels.forEach((label, at) => {
      const letters = shown[at];
      label.hidden = letters === undefined;
      if (letters === undefined) return;
      const done = document.createElement("lutrin-typed");
      done.textContent = letters.slice(0, typed.length).toUpperCase();
      label.replaceChildren(done, letters.slice(typed.length).toUpperCase());
    });
    // A label that would lie on another steps aside.
    let before = null;
    for (const label of labels.filter((each) => !each.hidden)) {
      label.style.marginInlineStart = "";
      const box = label.getBoundingClientRect();
      if (before && box.left < before.right && box.right > before.left && box.top < before.bottom && box.bottom > before.top) {
        label.style.marginLeft = `${before.right - box.left + 2}px`;
      }
      before = label.getBoundingClientRect();
    }
  }

  function forget() {
    layer?.remove();
    layer = null;
    labels = [];
  }

  // Where a target leads: an address, or within the page what stands there; the words of what leads nowhere,
  // all of those of code and tables.
  function about(at) {
    const { element } = targets[at];
    const href = element.getAttribute("href") ?? "";
    const goal = href.startsWith("#") && (lutrin.notes.noteOf(element) ?? document.getElementById(decodeURIComponent(href.slice(1))));
    const whole = goal ? (goal.closest("[id^=b]") ?? goal) : element.matches("pre, table") ? element : null;
    return { href: href.startsWith("#") ? "" : href, words: whole ? text.plain(whole, whole.matches("pre")) : wordsOf(element) };
  }

  // Take a target: what lies in the page is done here, an address is returned for the window to follow.
  function take(at) {
    const { element } = targets[at];
    forget();
    if (element.matches("figure, table, pre, img")) return { enlarged: lutrin.figure.open(element) };
    if (element.matches("summary")) {
      element.parentElement.open = !element.parentElement.open;
      return {};
    }
    const href = element.getAttribute("href");
    if (!href.startsWith("#")) return { href };
    if (!lutrin.notes.open([element])) return { anchor: decodeURIComponent(href.slice(1)) };
    return {};
  }

  return { gather, show, forget, about, take };
})();
