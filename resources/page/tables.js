// Tables: numbers in a column stand under each other, ones under ones.
(() => {
  "use strict";

  const NUMBER = /^[^\p{L}]{0,12}\p{Nd}[^\p{L}]{0,24}$/u;
  const NOTHING = /^(?:[-–—−.…*?]|n\/?a)?$/iu;
  const MOST = 5000; // cells

  const spans = (cell) => cell.colSpan > 1 || cell.rowSpan > 1;

  for (const table of document.querySelectorAll("#content .wide > table")) {
    const rows = [...table.rows].filter((row) => row.cells.length && ![...row.cells].some(spans));
    const body = rows.filter((row) => row.querySelector("td"));
    const width = body[0]?.cells.length ?? 0;
    if (body.length < 2 || width < 2 || width * rows.length > MOST) continue;
    // The first column says what its row is about.
    for (let column = 1; column < width; column++) {
      const cells = body.map((row) => row.cells[column]).filter(Boolean);
      const said = cells.map((cell) => cell.textContent.trim()).filter((words) => !NOTHING.test(words));
      if (said.length < 2 || cells[0].tagName === "TH" || !said.every((words) => NUMBER.test(words))) continue;
      for (const row of rows) row.cells[column]?.setAttribute("data-numeric", "");
    }
  }
})();
