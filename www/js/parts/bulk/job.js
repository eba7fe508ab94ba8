// The table that is worked on: opened, mapped, checked, put right. It is in the memory of this page and nowhere else.
import { BLOCK, MOST_ROWS } from './blocks.js';

/** Blocks of rows that are kept. */
const KEPT = 40;

/** What the page shows while there is no table. */
const FRESH = { phase: 'none', error: null, progress: null, filter: { rule: null, level: null }, edit: null, cursor: 0, from: 0, to: 0, menu: false, busy: null };

/** The file, its worker, what was found out about it, and how it was checked; null while there is none. */
let job = null;

export const current = () => job;

/** Draws again with what has changed. */
export const tell = (store, patch = {}) => store.set({ bulk: { ...store.state.bulk, ...patch, turn: store.state.bulk.turn + 1 } });

/** Leaving the page loses what was put right. */
function ask(event) {
  if (job?.fixed.size) event.preventDefault();
}

const coded = ({ code = 'module', params = {}, message }, name) => ({ code, params: code === 'module' ? { message, ...params } : params, name });

/** Lets go of the table. */
export function close({ store }) {
  job?.table?.close();
  job = null;
  removeEventListener('beforeunload', ask);
  tell(store, FRESH);
}

/** What was found out about the file anew: its columns are mapped as the module does. */
function opened() {
  job.columns = Int16Array.from(job.table.info.columns);
  job.summary = null;
  job.pages = new Map();
  job.fixed = new Set();
}

/** Opens a file: what is in it is shown before anything is checked. */
export async function choose(app, file) {
  const { store } = app;
  close(app);
  const mine = { file, table: null, columns: null, chosen: {}, summary: null, pages: new Map(), total: 0, fixed: new Set(), queue: Promise.resolve() };
  job = mine;
  tell(store, { phase: 'opening' });
  try {
    const { openTable } = await import('../../bulk/client.js');
    if (job !== mine) return;
    mine.table = openTable(file, { onProgress: (progress) => job === mine && store.state.bulk.phase === 'checking' && tell(store, { progress }) });
    await mine.table.ready;
    if (job !== mine) return;
    opened();
    addEventListener('beforeunload', ask);
    app.focus('bulk-mapping');
    tell(store, { phase: 'mapping' });
  } catch (error) {
    if (job !== mine) return;
    close(app);
    app.focus('bulk-error');
    tell(store, { error: coded(error, file.name) });
  }
}

/** Reads the beginning again, in another encoding, with another delimiter, or another sheet. */
export async function reopen(app, wanted) {
  const mine = job;
  try {
    await mine.table.open({ ...mine.chosen, ...wanted });
    if (job !== mine) return;
    mine.chosen = { ...mine.chosen, ...wanted };
    opened();
    tell(app.store, { ...FRESH, phase: 'mapping' });
  } catch (error) {
    if (job !== mine) return;
    close(app);
    app.focus('bulk-error');
    tell(app.store, { error: coded(error, mine.file.name) });
  }
}

/** Says what a column is: the index of a field, or -1. A field has one column. */
export function mapColumn({ store }, column, field) {
  if (field >= 0) job.columns.forEach((other, at) => { if (other === field) job.columns[at] = -1; });
  job.columns[column] = field;
  tell(store);
}

/** Rows that are looked at: those of a rule, or those whose worst is of a level. */
export async function filterBy({ store }, filter) {
  const mine = job;
  const total = await mine.table.total(filter.rule ? { rule: mine.summary.rules.indexOf(filter.rule) } : { level: filter.level });
  if (job !== mine) return;
  mine.pages = new Map();
  mine.total = Math.min(total, MOST_ROWS);
  mine.all = total;
  tell(store, { filter, edit: null, cursor: 0, from: 0, to: 1 });
}

/** The level with which a result is shown first: the gravest there is. */
export const firstLevel = ({ wrong, warned }) => (wrong > 0 ? 'error' : warned > 0 ? 'warning' : null);

/** Checks the whole table from its beginning. */
export async function check(app) {
  const { store } = app;
  const mine = job;
  tell(store, { phase: 'checking', progress: null, error: null, edit: null, menu: false });
  app.focus('bulk-cancel');
  try {
    const { encoding, delimiter } = mine.chosen;
    const summary = await mine.table.check({ columns: Int16Array.from(mine.columns), encoding, delimiter, across: true, today: app.read.today });
    if (job !== mine) return;
    mine.summary = summary;
    await filterBy(app, { rule: null, level: firstLevel(summary.counts) });
    app.focus('bulk-result');
    tell(store, { phase: 'checked' });
    store.set({ announcement: app.v.done(summary.counts) });
  } catch (error) {
    if (job !== mine) return;
    if (error.code === 'cancelled') {
      app.focus('bulk-mapping');
      tell(store, { phase: 'mapping', progress: null });
    } else {
      close(app);
      app.focus('bulk-error');
      tell(store, { error: coded(error, mine.file.name) });
    }
  }
}

/** Ends the check, or an export. */
export const cancel = () => job.table.cancel();

/** Goes back to the mapping of columns; what was put right stays. */
export function backToMapping(app) {
  app.focus('bulk-mapping');
  tell(app.store, { phase: 'mapping', edit: null, menu: false });
}

/** The rows of a block, or undefined while they are on their way. */
export function rowsOf(app, block) {
  const { pages, table } = job;
  if (pages.has(block)) return pages.get(block);
  const { store } = app;
  const { filter, from, to } = store.state.bulk;
  if (pages.size > KEPT) for (const other of pages.keys()) if (other < from || other > to) pages.delete(other);
  pages.set(block, undefined);
  const range = { from: block * BLOCK, to: (block + 1) * BLOCK };
  table.rows({ ...(filter.rule ? { rule: job.summary.rules.indexOf(filter.rule) } : { level: filter.level }), ...range }).then(
    (rows) => { pages.set(block, rows); if (job?.pages === pages) tell(store); },
    (error) => { pages.delete(block); if (job?.pages === pages) lost(app, error); },
  );
  return undefined;
}

/** What stands in the way of something that was asked of a table which is open. */
function lost(app, error) {
  if (error.code === 'cancelled') return;
  const { name } = job.file;
  close(app);
  app.focus('bulk-error');
  tell(app.store, { error: coded(error, name) });
}

/** The row at a place of the list, if it has arrived. */
export const rowAt = (index) => job.pages.get(Math.floor(index / BLOCK))?.[index % BLOCK];

/** What a cell says now. */
export const textOf = ({ cells, fixed }, column) => fixed[column] ?? cells[column] ?? '';

/** Puts a text into a cell and has the row checked again. Of several that wait only the last one counts. */
export function put(app, index, column, text) {
  const mine = job;
  const { row, cells } = rowAt(index);
  const asked = Symbol('asked');
  mine.asked = asked;
  mine.queue = mine.queue.then(async () => {
    if (job !== mine || mine.asked !== asked) return;
    const same = text === (cells[column] ?? '');
    const { counts, byRule } = await (same ? mine.table.unfix(row, column) : mine.table.fix(row, column, text));
    const now = await mine.table.row(row);
    if (job !== mine) return;
    mine.fixed[same ? 'delete' : 'add'](`${row} ${column}`);
    Object.assign(mine.summary, { counts, byRule });
    const page = mine.pages.get(Math.floor(index / BLOCK));
    if (page?.[index % BLOCK]?.row === row) page[index % BLOCK] = now;
    tell(app.store);
  }).catch((error) => { if (job === mine) lost(app, error); });
  return mine.queue;
}
