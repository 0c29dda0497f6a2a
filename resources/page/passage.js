// The passage that a verb acts on: what is selected, else the paragraph with the cursor.
lutrin.passage = (() => {
  "use strict";

  const { places, text } = lutrin;

  const blockOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("[id^=b]:not([id=''])");
  const numberOf = (block) => (block && /^b\d+$/.test(block.id) ? Number(block.id.slice(1)) : 0);

  function selected() {
    const selection = getSelection();
    return selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  }

  // The range of the passage, or null where there is nothing to act on.
  function range() {
    const chosen = selected();
    if (chosen) return chosen;
    if (lutrin.cursor.at() < 0) return null;
    const whole = document.createRange();
    whole.selectNode(places.blocks[lutrin.cursor.at()]);
    return whole;
  }

  // A copy of the range, within what its words stand in, so that a piece of code is still code.
  function copyOf(range) {
    const around = (range.commonAncestorContainer.nodeType === Node.ELEMENT_NODE ? range.commonAncestorContainer : range.commonAncestorContainer.parentElement);
    let copy = document.createElement("div");
    copy.append(range.cloneContents());
    for (let each = around; each && each.matches("code, b, strong, em, i, a, pre, q, blockquote, sup, sub"); each = each.parentElement) {
      const shell = document.createElement("div");
      const wrap = each.cloneNode(false);
      wrap.append(...copy.childNodes);
      shell.append(wrap);
      copy = shell;
    }
    return cleaned(copy);
  }

  // Without what only the page on screen needs.
  function cleaned(copy) {
    lutrin.formulas.spell(copy);
    for (const each of copy.querySelectorAll("[data-focused]")) each.removeAttribute("data-focused");
    for (const each of copy.querySelectorAll("[id]")) each.removeAttribute("id");
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) walker.currentNode.data = text.bare(walker.currentNode.data);
    return copy;
  }

  // Links within the page lead nowhere once they are elsewhere. A reference to a note keeps its label, and the
  // note goes along: return the notes with their labels, each once. Of a way back to the text nothing is left.
  function takeNotes(copy) {
    const { noteOf, copyOf: wordsOf, isWayBack } = lutrin.notes;
    const notes = new Map();
    const labels = new Set();
    for (const link of copy.querySelectorAll("a[href^='#']")) {
      const note = noteOf(link);
      const raised = link.closest("sup");
      const whole = raised && raised.textContent.trim() === link.textContent.trim() ? raised : link;
      if (!note && isWayBack(link)) whole.remove();
      else if (!note) link.replaceWith(...link.childNodes);
      else {
        if (!notes.has(note)) {
          const own = text.bare(link.textContent).replace(/[^\p{L}\p{N}]/gu, "");
          const label = own && !labels.has(own) ? own : `n${notes.size + 1}`;
          labels.add(label);
          notes.set(note, label);
        }
        const mark = document.createElement("sup");
        mark.textContent = text.bare(link.textContent).trim();
        mark.dataset.note = notes.get(note);
        whole.replaceWith(mark);
      }
    }
    return [...notes].map(([note, label]) => {
      const words = cleaned(wordsOf(note));
      for (const link of words.querySelectorAll("a[href^='#']")) link.replaceWith(...link.childNodes);
      return { label, html: words.innerHTML };
    });
  }

  function tell() {
    const chosen = selected();
    const whole = range();
    if (!whole) return null;
    const copy = copyOf(whole);
    const first = chosen ? blockOf(whole.startContainer) : places.blocks[lutrin.cursor.at()];
    const last = chosen ? blockOf(whole.endContainer) : first;
    const isCode = Boolean(first === last && first?.matches("pre"));
    const words = text.plain(copy, isCode);
    const notes = takeNotes(copy);
    return {
      first: numberOf(first),
      last: numberOf(last) || numberOf(first),
      text: words,
      html: copy.innerHTML,
      notes,
      links: [...new Set([...copy.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")))],
      isSelection: Boolean(chosen),
    };
  }

  // Follow the link that has the keyboard's focus; return whether one has it.
  function followFocused() {
    const link = document.activeElement?.closest("a[href]");
    link?.click();
    return Boolean(link);
  }

  // What the engine copies by itself (a menu, the system's own key) is as clean.
  addEventListener("copy", (event) => {
    const told = selected() && tell();
    if (!told) return;
    event.clipboardData.setData("text/plain", told.text);
    event.clipboardData.setData("text/html", told.html);
    event.preventDefault();
  });

  return { tell, range, blockOf, followFocused };
})();
