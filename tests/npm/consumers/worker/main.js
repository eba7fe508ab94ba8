// What the tests of the worker work with, in the page.
import * as onboard from './node_modules/mp-onboard/index.js';
import { checkTable } from './node_modules/mp-onboard/tables.js';
import { connect } from './node_modules/mp-onboard/worker.js';

const started = (script) => new Worker(script, { type: 'module' });

/** What an error says of itself. */
const failure = (promise) => promise.then(() => null, ({ name, code, message, params }) => ({ name, code, message, params }));

Object.assign(window, { onboard, checkTable, connect, started, failure });
