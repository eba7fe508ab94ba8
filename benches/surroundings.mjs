// On what was measured: the machine, and the versions of everything that takes part.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { project } from './results.mjs';
import { shown } from './shown.mjs';

const said = (command) => execFileSync(command, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
const PACKAGES = { ajv: 'Ajv', joi: 'Joi', papaparse: 'PapaParse', typebox: 'TypeBox', udsv: 'uDSV', valibot: 'Valibot', xstate: 'XState', yup: 'Yup', zod: 'Zod' };

export function surroundings() {
  const version = (name) => JSON.parse(readFileSync(`${project}node_modules/${name}/package.json`, 'utf8')).version;
  const [cpu] = os.cpus();
  const machine = `${cpu.model}, ${os.cpus().length} cores, ${shown(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}`;
  const chromium = said(process.env.CHROME_PATH ?? '/usr/bin/chromium').match(/[\d.]+/)[0];
  const tools = `${said('rustc')}, Node ${process.versions.node} (V8 ${process.versions.v8}), Chromium ${chromium}`;
  return `${machine}; ${tools}; ${Object.entries(PACKAGES).map(([name, title]) => `${title} ${version(name)}`).join(', ')}.`;
}
