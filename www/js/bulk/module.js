// The way to the module of the bulk check: the only file that knows where it lies. It is fetched when it is needed.
import { TableError } from './errors.js';

let loading = null;

async function fetched() {
  const { default: init, ...api } = await import('../../pkg/mp_onboard_bulk.js');
  const address = new URL('../../pkg/mp_onboard_bulk_bg.wasm', import.meta.url);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  await init({ module_or_path: await response.arrayBuffer() });
  return api;
}

/** The module's functions. In Node, where nothing is fetched, give its bytes. */
export async function loadModule(bytes = undefined) {
  if (bytes) {
    const { initSync, ...api } = await import('../../pkg/mp_onboard_bulk.js');
    initSync({ module: bytes });
    loading = Promise.resolve(api);
  }
  loading ??= fetched().catch((error) => {
    loading = null;
    throw new TableError('module', { message: String(error?.message ?? error) });
  });
  return loading;
}
