// The page in pieces: which one is the current one, and what was decided of each.
lutrin.pieces = (() => {
  "use strict";

  const piece = (number) => document.getElementById(`b${number}`);
  let current = null;

  function goTo(number) {
    current?.removeAttribute("data-current");
    current = piece(number);
    if (!current) return;
    current.setAttribute("data-current", "");
    current.focus({ preventScroll: true });
    show(current);
  }

  // A little of what stands around the piece stays in sight; of a tall one its beginning is shown.
  function show(element) {
    const box = element.getBoundingClientRect();
    const room = innerHeight * 0.15;
    if (box.top < room || box.height > innerHeight - 2 * room) scrollBy({ top: box.top - room, behavior: "instant" });
    else if (box.bottom > innerHeight - room) scrollBy({ top: box.bottom - innerHeight + room, behavior: "instant" });
  }

  // states: {number: {taken, decided, why}}
  function mark(states) {
    lutrin.places.keep(() => {
      for (const [number, state] of Object.entries(states)) {
        const element = piece(number);
        element.dataset.taken = state.taken ? "yes" : "no";
        element.toggleAttribute("data-decided", state.decided);
        document.getElementById(`why${number}`).textContent = state.why;
      }
    });
    if (current) show(current);
  }

  if (document.getElementById("pieces")) {
    addEventListener("click", (event) => {
      const clicked = event.target.closest(".piece");
      if (!clicked) return;
      // A link leads nowhere here: what is clicked is the piece.
      event.preventDefault();
      lutrin.bridge?.piece_clicked(Number(clicked.id.slice(1)));
    }, true);
  }

  return { goTo, mark };
})();
