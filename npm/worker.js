// Checks in a worker, as a browser runs it: its side and the side of the page.
import * as core from './index.js';
import { serveWith } from './serve.js';
import { checkTable } from './tables.js';

export { connect } from './connect.js';

export function serve(scope = globalThis) {
  serveWith({ ...core, checkTable }, scope);
}
