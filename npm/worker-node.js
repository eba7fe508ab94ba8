// Checks in a worker, as Node runs it: its side and the side of the page.
import { parentPort } from 'node:worker_threads';
import * as core from './node.js';
import { serveWith } from './serve.js';
import { checkTable } from './tables-node.js';

export { connect } from './connect.js';

export function serve(scope = parentPort) {
  serveWith({ ...core, checkTable }, scope);
}
