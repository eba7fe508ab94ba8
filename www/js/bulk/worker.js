// The worker in which a table is read, checked and written. It knows messages; the work is in table.js.
import { answerCalls } from './calls.js';
import { TableError, plain } from './errors.js';
import { Table } from './table.js';

let table = null;
let busy = false;
let forms = null;

/** One piece of work that may take long. */
async function long(work) {
  if (busy) throw new TableError('busy');
  busy = true;
  try {
    return await work();
  } finally {
    busy = false;
  }
}

/** The core, for the words of an export. */
async function core() {
  const { load } = await import('../core.js');
  return load();
}

/** What can be asked once there is a table. */
const ofTable = {
  check: (options, call) => long(async () => {
    const summary = await table.check(options, call);
    return { summary, info: table.info };
  }),
  rows: (query) => table.rows(query),
  row: (row) => table.row(row),
  total: (filter) => table.total(filter),
  fix: ([row, column, text]) => table.fix(row, column, text),
  unfix: ([row, column]) => table.unfix(row, column),
  export: ([kind, options], { signal }) => long(async () => {
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

const work = {
  open: ({ file, ...options }, { signal }) => long(() => {
    table = new Table(file);
    return table.open({ ...options, signal });
  }),
};
for (const [name, ask] of Object.entries(ofTable)) {
  work[name] = (given, call) => {
    if (!table) throw new TableError('not-checked');
    return ask(given, call);
  };
}

answerCalls(globalThis, work, plain);
