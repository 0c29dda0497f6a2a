// Scrolling by steps.
lutrin.scrolling = (() => {
  "use strict";

  const { flow } = lutrin;
  const root = document.documentElement;
  const system = matchMedia("(prefers-reduced-motion: reduce)");
  const isCalm = () => (root.dataset.scrolling ?? "auto") === "auto" ? system.matches : root.dataset.scrolling === "instant";

  // Steps that come while one is under way add to its goal. A goal that is a place in the text is a function:
  // what lies above it may change its height on the way.

  let goal = null;
  let moving = 0;

  function goalNow() {
    const top = typeof goal === "function" ? goal() : goal;
    return Math.max(0, Math.min(flow.extent() - flow.size(), top));
  }

  function glide() {
    const left = goalNow() - flow.at();
    const before = flow.at();
    flow.by(Math.abs(left) < 2 ? left : left * 0.35);
    if (Math.abs(left) >= 1 && flow.at() !== before) moving = requestAnimationFrame(glide);
    else goal = moving = null;
  }

  function scrollTowards(top) {
    goal = top;
    if (isCalm()) {
      // Twice: what lies above is measured only once it has been near the window.
      for (let i = 0; i < 2; i++) flow.to(goalNow());
      goal = null;
    } else if (!moving) glide();
  }

  // Whoever goes elsewhere at once leaves no step under way behind.
  function stop() {
    cancelAnimationFrame(moving);
    cancelAnimationFrame(ending);
    goal = moving = null;
  }

  // What stands near the end is laid out once it has been on screen, and may move the end away.
  let ending = 0;
  function toEnd(frames = 3) {
    flow.to(flow.extent());
    lutrin.places.hold();
    if (frames) ending = requestAnimationFrame(() => toEnd(frames - 1));
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
    const isOn = (side === "right") !== (lutrin.places.isMirrored || flow.isVertical());
    if (lutrin.places.isPaged()) turn(isOn ? times : -times);
    else if (flow.isVertical()) scrollSteps("line", isOn ? times : -times);
    else lutrin.wide.slide(side, times);
  }

  function scrollSteps(step, times) {
    lutrin.cursor.release();
    cancelAnimationFrame(ending);
    if (step === "start" || step === "end") stop();
    if (lutrin.places.isPaged()) {
      if (step === "start" || step === "end") lutrin.places.turnTo(step === "start" ? 0 : lutrin.places.pages() - 1);
      else if (step !== "line" || !lutrin.ruler.step(times)) turn(times);
      return;
    }
    if (step === "end") return toEnd();
    if (step === "start") return flow.to(0);
    if (step === "line" && lutrin.ruler.step(times)) return;
    // A page keeps two lines in view, so that the eye finds its place.
    const steps = { line: 3 * lineHeight(), "half-page": flow.size() / 2, page: flow.size() - 2 * lineHeight() };
    const from = goal === null ? flow.at() : goalNow();
    scrollTowards(from + steps[step] * times);
  }

  addEventListener("wheel", (event) => {
    if (!lutrin.places.isPaged() || event.ctrlKey || event.target.closest?.("lutrin-layers")) return;
    if (Math.abs(event.deltaY) >= 20) turn(Math.sign(event.deltaY));
  }, { passive: true });

  return { scrollSteps, scrollTowards, stop, shift, lineHeight, isCalm, turn, turnTo };
})();
