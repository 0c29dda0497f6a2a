// Scrolling by itself, at a speed in words a minute.
lutrin.autoScroll = (() => {
  "use strict";

  const { flow, places, scrolling } = lutrin;
  const root = document.documentElement;
  let running = 0;
  let last = 0;
  let owed = 0; // pixels, or with pages the share of a page
  let rate = 0; // pixels or pages a millisecond
  let measured = 0;

  // Scripts without spaces have about two characters a word, the others six with the space.
  const charactersAWord = /^(ja|zh|th|lo|km|my)\b/.test(root.lang) ? 2 : 6;

  function measure() {
    const speed = parseFloat(getComputedStyle(root).getPropertyValue("--words-a-minute")) || 220;
    const [first, end] = [places.blockAt(8), places.lastBlock()];
    const words = Math.max(1, (places.textBefore[end + 1] - places.textBefore[first]) / charactersAWord);
    if (places.isPaged()) return speed / words / 60000;
    const length = flow.end(places.blocks[end].getBoundingClientRect()) - flow.start(places.blocks[first].getBoundingClientRect());
    return ((length / words) * speed) / 60000;
  }

  function isAtEnd() {
    if (places.isPaged()) return places.pageNow() >= places.pages() - 1;
    return flow.at() + flow.size() >= flow.extent() - 1;
  }

  function frame(now) {
    if (now - measured > 1000) {
      rate = measure();
      measured = now;
    }
    owed += Math.min(200, now - last) * rate;
    last = now;
    // Who wants no movement gets a line at a time, and with pages a page.
    const step = places.isPaged() ? 1 : scrolling.isCalm() ? scrolling.lineHeight() : 1;
    if (owed >= step) {
      const whole = Math.floor(owed / step);
      owed -= whole * step;
      if (places.isPaged()) scrolling.turn(whole);
      else flow.by(whole * step);
    }
    if (isAtEnd()) {
      stop();
      lutrin.bridge?.auto_scroll_ended();
    } else running = requestAnimationFrame(frame);
  }

  function start() {
    if (running || !places.blocks.length) return false;
    scrolling.stop();
    last = performance.now();
    measured = owed = 0;
    running = requestAnimationFrame(frame);
    return true;
  }

  function stop() {
    const was = Boolean(running);
    cancelAnimationFrame(running);
    running = 0;
    return was;
  }

  const remeasure = () => (measured = 0);

  return { start, stop, remeasure };
})();
