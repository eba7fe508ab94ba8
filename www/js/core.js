// The way to the rules: the only module that knows where the WebAssembly package lies.
import init, * as api from '../pkg/mp_onboard.js';
import { checkOf } from './check.js';
import { sessionsOf } from './session.js';

/** Starts the module. Resolves to its functions, or rejects with what stood in the way. */
export async function load() {
  const address = new URL('../pkg/mp_onboard_bg.wasm', import.meta.url);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  // Compiled from its bytes, so that a host that gives the file another type than application/wasm does no harm.
  await init({ module_or_path: await response.arrayBuffer() });
  return { ...api, check: checkOf(api), FormSession: sessionsOf(api) };
}
