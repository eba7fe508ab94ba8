// Calls by message, between a page and the worker that works for it: an answer or an error for each, progress on the way, and
// an end for what nobody wants any more. They go through anything that has `postMessage` and hears of messages: a worker, its
// own scope, a port.

/** The side that asks. `heard(error)` makes an error of what `told` of the other side made of it. */
export class Calls {
  #port;
  #waiting = new Map();
  #last = 0;
  #lost = null;

  constructor(port, heard) {
    this.#port = port;
    port.addEventListener('message', ({ data: { id, answer, error, progress } }) => {
      const call = this.#waiting.get(id);
      // Nobody waits any more for what was lost.
      if (!call) return;
      if (progress) call.onProgress?.(progress);
      else if (error) call.reject(heard(error));
      else call.resolve(answer);
    });
  }

  /** Calls a function of the other side. An abort of `signal` asks it to end; the promise is rejected once it has. */
  async ask(name, given, { signal, onProgress, transfer = [] } = {}) {
    if (this.#lost) throw this.#lost;
    this.#last += 1;
    const id = this.#last;
    // Throws for what cannot be handed over.
    this.#port.postMessage({ id, name, given }, transfer);
    const stop = () => this.#port.postMessage({ id, stop: true });
    const call = { onProgress, stop };
    call.answer = new Promise((resolve, reject) => Object.assign(call, { resolve, reject }));
    this.#waiting.set(id, call);
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    try {
      return await call.answer;
    } finally {
      signal?.removeEventListener('abort', stop);
      this.#waiting.delete(id);
    }
  }

  /** Resolves when all that was asked so far is over. */
  async over() {
    await Promise.allSettled([...this.#waiting.values()].map(({ answer }) => answer));
  }

  /** There will be no answers any more: what waits for one is rejected, and so is what is asked from now on. */
  lose(error) {
    this.#lost ??= error;
    for (const { stop, reject } of this.#waiting.values()) {
      stop();
      reject(this.#lost);
    }
  }
}

/**
 * The side that answers: with `functions` by name, each `(given, { signal, onProgress, transfer })`. What a function puts into
 * `transfer` is handed over with the answer. `told(error)` makes of an error what a message can carry.
 */
export function answerCalls(port, functions, told) {
  const running = new Map();
  port.addEventListener('message', async ({ data: { id, name, given, stop } }) => {
    if (stop) {
      running.get(id)?.abort();
      return;
    }
    const ending = new AbortController();
    running.set(id, ending);
    const transfer = [];
    try {
      const answer = await functions[name](given, { signal: ending.signal, onProgress: (progress) => port.postMessage({ id, progress }), transfer });
      port.postMessage({ id, answer }, transfer);
    } catch (error) {
      port.postMessage({ id, error: told(error) });
    } finally {
      running.delete(id);
    }
  });
}
