// The page's end of a table: asks its worker, and hears of the progress.
import { scriptAddress } from '../trusted.js';
import { Calls } from './calls.js';
import { TableError } from './errors.js';

/** Forms that are fetched at a time. */
const FORMS = 200;

/**
 * Opens a file as a table and returns at once. `onOpen(info)` when its beginning was read, `onProgress(progress)` at least every
 * 100 ms of a check, `onDone(summary)` at its end, `onError(error)` with { code, params } for whatever went wrong (a check that
 * was cancelled has the code 'cancelled'). The promises of the methods are rejected with the same errors.
 */
export function openTable(file, { onOpen = () => {}, onProgress = () => {}, onDone = () => {}, onError = () => {}, ...options } = {}) {
  const worker = new Worker(scriptAddress('js/bulk/worker.js'), { type: 'module' });
  const calls = new Calls(worker, ({ code, params }) => new TableError(code, params));
  let stopping = new AbortController();

  const ask = (name, given) => calls.ask(name, given, { signal: stopping.signal, onProgress });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    const error = new TableError('failed', { message: event.message ?? 'worker' });
    calls.lose(error);
    onError(error);
  });

  const table = {
    info: null,
    summary: null,
    /** Resolves to `info`. */
    ready: null,

    /** Checks from the beginning: { columns, encoding, delimiter, across, today, edition, sheet }. Ends a check that runs. */
    async check(wanted) {
      try {
        await table.ready;
        await table.cancel();
        const { summary, info } = await ask('check', wanted);
        table.info = info;
        table.summary = summary;
        onDone(summary);
        return summary;
      } catch (error) {
        onError(error);
        throw error;
      }
    },

    /** Ends what runs. Resolves once it has ended. */
    async cancel() {
      stopping.abort();
      stopping = new AbortController();
      await calls.over();
    },

    /** Reads the beginning again: another encoding, delimiter or sheet. */
    async open(wanted) {
      table.info = await ask('open', { file, ...wanted });
      onOpen(table.info);
      return table.info;
    },

    rows: (query) => ask('rows', query),
    row: (row) => ask('row', row),
    total: (filter) => ask('total', filter),
    fix: (row, column, text) => ask('fix', [row, column, text]),
    unfix: (row, column) => ask('unfix', [row, column]),
    export: (kind, wanted = {}) => ask('export', [kind, wanted]),

    /** Right rows as forms, one after the other. */
    async* rightRows() {
      for (let restart = true; ; restart = false) {
        const { some, done } = await ask('forms', { restart, most: FORMS });
        yield* some;
        if (done) return;
      }
    },

    /** Ends the worker. Nothing of the file is kept. */
    close() {
      worker.terminate();
      calls.lose(new TableError('cancelled'));
    },
  };
  table.ready = table.open(options);
  table.ready.catch(onError);
  return table;
}
