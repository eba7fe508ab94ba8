// A page without any tool: the package is a folder beside it.
import init, { check, explain } from './node_modules/mp-onboard/index.js';
import { connect } from './node_modules/mp-onboard/worker.js';
import { show } from './show.js';

await init();
await show({ check, explain }, connect(new Worker('./worker.js', { type: 'module' })));
