// The packed package as an installation leaves it: not started, and a copy of its own for whoever asks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from './consumers.mjs';

/** Unpacks it, as long as the test `t` runs. `at(path)`: the address of one of its files, `bytes(path)`: what stands there. */
export async function unpacked(t) {
  const folder = await project(t);
  const at = (path) => pathToFileURL(join(folder, 'node_modules/mp-onboard', path));
  return { folder, at, bytes: (path) => readFileSync(at(path)), entry: () => import(at('node.js')), tables: () => import(at('tables-node.js')) };
}

/** The error that a call ends with, thrown or rejected; fails where there is none. */
export async function failureOf(call) {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error(`nothing failed: ${call}`);
}
