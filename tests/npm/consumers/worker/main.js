// What the tests of the worker work with, in the page.
import * as onboard from './node_modules/mp-onboard/index.js';
import { checkTable } from './node_modules/mp-onboard/tables.js';
import { connect } from './node_modules/mp-onboard/worker.js';

const started = (script) => new Worker(script, { type: 'module' });

/** What an error says of itself. */
const failure = (promise) => promise.then(() => null, ({ name, code, message, params }) => ({ name, code, message, params }));

/** What is made out of a text, where the host allows it. In a turn of its own: who asks from outside may do anything in theirs. */
const made = (text) => new Promise((resolve) => { setTimeout(resolve); }).then(() => new Function(`return ${text}`)());

Object.assign(window, { made, onboard, checkTable, connect, started, failure });
