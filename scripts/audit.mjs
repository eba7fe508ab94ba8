// Lighthouse on the list of a thousand programs, as it is served: every category has to reach the threshold. --only a,b
// picks categories.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';
import { withWorkspace } from '../tests/page/books.mjs';
import { many } from '../tests/page/many.mjs';

const THRESHOLD = 95;
const PROGRAMS = 1000;
const CHROME = process.env.CHROME_PATH ?? '/usr/bin/chromium';
// Without the browser's own errands, which would count as the page's.
const FLAGS = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const LIGHTHOUSE = fileURLToPath(new URL('../node_modules/lighthouse/cli/index.js', import.meta.url));

/** The report on one address, with Lighthouse's defaults: a mid-range phone on a slow network, simulated. */
async function report(url, profile, categories) {
  const options = [
    '--output=json', '--quiet', '--no-enable-error-reporting', '--disable-storage-reset', `--only-categories=${categories}`,
    `--chrome-flags=${FLAGS} --user-data-dir=${profile}`,
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [LIGHTHOUSE, url, ...options], {
    env: { ...process.env, CHROME_PATH: CHROME },
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout);
}

/** Runs with a browser on the profile in which the workspace lies. */
async function inProfile(profile, work) {
  const context = await chromium.launchPersistentContext(profile, { executablePath: CHROME, args: FLAGS.split(' '), locale: 'zh-CN' });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/** How many rows the table of the page says that it has. */
async function rowsOn(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  const table = page.locator('[aria-rowcount]').first();
  await table.waitFor();
  return Number(await table.getAttribute('aria-rowcount')) - 1;
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
const profile = await mkdtemp(join(tmpdir(), 'mp-onboard-audit-'));
const address = `${server.url}#/programs`;
try {
  await inProfile(profile, (context) => withWorkspace(many(PROGRAMS))(context, server.url));
  const { categories, audits, runtimeError } = await report(address, profile, values.only);
  if (runtimeError) throw new Error(runtimeError.message);
  const low = Object.values(categories).filter((category) => !holds(category, audits));
  const rows = await inProfile(profile, (context) => rowsOn(context, address));
  console.log(`the audited page has ${rows} programs`);
  if (rows !== PROGRAMS) throw new Error(`${PROGRAMS} programs were seeded`);
  if (low.length) {
    console.error(`Lighthouse: ${low.map(({ title }) => title).join(', ')} below ${THRESHOLD}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`Lighthouse could not finish: ${error.stderr || error.message}`);
  process.exitCode = 1;
} finally {
  await server.close();
  await rm(profile, { recursive: true, force: true });
}
