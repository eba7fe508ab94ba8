// Pages in Chromium, with everybody in a file of their own beside them, as a bundler makes it.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { PEERS } from './peers/index.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the package looks for its modules, seen from itself. */
const MODULES = ['core/mp_onboard_bg.wasm', 'bulk/mp_onboard_bulk_bg.wasm'];

// A page that shares its process with no other page has a clock of 5 µs; others have one of 100 µs.
const HEADERS = { 'Cache-Control': 'max-age=3600', 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--expose-gc'];

/** Writes the pages into a folder: `in-page.js`, one file for the package, one for what `bindForm` adds to it, and one for each peer. */
export async function bundled(delivered, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = { bundle: true, minify: true, format: 'esm', target: 'es2022', platform: 'browser', logLevel: 'warning' };
  await build({
    ...options,
    entryPoints: { 'in-page': `${here}in-page.mjs`, package: `${here}started.mjs`, ...Object.fromEntries(Object.keys(PEERS).map((name) => [name, `${here}peers/${name}.mjs`])) },
    alias: { 'mp-onboard': `${delivered}/index.js`, 'mp-onboard/tables': `${delivered}/tables.js` },
    outdir: folder,
  });
  await build({ ...options, entryPoints: [`${delivered}/forms.js`], external: ['./core/mp_onboard.js', './session.js'], outdir: folder });
  for (const module of MODULES) cpSync(`${delivered}/${module}`, join(folder, module));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>forms</title>\n');
}

/** A browser that keeps what it has fetched, over the pages of a folder, for as long as `work` takes. */
export async function browsing(folder, work) {
  const server = await serve({ root: folder, headers: HEADERS });
  const kept = mkdtempSync(join(tmpdir(), 'mp-onboard-bench-'));
  const browser = await chromium.launchPersistentContext(kept, { executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: FLAGS });
  const opened = async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    return page;
  };
  try {
    return await work(opened);
  } finally {
    await browser.close();
    await server.close();
    rmSync(kept, { recursive: true, force: true });
  }
}
