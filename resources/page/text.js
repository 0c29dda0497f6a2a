// The words of the page as a reader means them: without soft hyphens, the readings of ruby, or layout.
lutrin.text = (() => {
  "use strict";

  let known = new WeakMap();
  const BOXES = "p,h1,h2,h3,h4,h5,h6,pre,blockquote,figure,table,ul,ol,dl,details,aside,address,section,hr";
  const ROWS = "li,dt,dd,tr,figcaption,caption,summary,div,header,footer";

  // Where a box or a row begins and ends, while its words are gathered: of several in a row the strongest counts.
  const BOX = "\u0002";
  const ROW = "\u0001";

  // The text nodes of a block that count as its words.
  function nodesOf(block) {
    if (!known.has(block)) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement.closest("rt, rp") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      );
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      known.set(block, nodes);
    }
    return known.get(block);
  }

  const bare = (text) => text.replace(/[\u00ad\u200b]/g, "");

  // A reference to a note stands in brackets, or it would read as part of the word or number before it.
  function reference(link) {
    const text = bare(link.textContent).trim();
    return /^[([]/.test(text) ? text : `[${text}]`;
  }

  function write(node, into, isPre) {
    if (node.nodeType === Node.TEXT_NODE) {
      into.push(isPre ? bare(node.data) : bare(node.data).replace(/[ \t\r\n\f]+/g, " "));
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    if (node.matches?.("rt, rp, lutrin-layers")) return;
    if (node.matches?.("br")) into.push("\n");
    else if (node.matches?.("sup a[href^='#'], a[href^='#']:has(> sup)")) into.push(reference(node));
    else if (node.matches?.("td, th")) {
      if (node.previousElementSibling) into.push("\t");
      for (const child of node.childNodes) write(child, into, isPre);
    } else {
      const edge = node.matches?.(BOXES) ? BOX : node.matches?.(ROWS) ? ROW : "";
      into.push(edge);
      for (const child of node.childNodes) write(child, into, isPre || Boolean(node.matches?.("pre")));
      into.push(edge);
    }
  }

  // The words of a node: blocks apart by an empty line, rows by a new line, cells by a tab.
  function plain(node, isPre = false) {
    const pieces = [];
    write(node, pieces, isPre);
    const edges = new RegExp(`[ \\n]*[${ROW}${BOX}](?:[ \\n]*[${ROW}${BOX}])*`, "g");
    const joined = pieces.join("");
    if (isPre) return joined.replaceAll(BOX, "").replaceAll(ROW, "").replace(/^\n+|\s+$/g, "");
    const text = joined.replace(edges, (edge) => (edge.includes(BOX) ? "\n\n" : "\n"));
    // Code keeps its blanks and empty lines, also among paragraphs.
    if (node.querySelector?.("pre")) return text.trim();
    return text.replace(/ *\n */g, "\n").replace(/ {2,}/g, " ").replace(/\n{3,}/g, "\n\n").trim();
  }

  // Another language came: the nodes are others.
  function textChanged() {
    known = new WeakMap();
  }

  return { textChanged, nodesOf, bare, plain };
})();
