// Scrolling by steps.
lutrin.scrolling = (() => {
  "use strict";

  const root = document.documentElement;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  // Steps that come while one is under way add to its goal.

  let goal = null;
  let moving = 0;

  function glide() {
    const left = goal - scrollY;
    const before = scrollY;
    scrollBy({ top: Math.abs(left) < 2 ? left : left * 0.35, behavior: "instant" });
    if (Math.abs(goal - scrollY) >= 1 && scrollY !== before) moving = requestAnimationFrame(glide);
    else goal = moving = null;
  }

  function scrollTowards(top) {
    goal = Math.max(0, Math.min(root.scrollHeight - innerHeight, top));
    if (calm.matches) {
      scrollTo({ top: goal, behavior: "instant" });
      goal = null;
    } else if (!moving) moving = requestAnimationFrame(glide);
  }

  // Whoever goes elsewhere at once leaves no step under way behind.
  function stop() {
    cancelAnimationFrame(moving);
    goal = moving = null;
  }

  function lineHeight() {
    return parseFloat(getComputedStyle(document.querySelector("main") ?? document.body).lineHeight) || 24;
  }

  function scrollSteps(step, times) {
    if (step === "start" || step === "end") {
      stop();
      scrollTo({ top: step === "start" ? 0 : root.scrollHeight, behavior: "instant" });
      return;
    }
    // A page keeps two lines in view, so that the eye finds its place.
    const steps = { line: 3 * lineHeight(), "half-page": innerHeight / 2, page: innerHeight - 2 * lineHeight() };
    scrollTowards((goal ?? scrollY) + steps[step] * times);
  }

  return { scrollSteps, stop };
})();
