// Starts the core module, once, from wherever its bytes are.
import start, { initSync as startSync } from './core/mp_onboard.js';
import { compiled, fetched, isOurs } from './module.js';

/** Makes `init` for a place where `locate` finds the module by itself. */
export function starter(locate) {
  let starting = null;

  /** Starts the module. Again: the same promise; after a failure it can be called again. */
  return function init(source) {
    starting ??= (async () => {
      const module = await fetched((await source) ?? (await locate()));
      isOurs(module, 'core');
      await start({ module_or_path: module });
    })().catch((error) => {
      starting = null;
      throw error;
    });
    return starting;
  };
}

/** Starts the module at once, from its bytes or from what was compiled of them. Started already, it stays as it is. */
export function initSync(source) {
  const module = compiled(source);
  isOurs(module, 'core');
  startSync({ module });
}
