// What is published: the files of the npm package and of the crate, each for a reason, and what the auditors of packages say.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const target = join(root, 'target');
const out = join(target, 'package');
const read = (path) => readFileSync(join(out, path), 'utf8');
const described = JSON.parse(read('package.json'));

const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: out });
const [{ files, size }] = JSON.parse(stdout);
const paths = files.map(({ path }) => path);

/** Every path is one that is expected, and of each sort there is one. */
function areExpected(paths, sorts) {
  assert.deepEqual(paths.filter((path) => !sorts.some((sort) => sort.test(path))), []);
  assert.deepEqual(sorts.filter((sort) => !paths.some((path) => sort.test(path))), []);
}

test('the npm package has what it needs, and nothing else', () => {
  areExpected(paths, [
    /^package\.json$/, /^README\.md$/, /^CHANGELOG\.md$/, /^LICENSE-APACHE$/, /^LICENSE-MIT$/,
    /^(?:index|types|standard|forms|tables|worker)\.d\.ts$/, /^[a-z]+(?:-[a-z]+)*\.js$/, /^(?:standard|forms|bulk)\/[a-z]+\d*\.js$/,
    /^core\/mp_onboard\.d\.ts$/, /^core\/mp_onboard\.js$/, /^core\/mp_onboard_bg\.wasm$/, /^bulk\/mp_onboard_bulk\.js$/, /^bulk\/mp_onboard_bulk_bg\.wasm$/,
  ]);
  assert.equal(paths.filter((path) => path.endsWith('.wasm')).length, 2);
  assert.ok(files.every(({ mode }) => mode === 0o644), 'nothing is meant to be executed');
  assert.ok(size < 500_000, `${size} bytes`);
});

test('every script of the npm package is reached from an entry', () => {
  const reached = new Set();
  const visit = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const [, named] of read(path).matchAll(/(?:from|import\(|import)\s*'(\.[^']+)'/g)) visit(normalize(join(dirname(path), named)));
  };
  const entries = Object.values(described.exports).flatMap((entry) => Object.values(entry)).filter((path) => path.endsWith?.('.js'));
  for (const entry of entries) visit(normalize(entry));
  assert.deepEqual(paths.filter((path) => path.endsWith('.js')).sort(), [...reached].sort());
});

test('every entry of the npm package is there, and what it is called says what it is', () => {
  const named = Object.values(described.exports).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)));
  for (const path of named) assert.ok(paths.includes(normalize(path)), path);
  assert.deepEqual(Object.keys(described.exports), ['.', './standard', './forms', './tables', './worker', './types', './core.wasm', './bulk.wasm', './package.json']);
  // The types come first: TypeScript takes the first condition that fits.
  for (const entry of Object.values(described.exports)) if (entry.types) assert.equal(Object.keys(entry)[0], 'types');
  const { type, sideEffects, license, engines, dependencies, scripts } = described;
  assert.deepEqual({ type, sideEffects, license, engines, dependencies, scripts }, { type: 'module', sideEffects: false, license: 'Apache-2.0 OR MIT', engines: { node: '>=20' }, dependencies: undefined, scripts: undefined });
});

test('nothing in the npm package tells about the machine that built it', () => {
  for (const path of paths.filter((path) => !path.endsWith('.wasm'))) {
    assert.doesNotMatch(read(path), /\/(?:root|home|Users|tmp|work)\/|sourceMappingURL|\.cargo\b|node_modules\/\./, path);
  }
});

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: out, strict: true });
  assert.deepEqual(messages, []);
});

test('attw has nothing to say', async () => {
  const [tarball] = readdirSync(target).filter((name) => /^mp-onboard-.+\.tgz$/.test(name));
  const cli = join(root, 'node_modules/.bin/attw');
  // A module of WebAssembly has no types.
  const given = [join(target, tarball), '--profile', 'esm-only', '--no-definitely-typed', '--exclude-entrypoints', 'core.wasm', 'bulk.wasm', '--format', 'json'];
  const { stdout } = await run(cli, given).catch((error) => error);
  const { analysis: { entrypoints, problems } } = JSON.parse(stdout);
  assert.deepEqual(Object.keys(entrypoints), ['.', './standard', './forms', './tables', './worker', './types', './package.json']);
  // That a `require` of older versions of Node has to be an `import()` is what it is to be a module.
  assert.deepEqual(problems.filter(({ kind }) => kind !== 'CJSResolvesToESM'), []);
});

test('the crate has its sources, and nothing else', async () => {
  const { stdout } = await run('cargo', ['package', '--list', '--allow-dirty', '--offline', '--quiet'], { cwd: root });
  // Which commit it was made of is known in a clone alone.
  const listed = stdout.trim().split('\n').filter((path) => path !== '.cargo_vcs_info.json');
  areExpected(listed, [
    /^Cargo\.toml$/, /^Cargo\.toml\.orig$/, /^Cargo\.lock$/, /^README\.md$/, /^README\.zh-CN\.md$/, /^CHANGELOG\.md$/, /^LICENSE-APACHE$/, /^LICENSE-MIT$/,
    /^src\/(?:[a-z0-9_]+\/)*[a-z0-9_]+\.rs$/, /^src\/guide\/categories\/[a-z]+\.txt$/, /^src\/wasm\/types\/[a-z]+\.ts$/, /^src\/wasm\/(?:bulk|ids)\.ts$/,
  ]);
});
