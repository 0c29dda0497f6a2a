// For who waits until the page is drawn: pictures of it, and the benchmark.
lutrin.drawn = (() => {
  "use strict";

  const root = document.documentElement;

  // For pictures of the page: wait until there is nothing left to wait for.

  const arrived = (image) =>
    image.complete ||
    new Promise((done) => ["load", "error"].forEach((end) => image.addEventListener(end, done, { once: true })));

  async function settle(heightPx) {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    while (heightPx && innerHeight !== heightPx) await frame();
    await Promise.all([document.fonts.ready, lutrin.hyphens.divided(), ...Array.from(document.images, arrived)]);
    // What lies below takes its room, but nobody sees it.
    const seen = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
    await Promise.all(seen.map((image) => image.decode().catch(() => {})));
    await frame();
    await frame();
    lutrin.bridge.at_rest(root.scrollHeight);
  }

  // A dot amid the last line: once the window sees it, it has been sent everything before it.
  function dot(color) {
    const dot = document.getElementById("lutrin-dot") ?? root.appendChild(document.createElement("div"));
    dot.id = "lutrin-dot";
    dot.style.cssText =
      `display: block; position: fixed; inset: auto auto 0 40%; width: 20%; height: 4px; background: ${color}`;
  }

  return { settle, dot };
})();
