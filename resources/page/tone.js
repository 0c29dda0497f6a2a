// Tone: which pictures are drawings on white, which merely stand on white, and which the page does not have.
lutrin.tone = (() => {
  "use strict";

  const SIDE_PX = 48; // enough to tell, and nothing to wait for
  const WHITE = 235;

  function pixels(image) {
    const canvas = new OffscreenCanvas(SIDE_PX, SIDE_PX);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.fillStyle = "#fff"; // what is transparent was drawn for a white page
    context.fillRect(0, 0, SIDE_PX, SIDE_PX);
    context.drawImage(image, 0, 0, SIDE_PX, SIDE_PX);
    return context.getImageData(0, 0, SIDE_PX, SIDE_PX).data;
  }

  function tone(data) {
    let white = 0;
    let edge = 0;
    let whiteEdge = 0;
    const shades = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue] = data.subarray(at, at + 3);
      const isWhite = Math.min(red, green, blue) >= WHITE;
      const x = (at / 4) % SIDE_PX;
      const y = Math.floor(at / 4 / SIDE_PX);
      if (x === 0 || y === 0 || x === SIDE_PX - 1 || y === SIDE_PX - 1) {
        edge += 1;
        whiteEdge += isWhite;
      }
      white += isWhite;
      const shade = ((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5);
      shades.set(shade, (shades.get(shade) ?? 0) + 1);
    }
    const total = data.length / 4;
    if (whiteEdge < 0.85 * edge) return "";
    // A photograph cut out on white has as much picture as paper; a drawing is paper with few colors on it.
    const often = [...shades.values()].filter((count) => count > 0.004 * total).length;
    return white > 0.6 * total && often <= 24 ? "diagram" : "white";
  }

  function look(image) {
    if (image.naturalWidth <= 8) return;
    try {
      const found = tone(pixels(image));
      if (found) image.dataset.tone = found;
    } catch {
      // A picture that cannot be drawn (an SVG of no size) stays as it is.
    }
  }

  // Words of a few letters on a picture that never came (share, icon) say nothing in its place.
  function miss(image) {
    image.dataset.missing = image.alt.length > 3 && !(image.width && image.width < 64 && image.getAttribute("width")) ? "said" : "";
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
