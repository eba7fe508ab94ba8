// The module in a page, as a page starts it: like the other peers as soon as it is imported.
import init, * as api from '../../www/pkg/mp_onboard.js';
import { moduleOf } from './peers/module.mjs';

await init();

export const { check, wrong } = moduleOf(api);
