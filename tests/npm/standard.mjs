// The package with its schemas, put together in a folder as an installation leaves it: modules of its own among the modules
// of a project, beside which sources can be written that import it by its name.
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const EXPORTS = {
  '.': { types: './core/mp_onboard.d.ts', default: './core/mp_onboard.js' },
  './standard': { types: './standard.d.ts', default: './standard.js' },
};

/** A project with the package installed. It is gone when `after` calls. */
export async function project(after) {
  await mkdir(join(root, 'target'), { recursive: true });
  const folder = await mkdtemp(join(root, 'target/standard-'));
  after(() => rm(folder, { recursive: true }));
  const installed = join(folder, 'node_modules/mp-onboard');
  await cp(join(root, 'npm'), installed, { recursive: true });
  await cp(join(root, 'www/pkg'), join(installed, 'core'), { recursive: true });
  await writeFile(join(installed, 'package.json'), JSON.stringify({ name: 'mp-onboard', type: 'module', exports: EXPORTS }));
  return folder;
}

/** The modules of the package in a project. They are not started; `start` does that. */
export async function packageIn(folder) {
  const at = (path) => pathToFileURL(join(folder, 'node_modules/mp-onboard', path));
  const [core, standard] = await Promise.all([import(at('core/mp_onboard.js')), import(at('standard.js'))]);
  return { core, ...standard, start: () => core.initSync({ module: readFileSync(at('core/mp_onboard_bg.wasm')) }) };
}
