// The package in a page, as a page starts it: like the other peers as soon as it is imported.
import { check as judge, init } from 'mp-onboard';
import { CTX, wrong } from './peers/module.mjs';

await init();

export const check = (form) => judge(form, CTX);
export { wrong };
