// Tables and many forms, as Node takes them: the module is read from the file beside it.
import { readFile } from 'node:fs/promises';
import { tablesOf } from './start-tables.js';

export const { checkTable, checkMany, formsChecker } = tablesOf(() => readFile(new URL('./bulk/mp_onboard_bulk_bg.wasm', import.meta.url)));
