// The worker in which a table is read, checked and written. It knows messages; the work is in table.js.
import { TableError, plain } from './errors.js';
import { Table } from './table.js';

let table = null;
/** What can be cancelled. */
let running = null;
let forms = null;

/** One piece of work that may take long. */
async function long(work) {
  if (running) throw new TableError('busy');
  running = new AbortController();
  try {
    return await work(running.signal);
  } finally {
    running = null;
  }
}

const onProgress = (progress) => postMessage({ progress });

/** The core, for the words of an export. */
async function core() {
  const { load } = await import('../core.js');
  return load();
}

const work = {
  open: ({ file, ...options }) => long((signal) => {
    table = new Table(file);
    return table.open({ ...options, signal });
  }),
  check: (options) => long(async (signal) => {
    const summary = await table.check(options, { onProgress, signal });
    return { summary, info: table.info };
  }),
  rows: (query) => table.rows(query),
  row: (row) => table.row(row),
  total: (filter) => table.total(filter),
  fix: ([row, column, text]) => table.fix(row, column, text),
  unfix: ([row, column]) => table.unfix(row, column),
  export: ([kind, options]) => long(async (signal) => {
    table.core ??= await core();
    return table.export(kind, { ...options, signal });
  }),
  /** The next forms of right rows; from the first one where `restart`. */
  forms: async ({ restart, most }) => {
    if (restart) forms = table.rightRows();
    const some = [];
    while (some.length < most) {
      const { done, value } = await forms.next();
      if (done) return { some, done };
      some.push(value);
    }
    return { some, done: false };
  },
};

addEventListener('message', async ({ data: { id, name, given } }) => {
  if (name === 'cancel') {
    running?.abort();
    return;
  }
  try {
    if (!table && name !== 'open') throw new TableError('not-checked');
    postMessage({ id, answer: await work[name](given) });
  } catch (error) {
    postMessage({ id, error: plain(error) });
  }
});
