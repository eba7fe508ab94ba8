// A page that checks by itself and in a worker.
import init, { check, explain } from 'mp-onboard';
import { connect } from 'mp-onboard/worker';
import { show } from './show.js';

await init();
await show({ check, explain }, connect(new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })));
