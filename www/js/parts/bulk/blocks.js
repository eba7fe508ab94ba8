// Which rows of a long table are drawn: whole blocks near the part that is seen, and gaps of the same height for the rest.

/** Rows of a block: they are fetched and drawn together. */
export const BLOCK = 25;

/** So many rows can be scrolled through: browsers draw nothing beyond some 30 million pixels. */
export const MOST_ROWS = 400_000;

/** The first and last block near the part of a list that is seen; sizes in pixels. */
export function blocksSeen({ top, height, rowHeight, count }) {
  const last = Math.max(0, Math.ceil(count / BLOCK) - 1);
  const blockAt = (pixels) => Math.min(last, Math.max(0, Math.floor(pixels / rowHeight / BLOCK)));
  return { from: blockAt(top - height / 2), to: blockAt(top + height * 1.5) };
}

/**
 * Draws a list of `count` rows: `block` gets the number of a block, its first row and how many it has; `gap` a number of rows.
 * Blocks from..to are drawn, and the one that holds row `held`. Each block keeps its place in what is returned.
 */
export function inBlocks(count, { from, to, held }, { block, gap }) {
  const all = Math.ceil(count / BLOCK);
  const heldBlock = held === null ? -1 : Math.floor(held / BLOCK);
  const isDrawn = (at) => (at >= from && at <= to) || at === heldBlock;
  const nextDrawn = (at) => Math.min(...[from, heldBlock, all].filter((next) => next > at));
  return Array.from({ length: all }, (_, at) => {
    const first = at * BLOCK;
    if (isDrawn(at)) return block(at, first, Math.min(BLOCK, count - first));
    if (at > 0 && !isDrawn(at - 1)) return null;
    return gap(Math.min(count, nextDrawn(at) * BLOCK) - first);
  });
}
