// A script of Node, and a thread of it.
import { Worker } from 'node:worker_threads';
import init, { check, explain } from 'mp-onboard';
import { checkTable } from 'mp-onboard/tables';
import { connect } from 'mp-onboard/worker';
import { sentence, wrongRows } from './sentence.js';

await init();
const page = await sentence({ check, explain });

const thread = new Worker(new URL('./worker.js', import.meta.url));
const worker = connect(thread);
const said = { page, worker: await sentence(worker), table: await wrongRows(worker), here: await wrongRows({ checkTable }) };
await thread.terminate();
console.log(JSON.stringify(said));
