// Lighthouse on the console as it is served: every category has to reach the threshold. --only a,b picks categories.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { serve } from './serve.mjs';

const THRESHOLD = 95;
const CHROME = process.env.CHROME_PATH ?? '/usr/bin/chromium';
// Without the browser's own errands, which would count as the page's.
const FLAGS = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const LIGHTHOUSE = fileURLToPath(new URL('../node_modules/lighthouse/cli/index.js', import.meta.url));

/** The report on one address, with Lighthouse's defaults: a mid-range phone on a slow network, simulated. */
async function report(url, categories) {
  const options = ['--output=json', '--quiet', '--no-enable-error-reporting', `--only-categories=${categories}`, `--chrome-flags=${FLAGS}`];
  const { stdout } = await promisify(execFile)(process.execPath, [LIGHTHOUSE, url, ...options], {
    env: { ...process.env, CHROME_PATH: CHROME },
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout);
}

/** Prints a category's score and, when it is too low, what costs points. Returns whether it passes. */
function holds({ title, score, auditRefs }, audits) {
  const points = Math.round((score ?? 0) * 100);
  console.log(`${String(points).padStart(4)}  ${title}`);
  if (points >= THRESHOLD) return true;
  for (const { id, weight } of auditRefs) {
    const audit = audits[id];
    if (weight > 0 && audit.score !== null && audit.score < 0.9) {
      console.error(`      ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`);
    }
  }
  return false;
}

const { values } = parseArgs({ options: { only: { type: 'string', default: 'performance,accessibility,best-practices,seo' } } });
const server = await serve();
try {
  const { categories, audits, runtimeError } = await report(server.url, values.only);
  if (runtimeError) throw new Error(runtimeError.message);
  const low = Object.values(categories).filter((category) => !holds(category, audits));
  if (low.length) {
    console.error(`Lighthouse: ${low.map(({ title }) => title).join(', ')} below ${THRESHOLD}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`Lighthouse could not finish: ${error.stderr || error.message}`);
  process.exitCode = 1;
} finally {
  await server.close();
}
