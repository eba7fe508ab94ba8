// The rounds of forms in a page, by the module beside it.
import init, * as api from '../../www/pkg/mp_onboard.js';
import { PEERS } from './peers/index.mjs';
import { moduleOf } from './peers/module.mjs';
import { rounds } from './rounds.mjs';

await init();

export const forms = (kind) => rounds({ module: moduleOf(api), ...PEERS }, kind);
