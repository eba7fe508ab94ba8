// A page without any tool: the package is a folder beside it.
import init, { check, explain } from './node_modules/mp-onboard/index.js';
import { connect } from './node_modules/mp-onboard/worker.js';
import { sentence, wrongRows } from './sentence.js';

const say = (id, text) => { document.getElementById(id).textContent = text; };

await init();
say('page', await sentence({ check, explain }));

const worker = connect(new Worker('./worker.js', { type: 'module' }));
say('worker', await sentence(worker));
say('table', await wrongRows(worker));
