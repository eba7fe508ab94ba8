// The packed package as an installation leaves it, with its schemas.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from './consumers.mjs';

/** The package in a project of its own, not started yet; `start` does that. The project is gone when `after` calls. */
export async function installed(after) {
  const folder = await project({ after });
  const at = (path) => pathToFileURL(join(folder, 'node_modules/mp-onboard', path));
  const [core, standard] = await Promise.all([import(at('node.js')), import(at('standard.js'))]);
  return { core, ...standard, start: () => core.initSync(readFileSync(at('core/mp_onboard_bg.wasm'))) };
}
