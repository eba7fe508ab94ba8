// Tiny projects that use the packed package: each in a folder of its own, with the package unpacked among its modules as an
// installation leaves it, and the tools found in the folders above.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = join(root, 'tests/npm/consumers');

/** What a strict host sends: no script of another host, none in the page, and nothing but WebAssembly is made out of data. */
export const STRICT = {
  'Content-Security-Policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'",
};

/** The packed package. */
async function tarball() {
  const target = join(root, 'target');
  const packed = (await readdir(target)).filter((name) => /^mp-onboard-.+\.tgz$/.test(name));
  assert.equal(packed.length, 1, 'make package leaves one package in target/');
  return join(target, packed[0]);
}

const run = promisify(execFile);

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

/** A project with the package installed; the sources are those of `names`. It is gone after the test. */
export async function project(t, ...names) {
  const folder = await mkdtemp(join(root, 'target/consumer-'));
  t.after(() => rm(folder, { recursive: true }));
  for (const name of names) await cp(join(sources, name), folder, { recursive: true });
  const installed = join(folder, 'node_modules/mp-onboard');
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', await tarball(), '-C', installed, '--strip-components=1']);
  return folder;
}

/** Runs a script of a project, or of a tool, in its folder. Resolves to what it printed. */
export async function script(folder, path, ...given) {
  const { stdout } = await run(process.execPath, [path, ...given], { cwd: folder, env });
  return stdout;
}

/** Starts a script that serves, and resolves to the address that it prints first. */
export async function serving(t, folder, path, ...given) {
  const child = spawn(process.execPath, [path, ...given], { cwd: folder, env });
  const ended = once(child, 'exit');
  t.after(async () => {
    child.kill();
    await ended;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = line.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
    if (address) return address;
  }
  return assert.fail(`${path} says no address`);
}

/** The script of a tool. */
export const tool = (name) => join(root, 'node_modules/.bin', name);

/** Serves a folder as a part of a host, `some/where/`. Resolves to its address. */
export async function hosted(t, folder, headers = STRICT) {
  const host = await mkdtemp(join(root, 'target/host-'));
  await mkdir(join(host, 'some'));
  await cp(folder, join(host, 'some/where'), { recursive: true });
  const server = await serve({ root: host, headers });
  t.after(async () => {
    await server.close();
    await rm(host, { recursive: true });
  });
  return `${server.url}some/where/`;
}
