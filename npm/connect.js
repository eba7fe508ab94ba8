// The side of the page: a promise for each function of the package, answered by a worker that serves them.
import { Calls } from './bulk/calls.js';
import { Findings } from './bulk/findings.js';
import { failure } from './errors.js';
import { FUNCTIONS, HELLO, heard } from './functions.js';

const gone = (why) => failure('worker_gone', `The worker is gone: ${why || 'it ended, was ended, or could not be started'}. Make a new one and connect to it.`);

/** What is given to `init`, as something that can be handed over. An address is meant from where the page is. */
async function handed(source) {
  const given = await source;
  if (typeof given === 'string' || given instanceof URL) return new URL(given, globalThis.document?.baseURI ?? globalThis.location?.href).href;
  return given instanceof Response ? given.arrayBuffer() : given;
}

/** Calls `lost` when the worker does not start, and when it lives no more. */
async function watch(worker, port, calls, closing, lost) {
  let started = false;
  // Whatever it answers first: its lock may take longer than an answer.
  port.addEventListener('message', () => { started = true; }, { once: true });
  // Later errors are of other things that the worker does.
  worker.addEventListener?.('error', ({ message }) => started || lost(message));
  // Where a port does not tell that its other end is gone, the worker keeps a lock, and the page waits for it. Only there:
  // browsers do not keep a page that waits for a lock for the way back.
  const lock = !('onclose' in MessagePort.prototype) && globalThis.navigator?.locks ? `${HELLO} ${crypto.randomUUID()}` : null;
  try {
    await calls.ask('live', lock);
    if (!lock) return;
    await navigator.locks.request(lock, { signal: closing.signal }, () => {});
    lost();
  } catch {
    // It was lost meanwhile; or there are no locks in this document: then `close` alone ends what waits.
  }
}

/** Calls `lost` when the page itself ends the worker: of one that has not started yet, no browser tells anybody. */
function watchTerminate(worker, lost) {
  const { terminate } = worker;
  if (!terminate) return;
  worker.terminate = () => {
    lost();
    return terminate.call(worker);
  };
}

export function connect(worker) {
  const { port1: port, port2 } = new MessageChannel();
  const calls = new Calls(port, heard);
  const closing = new AbortController();
  const lost = (why) => calls.lose(gone(why));

  const ask = async (name, given, options) => {
    try {
      return await calls.ask(name, given, options);
    } catch (cause) {
      if (cause.name !== 'DataCloneError') throw cause;
      throw failure('wrong_shape', `${name} was given something that cannot be handed to a worker (${cause.message}). Give plain values, and a table as a Blob, as bytes or as a ReadableStream.`, cause);
    }
  };

  port.addEventListener('close', () => lost());
  port.start();
  worker.postMessage({ [HELLO]: port2 }, [port2]);
  watch(worker, port, calls, closing, lost);
  watchTerminate(worker, lost);

  const page = {
    init: async (source) => ask('init', await handed(source)),

    async checkTable(table, { signal, onProgress, transfer = [], ...options } = {}) {
      // A stream cannot be copied.
      const stream = table instanceof ReadableStream ? [table] : [];
      const { id, words, ...result } = await ask('checkTable', { table, options }, { signal, onProgress, transfer: [...transfer, ...stream] });
      const findings = new Findings();
      findings.adopt(words);
      const check = { others: (row, packed) => ask('others', { id, row, packed }), free: () => ask('free', { id }) };
      return { ...result, findings, check };
    },

    close() {
      lost('the connection was closed');
      closing.abort();
      port.close();
    },
  };
  for (const name of FUNCTIONS) page[name] = (...given) => ask(name, given);
  return page;
}
