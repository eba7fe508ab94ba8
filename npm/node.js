// The package as Node takes it: the module is read from the file beside it.
import { readFile } from 'node:fs/promises';
import { starter } from './start.js';

export * from './api.js';
export { initSync } from './start.js';

export const init = starter(() => readFile(new URL('./core/mp_onboard_bg.wasm', import.meta.url)));
export default init;
