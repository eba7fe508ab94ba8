// The side of the worker: answers calls with the functions of the package.
import { answerCalls } from './bulk/calls.js';
import { FUNCTIONS, HELLO, told } from './functions.js';

/** Tables whose rows may be asked about still, by the number that the page knows them by. */
function tables(checkTable) {
  const checks = new Map();
  let last = 0;
  return {
    async checkTable({ table, options }, { signal, onProgress, transfer }) {
      const { check, findings, ...result } = await checkTable(table, { ...options, signal, onProgress });
      last += 1;
      checks.set(last, check);
      const words = findings.packed();
      transfer.push(words.buffer);
      return { ...result, id: last, words };
    },
    others: ({ id, row, packed }) => checks.get(id).others(row, packed),
    free: ({ id }) => {
      checks.get(id)?.free();
      checks.delete(id);
    },
  };
}

/** Tells that the worker lives. Where a lock is asked for, it is kept for as long as it does. */
const live = (lock) => lock && new Promise((resolve, reject) => {
  navigator.locks.request(lock, () => {
    resolve();
    return new Promise(() => {});
  }).catch(reject);
});

export function serveWith({ init, checkTable, ...core }, scope) {
  scope.addEventListener('message', ({ data }) => {
    const port = data?.[HELLO];
    if (!port) return;
    const functions = { init, live, ...tables(checkTable) };
    for (const name of FUNCTIONS) {
      functions[name] = async (given) => {
        await init();
        return core[name](...given);
      };
    }
    answerCalls(port, functions, told);
    port.start();
  });
  // A port that is served hears nothing before it is told to.
  scope.start?.();
}
