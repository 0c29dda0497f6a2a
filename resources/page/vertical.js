// Text that is set vertically (vertical.css): the wheel goes along with it, and short numbers stand upright.
lutrin.vertical = (() => {
  "use strict";

  const { flow, places } = lutrin;

  // A tate-chu-yoko is two or three signs in the room of one: figures of up to two digits (JLREQ 3.2.5), and !?.
  const SHORT = /(?<![\w.,:%])(?:\d{1,2}|[!?]{2})(?![\w.,:%])/g;
  const NOT_IN = "code, kbd, samp, math, pre, table, figure, a.lutrin-upright, .lutrin-upright, [lang]:not(:lang(ja), :lang(zh))";
  let isOn = false;

  // Digits that stand alone would lie down otherwise, as Latin words do.
  function raise(node) {
    const found = [...node.data.matchAll(SHORT)];
    for (const match of found.reverse()) {
      const number = node.splitText(match.index);
      number.splitText(match[0].length);
      const upright = document.createElement("span");
      upright.className = "lutrin-upright";
      number.replaceWith(upright);
      upright.append(number);
    }
    return found.length;
  }

  function raiseAll() {
    if (!isOn) return;
    const nodes = [];
    for (const block of [...places.blocks, document.getElementById("title"), document.getElementById("dek")]) {
      if (!block || block.closest(NOT_IN)) continue;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (/\d|[!?]{2}/.test(node.data) && !node.parentElement.closest(NOT_IN)) nodes.push(node);
      }
    }
    let count = 0;
    for (const node of nodes) count += raise(node);
    if (count) {
      lutrin.find.textChanged();
      lutrin.text.textChanged();
    }
  }

  // Down is on: the lines come from the left.
  function roll(event) {
    if (event.ctrlKey || event.shiftKey || places.isPaged() || !event.deltaY) return;
    if (event.target.closest?.("lutrin-layers") || scrollsItself(event.target, event.deltaY)) return;
    event.preventDefault();
    lutrin.scrolling.stop();
    flow.by(event.deltaY);
  }

  // A table or a piece of code that is higher than its place has the wheel first.
  function scrollsItself(target, by) {
    const box = target.closest?.(".wide, pre");
    if (!box || box.scrollHeight <= box.clientHeight + 1) return false;
    return by > 0 ? box.scrollTop + box.clientHeight < box.scrollHeight - 1 : box.scrollTop > 0;
  }

  // Whatever may have turned the text round: a setting, the other language. The wheel is listened to no longer than
  // it must be, as the engine waits for who might stop it.
  function turned() {
    const is = flow.isVertical();
    if (is !== isOn) {
      isOn = is;
      if (is) addEventListener("wheel", roll, { passive: false });
      else removeEventListener("wheel", roll, { passive: false });
    }
    raiseAll();
  }

  // The style sheet may come after this.
  turned();
  addEventListener("load", turned, { once: true });

  return { turned };
})();
