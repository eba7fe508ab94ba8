// The types of the schemas are exact: for the standards, for people, and for the libraries that take them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { project } from './consumers.mjs';

const run = promisify(execFile);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = await project({ after });
for (const name of ['types.ts', 'libraries.ts']) await cp(here(`standard/${name}`), join(folder, name));

/** Compiles a source as a strict project does. */
async function compile(name, module, moduleResolution, ...more) {
  const settings = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--target', 'esnext', '--types', ''];
  const wanted = ['--module', module, '--moduleResolution', moduleResolution, ...more];
  const compiler = here('../../node_modules/.bin/tsc');
  await run(compiler, [...settings, ...wanted, name], { cwd: folder }).catch(({ stdout, message }) => assert.fail(stdout || message));
}

for (const [module, resolution] of [['nodenext', 'nodenext'], ['esnext', 'bundler']]) {
  test(`as ${resolution} resolves it`, () => compile('types.ts', module, resolution));
}

// Their own types are none of this package's business.
test('the libraries take it', () => compile('libraries.ts', 'esnext', 'bundler', '--skipLibCheck', '--jsx', 'react-jsx'));
