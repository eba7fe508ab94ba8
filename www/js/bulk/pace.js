// Lets others get their turn while there is much to do: a worker hears nothing while it works on what is in memory.
import { stopIf } from './errors.js';

/** Milliseconds of work at a time. */
export const PACE = 40;

/** Lets other work run. */
const turn = typeof setImmediate === 'function'
  ? () => new Promise((resolve) => { setImmediate(resolve); })
  : () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** To be called often: now and then it does `each`, waits a turn, and ends the work when the user wants no more of it. */
export function createPace(signal, each = () => {}) {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < PACE) return;
    each();
    await turn();
    stopIf(signal);
    last = performance.now();
  };
}
