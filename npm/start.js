// Starts the core module, once, from wherever its bytes are.
import start, { initSync as startSync } from './core/mp_onboard.js';
import { CORE, moduleFrom, moduleOf } from './module.js';

let starting = null;

/** Makes `init` for a place where `locate` finds the module by itself. */
export function starter(locate) {
  return function init(source) {
    starting ??= (async () => {
      await start({ module_or_path: await moduleFrom(source, locate, CORE) });
    })().catch((error) => {
      starting = null;
      throw error;
    });
    return starting;
  };
}

export function initSync(source) {
  startSync({ module: moduleOf(source, CORE) });
  starting ??= Promise.resolve();
}
