// Keeps the step in focus where it can be seen while the map is larger than its box.

const MARGIN = 24;
let shown = '';

/** Moves the box, once for each step and size: what the reader scrolled to since then stays. */
export function keepInReach(program, step, zoom) {
  const now = `${program} ${step} ${zoom}`;
  if (now === shown) return;
  shown = now;
  // Once it is drawn.
  queueMicrotask(() => {
    const box = document.querySelector('.flow-map');
    const face = box?.querySelector('[aria-current] .face')?.getBoundingClientRect();
    if (!face) return;
    const frame = box.getBoundingClientRect();
    box.scrollBy({
      left: Math.max(0, face.right + MARGIN - frame.right) || Math.min(0, face.left - MARGIN - frame.left),
      top: Math.max(0, face.bottom + MARGIN - frame.bottom) || Math.min(0, face.top - MARGIN - frame.top),
    });
  });
}
