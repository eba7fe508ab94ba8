// TypeScript as strict projects use it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const COMPILER = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
const SETTINGS = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--target', 'esnext'];

/** How packages are found, and what the surroundings are known to have. */
export const WAYS = {
  'a browser, as bundlers find packages': ['--module', 'esnext', '--moduleResolution', 'bundler', '--types', ''],
  'a browser, as Node finds packages': ['--module', 'nodenext', '--types', ''],
  'Node, without the libraries of a browser': ['--module', 'nodenext', '--lib', 'esnext', '--types', 'node'],
};

/** Compiles sources of a folder; fails with what TypeScript says against them. */
export async function compiles(folder, names, ...more) {
  await run(COMPILER, [...SETTINGS, ...more, ...names], { cwd: folder }).catch(({ stdout, message }) => assert.fail(stdout || message));
}
