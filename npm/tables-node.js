// Tables and many forms, as Node takes them: the module is read from the file beside it.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tablesOf } from './start-tables.js';

// As a path: of `new URL(…, import.meta.url)` bundlers for servers make an address for browsers, which is no file.
export const { checkTable, checkMany, formsChecker } = tablesOf(() => readFile(join(dirname(fileURLToPath(import.meta.url)), 'bulk/mp_onboard_bulk_bg.wasm')));
