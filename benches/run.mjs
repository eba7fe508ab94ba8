// Runs the benchmarks, natively and in the module, and prints one table: `make bench`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = `${project}target/bench`;
const output = (command, ...args) => execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** The second module without vector instructions, in a folder of its own. */
function plainModule() {
  const [out, built] = [`${folder}/plain`, `${project}target/plain`];
  const target = 'wasm32-unknown-unknown';
  output('cargo', 'rustc', '--quiet', '--locked', '--profile', 'bulk', '--target', target, '--lib', '--crate-type', 'cdylib', '--features', 'bulk', '--target-dir', built);
  output('wasm-bindgen', '--target', 'web', '--out-dir', out, '--out-name', 'mp_onboard_bulk', `${built}/${target}/bulk/mp_onboard.wasm`);
  const module = `${out}/mp_onboard_bulk_bg.wasm`;
  output(`${project}node_modules/.bin/wasm-opt`, '-O3', '--all-features', module, '-o', module);
  return out;
}

mkdirSync(folder, { recursive: true });
console.error('natively …');
const natively = output('cargo', 'bench', '--quiet', '--bench', 'ledger', '--', '--workspaces', folder).trim().split('\n').map((line) => JSON.parse(line));
console.error('in the module …');
const { large, registrations } = await import('./workflow.mjs');
const workspaces = [...registrations(), ...large(folder)];
console.error('tables …');
const { tables } = await import('./table.mjs');
const rows = [...natively, ...workspaces, ...await tables(`${project}www/pkg`, plainModule())];

/** A number as a reader wants it: three figures, thousands apart. */
const shown = (value) => new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);
const isReached = ({ bound, quartiles: [, median] }) => (bound.kind === 'at most' ? median <= bound.value : median >= bound.value);
const columns = rows.map((row) => {
  const [low, median, high] = row.quartiles.map(shown);
  const target = row.bound ? `${row.bound.kind} ${shown(row.bound.value)}` : '';
  return [row.what, median, row.unit, `${low} to ${high}`, target, row.bound ? (isReached(row) ? 'reached' : 'MISSED') : ''];
});
const table = [['', 'median', '', 'quartiles', 'target', ''], ...columns];
const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
const RIGHT = new Set([1]);
for (const line of table) {
  console.log(line.map((cell, column) => (RIGHT.has(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd());
}

const version = (name) => JSON.parse(readFileSync(`${project}node_modules/${name}/package.json`, 'utf8')).version;
const [cpu] = os.cpus();
console.log(`
${cpu.model}, ${os.cpus().length} cores, ${shown(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}; ${output('rustc', '--version').trim()}, Node ${process.versions.node} (V8 ${process.versions.v8}), XState ${version('xstate')}, uDSV ${version('udsv')}, PapaParse ${version('papaparse')}, Zod ${version('zod')}.
Natively at opt-level 3; the modules as they are delivered: the first at opt-level z, with objects in and out, that of tables at
opt-level 3, 100,000 rows of 16 columns a round.
Every round has fresh data and takes its peers in shuffled order; answers are checked in every round, and a ratio is taken inside its round.`);
