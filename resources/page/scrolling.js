// Scrolling by steps.
lutrin.scrolling = (() => {
  "use strict";

  const root = document.documentElement;
  const system = matchMedia("(prefers-reduced-motion: reduce)");
  const isCalm = () => (root.dataset.scrolling ?? "auto") === "auto" ? system.matches : root.dataset.scrolling === "instant";

  // Steps that come while one is under way add to its goal. A goal that is a place in the text is a function:
  // what lies above it may change its height on the way.

  let goal = null;
  let moving = 0;

  function goalNow() {
    const top = typeof goal === "function" ? goal() : goal;
    return Math.max(0, Math.min(root.scrollHeight - innerHeight, top));
  }

  function glide() {
    const left = goalNow() - scrollY;
    const before = scrollY;
    scrollBy({ top: Math.abs(left) < 2 ? left : left * 0.35, behavior: "instant" });
    if (Math.abs(left) >= 1 && scrollY !== before) moving = requestAnimationFrame(glide);
    else goal = moving = null;
  }

  function scrollTowards(top) {
    goal = top;
    if (isCalm()) {
      // Twice: what lies above is measured only once it has been near the window.
      for (let i = 0; i < 2; i++) scrollTo({ top: goalNow(), behavior: "instant" });
      goal = null;
    } else if (!moving) glide();
  }

  // Whoever goes elsewhere at once leaves no step under way behind.
  function stop() {
    cancelAnimationFrame(moving);
    goal = moving = null;
  }

  // The text under the reader has moved by so much, and the page with it: what is left of a step stays as long.
  function shift(by) {
    if (typeof goal === "number") goal += by;
  }

  function lineHeight() {
    return parseFloat(getComputedStyle(document.querySelector("main") ?? document.body).lineHeight) || 24;
  }

  function turn(times) {
    lutrin.places.turnTo(lutrin.places.pageNow() + times);
  }

  // To the page on the left or on the right, as the script has it; where there are no pages, along a wide box.
  function turnTo(side, times) {
    if (!lutrin.places.isPaged()) return void lutrin.wide.slide(side, times);
    turn((side === "right") === lutrin.places.isMirrored ? -times : times);
  }

  function scrollSteps(step, times) {
    if (step === "start" || step === "end") stop();
    if (lutrin.places.isPaged()) {
      if (step === "start" || step === "end") lutrin.places.turnTo(step === "start" ? 0 : Math.ceil(root.scrollWidth / innerWidth) - 1);
      else if (step !== "line" || !lutrin.ruler.step(times)) turn(times);
      return;
    }
    if (step === "start" || step === "end") {
      scrollTo({ top: step === "start" ? 0 : root.scrollHeight, behavior: "instant" });
      return;
    }
    if (step === "line" && lutrin.ruler.step(times)) return;
    // A page keeps two lines in view, so that the eye finds its place.
    const steps = { line: 3 * lineHeight(), "half-page": innerHeight / 2, page: innerHeight - 2 * lineHeight() };
    const from = goal === null ? scrollY : goalNow();
    scrollTowards(from + steps[step] * times);
  }

  addEventListener("wheel", (event) => {
    if (!lutrin.places.isPaged() || event.ctrlKey || event.target.closest?.("lutrin-layers")) return;
    if (Math.abs(event.deltaY) >= 20) turn(Math.sign(event.deltaY));
  }, { passive: true });

  return { scrollSteps, scrollTowards, stop, shift, lineHeight, isCalm, turn, turnTo };
})();
