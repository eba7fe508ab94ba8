// Rows as a reader wants them.

/** A number with three figures, thousands apart. */
export const shown = (value) => new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);

/** Whether a row keeps its bound; rows without one have nothing to keep. */
export const isReached = ({ bound, quartiles: [, median] }) => (bound.kind === 'at most' ? median <= bound.value : median >= bound.value);

export const HEADER = ['', 'median', '', 'quartiles', 'target', ''];

/** The cells of a row, under those of `HEADER`. */
export function cellsOf(row) {
  const [low, median, high] = row.quartiles.map(shown);
  const target = row.bound ? `${row.bound.kind} ${shown(row.bound.value)}` : '';
  return [row.what, median, row.unit, `${low} to ${high}`, target, row.bound ? (isReached(row) ? 'reached' : 'MISSED') : ''];
}

/** The rows as a table for a terminal. */
export function printed(rows) {
  const table = [HEADER, ...rows.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...table.map((line) => line[column].length)));
  const RIGHT = new Set([1]);
  return table.map((line) => line.map((cell, column) => (RIGHT.has(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd()).join('\n');
}
