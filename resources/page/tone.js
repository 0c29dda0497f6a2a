// Tone: which pictures are drawings on white, which merely stand on white, and which the page does not have.
lutrin.tone = (() => {
  "use strict";

  const SIDE_PX = 48; // enough to tell, and nothing to wait for
  const WHITE = 235;

  // Reading back from a canvas is one of the engine's locks; a frame of our own in this world needs no canvas.
  async function pixels(image) {
    const bitmap = await createImageBitmap(image, { resizeWidth: SIDE_PX, resizeHeight: SIDE_PX });
    const frame = new VideoFrame(bitmap, { timestamp: 0 });
    const data = new Uint8Array(frame.allocationSize({ format: "RGBA" }));
    await frame.copyTo(data, { format: "RGBA" });
    frame.close();
    bitmap.close();
    return data;
  }

  // What is transparent was drawn for a white page.
  const colorAt = (data, at) =>
    [0, 1, 2].map((channel) => (data[at + channel] * data[at + 3]) / 255 + 255 - data[at + 3]);

  // The share of paper in the whole and along the edge; how much of the rest is flat, and how colorful it is.
  function counted(data) {
    const found = { white: 0, edge: 0, flat: 0, chroma: 0 };
    let before = [0, 0, 0];
    for (let place = 0; place < SIDE_PX * SIDE_PX; place++) {
      const color = colorAt(data, 4 * place);
      const x = place % SIDE_PX;
      const y = Math.floor(place / SIDE_PX);
      const isWhite = Math.min(...color) >= WHITE;
      const isEdge = x === 0 || y === 0 || x === SIDE_PX - 1 || y === SIDE_PX - 1;
      if (isWhite) found.white += 1;
      else {
        found.chroma += Math.max(...color) - Math.min(...color);
        found.flat += color.every((value, channel) => Math.abs(value - before[channel]) <= 3);
      }
      found.edge += isWhite && isEdge;
      before = color;
    }
    return found;
  }

  function tone(data) {
    const { white, edge, flat, chroma } = counted(data);
    if (edge < 0.85 * 4 * (SIDE_PX - 1)) return "";
    const drawn = SIDE_PX * SIDE_PX - white;
    // A drawing is flat colors or thin gray lines on much paper; a thing cut out on white is shaded all over.
    const isDrawing = flat > 0.4 * drawn || (drawn < 0.25 * white && chroma < 24 * drawn);
    return white > drawn && isDrawing ? "diagram" : "white";
  }

  async function look(image) {
    if (image.naturalWidth <= 8) return;
    try {
      const found = tone(await pixels(image));
      if (found) image.dataset.tone = found;
    } catch {
      // A picture that cannot be drawn (an SVG of no size) stays as it is.
    }
  }

  // What an icon is called (share, arrow) says nothing where the icon is not.
  function says(image) {
    const isIcon = image.hasAttribute("width") && image.width < 64;
    const least = image.closest("li, td, a") && !image.closest("figure") ? 40 : 4;
    return image.alt.length >= least && !isIcon;
  }

  function miss(image) {
    image.dataset.missing = says(image) ? "said" : "";
    // What held nothing else goes with it; a block keeps its place in the text, without height.
    for (let box = image; box?.dataset.missing === "" && box.parentElement?.id !== "content"; ) {
      box = box.parentElement;
      if (!box || box.textContent.trim() || box.querySelector('img:not([data-missing=""]), table, math')) break;
      box.dataset.missing = "";
    }
  }

  for (const image of document.images) {
    if (!image.complete) {
      image.addEventListener("load", () => look(image), { once: true });
      image.addEventListener("error", () => lutrin.places.keep(() => miss(image)), { once: true });
    } else if (image.naturalWidth) look(image);
    else miss(image);
  }

  return { look };
})();
