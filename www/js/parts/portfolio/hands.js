// The keys and the scrolling of the portfolio: which row has the focus, and which part of the list is near the window.
import { programAddress } from '../../route.js';
import { blocksInView, reach } from './blocks.js';
import { habit } from './habits.js';

/** The list as it was drawn last: { app, list }. */
let drawn = null;

const at = (id) => document.getElementById(id);
const change = ({ store }, patch) => store.set({ portfolio: { ...store.state.portfolio, ...patch } });

/** The row in focus, kept in the entry of the browser's history as well: the way back leads there. */
function stand(app, program, patch = {}) {
  history.replaceState({ row: program }, '');
  change(app, { cursor: program, ...patch });
}

/** Where the rows are on the screen, or null while none are drawn. */
function place() {
  const rows = drawn.list.length > 0 ? at('f-rows')?.getBoundingClientRect() : null;
  return rows && { top: rows.top, height: rows.height, count: drawn.list.length };
}

/** Draws the part of the list that has come near the window. */
function look() {
  const { store } = drawn.app;
  const rows = store.state.route.view === 'programs' ? place() : null;
  if (!rows) return;
  const { from, to } = blocksInView(rows, innerHeight);
  if (from !== store.state.portfolio.from || to !== store.state.portfolio.to) change(drawn.app, { from, to });
}

const TEXT = 'input, select, textarea, [contenteditable]';

/** Whether a key is a letter of its own, and not one of a text or a shortcut of the browser. */
const isPlain = (event) => !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !event.target.closest?.(TEXT);

function slash(event) {
  const { state } = drawn.app.store;
  if (event.key !== '/' || !habit('slash') || !isPlain(event) || state.route.view !== 'programs' || state.dialog || !at('f-search')) return;
  event.preventDefault();
  at('f-search').select();
}

/** To be told at every drawing what is in the list. */
export function attend(app, list) {
  if (!drawn) {
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    addEventListener('keydown', slash);
  }
  drawn = { app, list };
  // Once the drawing is in place: another filter, or another view before, may have moved it. Together with the frame's own layout.
  requestAnimationFrame(look);
}

/** What is between the frame's edges: the bar, the head of the table and the places at the foot cover the rest. */
const between = ({ state }) => ({
  above: at('bar').offsetHeight + (document.querySelector('.portfolio thead')?.offsetHeight ?? 0),
  below: innerHeight - (state.phone ? at('rail').offsetHeight : 0) - 8,
});

/** Moves the focus to a row, and the window to where it is seen. */
export function goToRow(app, index) {
  const { list } = drawn;
  if (list.length === 0) return;
  const to = Math.max(0, Math.min(list.length - 1, index));
  scrollBy({ top: reach(place(), to, between(app)), behavior: 'instant' });
  app.focus(`row-${list[to].program}`);
  stand(app, list[to].program, blocksInView(place(), innerHeight));
}

/** How many rows a page of the list has. */
function perPage(app) {
  const { above, below } = between(app);
  const { height, count } = place();
  return Math.max(1, Math.floor((below - above) / (height / count)) - 1);
}

const MOVES = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index, app) => index + perPage(app),
  PageUp: (index, app) => index - perPage(app),
  Home: () => 0,
  End: () => Infinity,
};

/** The keys of a row: those that move the focus, and the one that opens the next step. */
export function rowKeys(app, event) {
  const program = event.target.closest('[data-program]')?.dataset.program;
  if (!program || !isPlain(event) || event.shiftKey) return;
  const index = drawn.list.findIndex((row) => row.program === program);
  if (Object.hasOwn(MOVES, event.key)) {
    event.preventDefault();
    goToRow(app, MOVES[event.key](index, app));
  } else if (event.key === 'e' && drawn.list[index].next) {
    event.preventDefault();
    location.hash = programAddress(program, drawn.list[index].next);
  }
}

/** The row that has the focus stays drawn, wherever the list is scrolled. */
export function rowFocused(app, event) {
  const program = event.target.closest('[data-program]')?.dataset.program;
  if (program && program !== history.state?.row) stand(app, program);
}
