// A figure, table or piece of code that fills the window: larger, moved about, the next one, its data to save.
lutrin.figure = (() => {
  "use strict";

  const { layers, places, text } = lutrin;
  const KINDS = "figure, table, pre, img";
  const STEP = 1.25;
  const LARGEST = 16;

  let layer = null;
  let stage = null;
  let caption = null;
  let shown = null; // the element of the article
  let scale = 1;

  const all = () => [...document.querySelectorAll("#lead, #content :is(figure, table, pre, img)")]
    .filter((each) => !each.parentElement.closest("figure, table, a[href]") && (!each.matches("img") || each.naturalWidth > 48));

  const picture = () => shown?.matches("img") ? shown : shown?.querySelector("img");
  const isPicture = () => Boolean(shown?.matches("figure, img") && picture());

  // The nearest one: in the paragraph with the cursor, else the first on screen.
  function nearest() {
    const focused = places.blocks[lutrin.cursor.at()];
    if (focused?.matches(KINDS)) return focused;
    const inside = focused?.querySelector(KINDS);
    if (inside) return inside;
    for (const block of places.blocks.slice(places.blockAt(8), places.lastBlock() + 1)) {
      const found = block.matches(KINDS) ? block : block.querySelector(KINDS);
      if (found) return found;
    }
    return null;
  }

  function open(element = nearest()) {
    if (!element) return false;
    lutrin.notes.close();
    if (!layer) {
      layer = layers.lay("lutrin-figure");
      layer.setAttribute("role", "dialog");
      layer.setAttribute("aria-modal", "true");
      stage = layer.appendChild(document.createElement("lutrin-stage"));
      caption = layer.appendChild(document.createElement("lutrin-caption"));
      stage.addEventListener("wheel", (event) => event.stopPropagation(), { passive: true });
    }
    shown = element.closest("figure") ?? element;
    const copy = (isPicture() ? picture() : shown.matches("figure") ? (shown.querySelector("table, pre") ?? shown) : shown).cloneNode(true);
    for (const each of [copy, ...copy.querySelectorAll("[id], [data-focused]")]) {
      each.removeAttribute("id");
      each.removeAttribute("data-focused");
    }
    for (const each of copy.querySelectorAll("caption")) each.remove();
    stage.replaceChildren(copy);
    stage.dataset.kind = isPicture() ? "picture" : "text";
    layer.lang = document.documentElement.lang;
    layer.dir = copy.matches("pre") ? "ltr" : document.documentElement.dir;
    caption.textContent = text.bare(shown.querySelector("figcaption, caption")?.textContent ?? picture()?.alt ?? "").replace(/\s+/g, " ").trim();
    layer.setAttribute("aria-label", caption.textContent);
    zoom(0);
    return true;
  }

  // How large the whole of it is at scale 1: it fits, and a small picture is not blown up beyond twice its size.
  function fit() {
    const image = stage.firstElementChild;
    // Of the box without its scroll bars, which are of what was shown before, only what lies inside the padding.
    const edge = 2 * parseFloat(getComputedStyle(stage).paddingTop);
    const room = { width: stage.offsetWidth - edge, height: stage.offsetHeight - edge };
    const own = { width: image.naturalWidth || 300, height: image.naturalHeight || 200 };
    return Math.min(room.width / own.width, room.height / own.height, 2);
  }

  function zoom(steps) {
    if (!layer) return;
    const before = scale;
    const middle = {
      x: (stage.scrollLeft + stage.clientWidth / 2) / before,
      y: (stage.scrollTop + stage.clientHeight / 2) / before,
    };
    scale = steps === 0 ? 1 : Math.max(0.25, Math.min(LARGEST, scale * STEP ** steps));
    const content = stage.firstElementChild;
    if (isPicture()) {
      const factor = fit() * scale;
      content.style.width = `${(content.naturalWidth || 300) * factor}px`;
      content.style.height = `${(content.naturalHeight || 200) * factor}px`;
    } else content.style.fontSize = `calc(var(--text-size) * ${scale})`;
    stage.scrollTo({
      left: steps === 0 ? 0 : middle.x * scale - stage.clientWidth / 2,
      top: steps === 0 ? 0 : middle.y * scale - stage.clientHeight / 2,
      behavior: "instant",
    });
  }

  function pan(right, down) {
    stage?.scrollBy({
      left: right * stage.clientWidth * 0.15,
      top: down * stage.clientHeight * 0.15,
      behavior: lutrin.scrolling.isCalm() ? "instant" : "smooth",
    });
  }

  function next(steps) {
    const every = all();
    const at = every.indexOf(shown);
    if (!every.length) return;
    open(every[(((at + steps) % every.length) + every.length) % every.length]);
  }

  function close() {
    if (!layer) return false;
    layer.remove();
    layer = null;
    // One comes back to the figure that was looked at last.
    const block = shown.closest("[id^=b]");
    if (places.blocks.includes(block) && !lutrin.cursor.isSeen(places.blocks.indexOf(block))) lutrin.places.goToBlock(Number(block.id.slice(1)), 0);
    shown = null;
    return true;
  }

  // What there is to save: the name of a picture, the rows of a table, or text.
  function content() {
    if (isPicture()) return { picture: picture().getAttribute("src"), words: caption.textContent };
    const table = shown?.matches("table") ? shown : shown?.querySelector("table");
    if (table) return { rows: [...table.rows].map((row) => [...row.cells].map((cell) => text.plain(cell))), words: caption.textContent };
    return shown ? { text: text.plain(shown, true), words: "" } : null;
  }

  // Its words, for the clipboard.
  const words = () => (isPicture() ? caption.textContent : shown ? text.plain(stage.firstElementChild, shown.matches("pre")) : "");

  addEventListener("resize", () => layer && zoom(0));

  return { open, zoom, pan, next, close, content, words };
})();
