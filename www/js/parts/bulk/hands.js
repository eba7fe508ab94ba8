// The keys and the scrolling of the list of rows: which row has the focus, and which blocks are near what is seen.
import { BLOCK, blocksSeen } from './blocks.js';
import { rowAt, tell } from './job.js';

/** The list as it was drawn last: { app, job }. */
let drawn = null;

const at = (id) => document.getElementById(id);

/** The room of the list, or null while it is not there. */
function place() {
  const scroll = at('f-bulk-scroll');
  const row = scroll?.querySelector('tr.row, tr.gap');
  if (!row) return null;
  const size = parseFloat(getComputedStyle(scroll).getPropertyValue('--row-size')) * parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { scroll, rowHeight: size, top: scroll.scrollTop, height: scroll.clientHeight, head: scroll.querySelector('thead').offsetHeight };
}

function look() {
  const room = place();
  if (!room || drawn.job.total === 0) return;
  const { from, to } = blocksSeen({ ...room, count: drawn.job.total });
  const { bulk } = drawn.app.store.state;
  if (from !== bulk.from || to !== bulk.to) tell(drawn.app.store, { from, to });
}

export const scrolled = () => look();

/** To be told at every drawing. */
export function draw(app, job) {
  if (!drawn) addEventListener('resize', () => look());
  drawn = { app, job };
  requestAnimationFrame(look);
}

/** Moves the focus to the row at a place of the list, and the list to where it is seen. */
export function goTo(app, index) {
  const room = place();
  const to = Math.max(0, Math.min(drawn.job.total - 1, index));
  if (!room) return to;
  const { scroll, rowHeight, height, head } = room;
  const top = to * rowHeight;
  if (top < scroll.scrollTop) scroll.scrollTop = top;
  else if (top + rowHeight > scroll.scrollTop + height - head) scroll.scrollTop = top + rowHeight - height + head;
  const block = Math.floor(to / BLOCK);
  const { bulk } = app.store.state;
  const seen = block >= bulk.from && block <= bulk.to ? {} : { from: block, to: block };
  const row = rowAt(to);
  if (row) app.focus(`bulk-cell-${row.row}`);
  tell(app.store, { cursor: to, ...seen });
  if (!row) waitFor(app, to);
  return to;
}

/** A row that is on its way gets the focus when it arrives. */
function waitFor(app, index) {
  const stop = app.store.subscribe(({ bulk }) => {
    const row = bulk.cursor === index ? rowAt(index) : null;
    if (row) app.focus(`bulk-cell-${row.row}`);
    if (row || bulk.cursor !== index || bulk.phase !== 'checked') stop();
  });
}

const MOVES = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index, rows) => index + rows,
  PageUp: (index, rows) => index - rows,
  Home: () => 0,
  End: () => Infinity,
};

const isPlain = (event) => !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.isComposing && !event.target.closest('input, select, textarea');

/** Keys and clicks in the rows: to move, and to put a cell right with `begin`. */
export function cellKeys(app, event, begin) {
  const row = event.target.closest('tr.row');
  if (!row) return;
  const index = Number(row.dataset.index);
  const cell = event.target.closest('button.cell');
  if (event.type === 'click') {
    if (cell?.dataset.edit) begin(app, index, Number(cell.dataset.edit));
    return;
  }
  if (!isPlain(event)) return;
  if (Object.hasOwn(MOVES, event.key)) {
    event.preventDefault();
    const room = place();
    goTo(app, MOVES[event.key](index, Math.max(1, Math.floor(room.height / room.rowHeight) - 2)));
  } else if (event.key === 'F2') {
    const first = row.querySelector('button.cell[data-edit]');
    event.preventDefault();
    if (first) begin(app, index, Number(first.dataset.edit));
  }
}
