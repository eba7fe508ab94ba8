// A page that checks by itself and in a worker.
import init, { check, explain } from 'mp-onboard';
import { connect } from 'mp-onboard/worker';
import { sentence, wrongRows } from './sentence.js';

const say = (id, text) => { document.getElementById(id).textContent = text; };

await init();
say('page', await sentence({ check, explain }));

const worker = connect(new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }));
say('worker', await sentence(worker));
say('table', await wrongRows(worker));
