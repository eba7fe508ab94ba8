// Tables and many forms, as a browser, a worker or a bundler takes them.
import { tablesOf } from './start-tables.js';

export const { checkTable, checkMany, formsChecker } = tablesOf(() => new URL('./bulk/mp_onboard_bulk_bg.wasm', import.meta.url));
