// A long list is drawn by blocks of rows: those near the window and the one with the row in focus. The others are gaps of
// the same height, so a row keeps its place in the document while the list is scrolled, and the focus stays where it is.

/** How many rows are in a block. */
export const BLOCK = 10;

/** How much is drawn above and below the window, in windows. */
const MARGIN = 0.5;

const blockAt = (pixels, rowHeight) => Math.floor(pixels / rowHeight / BLOCK);

/** The first and last block near the window. `top` is where the list begins, from the window's upper edge, in pixels. */
export function blocksInView({ top, height, count }, windowHeight) {
  const last = Math.max(0, Math.ceil(count / BLOCK) - 1);
  if (count === 0 || height === 0) return { from: 0, to: 0 };
  const within = (block) => Math.min(last, Math.max(0, block));
  return {
    from: within(blockAt(-top - MARGIN * windowHeight, height / count)),
    to: within(blockAt(-top + (1 + MARGIN) * windowHeight, height / count)),
  };
}

/**
 * Draws a list: `row` gets what is in it and its index, `gap` a number of rows. `cursor` is the index of the row in focus.
 * Every block has its place in what is returned; of blocks that are not drawn the first has the gap for all of them.
 */
export function inBlocks(list, { from, to }, cursor, { row, gap }) {
  const held = Math.floor(cursor / BLOCK);
  const count = Math.ceil(list.length / BLOCK);
  const isDrawn = (block) => (block >= from && block <= to) || block === held;
  const nextDrawn = (block) => [from, held, count].filter((next) => next > block).reduce((one, other) => Math.min(one, other));
  return Array.from({ length: count }, (_, block) => {
    const first = block * BLOCK;
    if (isDrawn(block)) return list.slice(first, first + BLOCK).map((it, index) => row(it, first + index));
    if (block > 0 && !isDrawn(block - 1)) return null;
    return gap(Math.min(list.length, nextDrawn(block) * BLOCK) - first);
  });
}

/** How far the window has to be scrolled for a row to stand between `above` and `below`, in pixels. */
export function reach({ top, height, count }, index, { above, below }) {
  const size = height / count;
  const start = top + index * size;
  if (start < above) return start - above;
  return Math.max(0, start + size - below);
}
