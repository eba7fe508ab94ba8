// The page's end of a table: asks its worker, and hears of the progress.
import { scriptAddress } from '../trusted.js';
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
  const waiting = new Map();
  let last = 0;
  let closed = false;

  const ask = (name, given) => {
    if (closed) return Promise.reject(new TableError('cancelled'));
    last += 1;
    const asked = {};
    asked.answer = new Promise((resolve, reject) => Object.assign(asked, { resolve, reject }));
    waiting.set(last, asked);
    worker.postMessage({ id: last, name, given });
    return asked.answer;
  };
  const lose = (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data: { id, answer, error, progress } }) => {
    if (progress) {
      onProgress(progress);
      return;
    }
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new TableError(error.code, error.params));
    else resolve(answer);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    const error = new TableError('failed', { message: event.message ?? 'worker' });
    lose(error);
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
      const ending = [...waiting.values()].map(({ answer }) => answer);
      worker.postMessage({ name: 'cancel' });
      await Promise.allSettled(ending);
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
      closed = true;
      worker.terminate();
      lose(new TableError('cancelled'));
    },
  };
  table.ready = table.open(options);
  table.ready.catch(onError);
  return table;
}
