// The article in another language: each block keeps both, and shows one of them, or both.
lutrin.translation = (() => {
  "use strict";

  const root = document.documentElement;
  const own = { lang: root.lang, dir: root.dir };
  const parts = new Map(); // element → { words, other: fragments, of which the one that is shown is empty, … }
  let face = "original";
  let target = { lang: "", dir: "ltr" };

  const bare = (node) => node.textContent.replace(/[\s\u00ad]+/gu, " ").trim();

  function elementOf(name) {
    return name === "dek" ? document.querySelector("#dek > p") : document.getElementById(name);
  }

  // The blocks of the article, and what stands above it.
  const all = () => [...lutrin.places.blocks, elementOf("title"), elementOf("dek")].filter(Boolean);

  // A picture is one element in both languages, or it would be drawn anew: only its words change.
  function sharePictures(element, fragment) {
    const live = [...element.querySelectorAll("img")];
    const twins = [...fragment.querySelectorAll("img")];
    return live.map((image, n) => ({
      image,
      words: { alt: image.alt, title: image.title },
      other: { alt: twins[n]?.alt ?? image.alt, title: twins[n]?.title ?? image.title },
      twin: twins[n] ?? null,
    }));
  }

  // What comes in one frame is put in place in one, or a long article would be laid out for each paragraph.
  const waiting = [];
  let frame = null;

  function put(name, html) {
    waiting.push([name, html]);
    frame ??= requestAnimationFrame(flush);
  }

  function flush() {
    if (frame) cancelAnimationFrame(frame);
    frame = null;
    if (!waiting.length) return;
    lutrin.places.keep(() => {
      for (const [name, html] of waiting.splice(0)) place(name, html);
    });
    changed();
  }

  function place(name, html) {
    const element = elementOf(name);
    if (!element || element.closest("pre")) return;
    const holder = document.createElement("template");
    holder.innerHTML = html;
    const made = name === "title" || name === "dek" ? holder.content : holder.content.firstElementChild;
    if (!made) return;
    const before = parts.get(element);
    element.querySelector(":scope > .lutrin-second")?.remove();
    if (before) show(element, before, "words");
    const given = element.lutrinGiven ?? { lang: element.getAttribute("lang"), dir: element.getAttribute("dir") };
    const part = {
      ...given,
      words: document.createDocumentFragment(),
      other: document.createDocumentFragment(),
      pictures: sharePictures(element, made),
      shown: "words",
      differs: bare(made) !== bare(element),
    };
    for (const each of part.pictures) each.twin?.replaceWith((each.place = document.createElement("span")));
    part.other.append(...made.childNodes);
    parts.set(element, part);
    dress(element);
  }

  function show(element, part, which) {
    if (part.shown === which) return;
    part[part.shown].append(...element.childNodes);
    for (const each of part.pictures) {
      if (!each.place) continue;
      const gap = document.createElement("span");
      each.image.replaceWith(gap);
      each.place.replaceWith(each.image);
      each.place = gap;
      const said = which === "words" ? each.words : each.other;
      each.image.alt = said.alt;
      if (said.title) each.image.title = said.title;
      else each.image.removeAttribute("title");
    }
    element.replaceChildren(part[which]);
    part.shown = which;
  }

  function setOrRemove(element, name, value) {
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }

  // The second text of a block where both are shown: under it, as one of its own lines.
  function second(element, part) {
    if (!part.differs) return;
    const box = document.createElement("div");
    box.className = "lutrin-second";
    box.lang = target.lang;
    box.dir = target.dir;
    box.append(part.other.cloneNode(true));
    for (const gap of box.querySelectorAll("img, span:empty")) gap.remove();
    for (const each of box.querySelectorAll("[id]")) each.removeAttribute("id");
    if (element.matches("table")) {
      const table = element.cloneNode(false);
      table.removeAttribute("id");
      table.append(...box.childNodes);
      box.append(table);
      element.after(box);
    } else element.append(box);
  }

  function dress(element) {
    const part = parts.get(element);
    element.querySelector(":scope > .lutrin-second")?.remove();
    if (element.nextElementSibling?.matches("table + .lutrin-second")) element.nextElementSibling.remove();
    if (part) show(element, part, face === "translation" ? "other" : "words");
    if (face === "translation") {
      // The page has the other language now; what is not translated says its own.
      setOrRemove(element, "lang", part ? null : (element.getAttribute("lang") ?? own.lang));
      setOrRemove(element, "dir", part ? null : (element.getAttribute("dir") ?? own.dir));
    } else {
      const given = part ?? element.lutrinGiven;
      if (given) {
        setOrRemove(element, "lang", given.lang);
        setOrRemove(element, "dir", given.dir);
      }
      if (face === "both" && part) second(element, part);
    }
  }

  function changed() {
    lutrin.find?.textChanged?.();
    lutrin.text?.textChanged?.();
    lutrin.hyphens?.refresh?.();
    lutrin.vertical?.turned();
  }

  function showFace(name, lang, dir) {
    flush();
    for (const each of all()) each.lutrinGiven ??= { lang: each.getAttribute("lang"), dir: each.getAttribute("dir") };
    face = name;
    target = { lang, dir };
    lutrin.places.keep(() => {
      root.lang = face === "translation" ? lang : own.lang;
      root.dir = face === "translation" ? dir : own.dir;
      root.dataset.face = face;
      for (const each of all()) dress(each);
    });
    changed();
  }

  // Where a key is held: the other language of the block that has the focus, else of the one that is read.
  let peeked = null;

  function atHand() {
    const focused = document.querySelector("#content [data-focused]");
    const { flow } = lutrin;
    const inSight = (e) => flow.end(e.getBoundingClientRect()) > 24 && flow.start(e.getBoundingClientRect()) < flow.size();
    return focused && parts.has(focused) ? focused : lutrin.places.blocks.find((e) => parts.has(e) && inSight(e));
  }

  function peek(isHeld) {
    if (isHeld === Boolean(peeked)) return;
    flush();
    const element = isHeld ? atHand() : peeked;
    if (!element) return;
    const part = parts.get(element);
    peeked = isHeld ? element : null;
    lutrin.places.keep(() => {
      if (!isHeld) {
        element.removeAttribute("data-peeked");
        element.style.minBlockSize = "";
        dress(element);
        return;
      }
      element.style.minBlockSize = `${lutrin.flow.length(element.getBoundingClientRect())}px`;
      element.dataset.peeked = "";
      const toWords = part.shown === "other";
      show(element, part, toWords ? "words" : "other");
      setOrRemove(element, "lang", toWords ? (part.lang ?? own.lang) : target.lang);
      setOrRemove(element, "dir", toWords ? (part.dir ?? own.dir) : target.dir);
    });
    changed();
  }

  return { put, flush, showFace, peek };
})();
