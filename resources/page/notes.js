// Footnotes: a card at the reference, with what the note says.
lutrin.notes = (() => {
  "use strict";

  const { layers, places, text } = lutrin;
  let card = null;
  let reference = null;

  const BACK = /^[\s[\](){}\u2190-\u21ff\u2b00-\u2bff^*†‡§¶\ufe0e\ufe0f]*$/;

  const isWayBack = (link) => BACK.test(text.bare(link.textContent));

  // The element that holds the words of the note that a link refers to, or null where the link refers to no note.
  function noteOf(link) {
    const href = link.getAttribute("href") ?? "";
    if (!href.startsWith("#") || href.length < 2) return null;
    const target = document.getElementById(decodeURIComponent(href.slice(1)));
    if (!target) return null;
    const words = text.bare(link.textContent).trim();
    const looksSo = link.closest("sup") || link.querySelector("sup") || /^[[(]?[\p{N}*†‡§a-z]{1,4}[\])]?$/u.test(words);
    const isMarked = target.closest(".footnote, .footnotes");
    if (!looksSo && !isMarked) return null;
    const note = target.closest("li, dd, .footnote, tr, aside") ?? target.closest("p, div");
    // A way back to the text is no way to a note.
    if (!note || note.contains(link) || (BACK.test(words) && !link.closest("sup")) || note.textContent.length > 6000) return null;
    return note;
  }

  function copyOf(note) {
    const body = document.createElement("div");
    const copy = note.cloneNode(true);
    if (copy.matches("li, tr, dd")) body.append(...copy.childNodes);
    else body.append(copy);
    for (const link of body.querySelectorAll("a[href^='#']")) if (isWayBack(link)) (link.closest("sup") ?? link).remove();
    for (const each of [body, ...body.querySelectorAll("[id], [data-focused]")]) {
      each.removeAttribute("id");
      each.removeAttribute("data-focused");
    }
    return body;
  }

  // Show the notes of these links in one card at the first; return whether there are any.
  function open(links) {
    const notes = [...new Set(links.map(noteOf).filter(Boolean))];
    if (!notes.length) return false;
    close();
    reference = links.find(noteOf);
    card = layers.lay("lutrin-note");
    card.setAttribute("role", "note");
    card.lang = document.documentElement.lang;
    card.dir = document.documentElement.dir;
    for (const note of notes) card.append(copyOf(note));
    place();
    reference.setAttribute("data-noted", "");
    lutrin.bridge?.note_opened(text.plain(card));
    return true;
  }

  // Below the reference, or above it where there is more room; never over the edge of the window.
  function place() {
    const box = reference.getClientRects()[0] ?? reference.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const width = card.offsetWidth;
    const height = card.offsetHeight;
    const left = Math.max(8, Math.min(room - width - 8, (places.isMirrored ? box.right - width + 24 : box.left - 24)));
    const isBelow = box.bottom + 10 + height < innerHeight || box.top < height + 16;
    layers.placed(card, { left, top: isBelow ? box.bottom + 10 : box.top - height - 10 });
  }

  function close() {
    card?.remove();
    reference?.removeAttribute("data-noted");
    const was = Boolean(card);
    card = reference = null;
    if (was) lutrin.bridge?.note_opened("");
    return was;
  }

  // The notes of the passage; while no paragraph has the cursor, of the first one on screen that has any.
  function openHere() {
    const isAnywhere = !lutrin.cursor.isShown();
    const range = lutrin.passage.range();
    if (!range) return false;
    const around = lutrin.passage.blockOf(range.commonAncestorContainer) ?? range.commonAncestorContainer;
    if (open(linksOf(around).filter((link) => range.intersectsNode(link)))) return true;
    if (!isAnywhere) return false;
    const seen = places.blocks.slice(places.blockAt(8), places.lastBlock() + 1);
    const found = seen.find((block) => open(linksOf(block)));
    if (found) lutrin.cursor.show(places.blocks.indexOf(found));
    return Boolean(found);
  }

  const linksOf = (element) => [...(element.querySelectorAll?.("a[href^='#']") ?? [])];

  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']");
    if (card && !event.target.closest?.("lutrin-note")) close();
    if (!link) return;
    const isNote = !link.closest("lutrin-note") && open([link]);
    const isPlace = !isNote && lutrin.bridge && places.blocks.length;
    if (isNote || isPlace) event.preventDefault();
    // The engine's own way to a place in the page is no jump that can be taken back, and is lost while type arrives.
    if (isPlace) lutrin.bridge.anchor_followed(decodeURIComponent(link.getAttribute("href").slice(1)));
  }, true);

  const isOpen = () => Boolean(card);

  return { open, openHere, close, isOpen, noteOf, copyOf, isWayBack };
})();
