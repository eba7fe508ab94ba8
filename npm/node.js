// The package as Node takes it: the module is read from the file beside it.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { starter } from './start.js';

export * from './api.js';
export { initSync } from './start.js';

// As a path: of `new URL(…, import.meta.url)` bundlers for servers make an address for browsers, which is no file.
export const init = starter(() => readFile(join(dirname(fileURLToPath(import.meta.url)), 'core/mp_onboard_bg.wasm')));
export default init;
