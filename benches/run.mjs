// Runs the benchmarks, natively and in the module, prints each as a table and keeps it for the paper: `make bench`.
//   node benches/run.mjs [ledger] [tables] [forms]
import { execFileSync } from 'node:child_process';
import { folder, keep, project } from './results.mjs';
import { printed } from './shown.mjs';
import { surroundings } from './surroundings.mjs';

const delivered = `${project}www/pkg`;
const output = (command, ...args) => execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

// A module says hello when it starts; that is no row of a table.
console.debug = () => {};

/** The second module without vector instructions, in a folder of its own. */
function plainModule() {
  const [out, built] = [`${folder}/plain`, `${project}target/plain`];
  const target = 'wasm32-unknown-unknown';
  output('cargo', 'rustc', '--quiet', '--locked', '--profile', 'bulk', '--target', target, '--lib', '--crate-type', 'cdylib', '--features', 'bulk', '--target-dir', built);
  output('wasm-bindgen', '--target', 'web', '--out-dir', out, '--out-name', 'mp_onboard_bulk', `${built}/${target}/bulk/mp_onboard.wasm`);
  const module = `${out}/mp_onboard_bulk_bg.wasm`;
  output(`${project}node_modules/.bin/wasm-opt`, '-O3', module, '-o', module);
  return out;
}

/** The tables of each part. */
const PARTS = {
  async ledger() {
    const natively = output('cargo', 'bench', '--quiet', '--bench', 'ledger', '--', '--workspaces', folder).trim().split('\n').map((line) => JSON.parse(line));
    const { large, registrations } = await import('./workflow.mjs');
    return { natively, workspaces: [...registrations(), ...large(folder)] };
  },
  async tables() {
    const { tables } = await import('./table.mjs');
    const { large } = await import('./large.mjs');
    return { all: await tables(delivered, plainModule()), large: await large(folder) };
  },
  async forms() {
    const { forms } = await import('./forms.mjs');
    return forms(`${project}target/package`, `${folder}/pages`);
  },
};

const asked = process.argv.slice(2);
for (const [part, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  console.error(`${part} …`);
  console.log(`${printed(Object.values(keep(part, await measure())).flat())}\n`);
}
console.log(`${surroundings()}
Natively at opt-level 3; the modules as they are delivered: the first at opt-level z, with objects in and out, that of tables at
opt-level 3, 100,000 rows of 16 columns a round.
Every round has fresh data and takes its peers in shuffled order; answers are checked in every round, and a ratio is taken inside its round.`);
