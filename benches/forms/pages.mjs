// Pages in Chromium, with everybody in a file of their own beside them, as a bundler makes it.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { PEERS } from './peers/index.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

// A page that shares its process with no other page has a clock of 5 µs; others have one of 100 µs.
const HEADERS = { 'Cache-Control': 'max-age=3600', 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Writes the pages into a folder: `in-page.js`, and one file for each peer and for the module. */
export async function bundled(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { 'in-page': `${here}in-page.mjs`, module: `${here}started.mjs`, ...Object.fromEntries(Object.keys(PEERS).map((name) => [name, `${here}peers/${name}.mjs`])) },
    outdir: folder, bundle: true, minify: true, format: 'esm', target: 'es2022', platform: 'browser', logLevel: 'warning',
  });
  copyFileSync(`${here}../../www/pkg/mp_onboard_bg.wasm`, join(folder, 'mp_onboard_bg.wasm'));
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
