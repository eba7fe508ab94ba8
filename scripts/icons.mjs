// Draws the icons of the installed console from www/icon.svg: once, by hand, when the drawing changes.
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const at = (path) => fileURLToPath(new URL(`../www/${path}`, import.meta.url));
const svg = readFileSync(at('icon.svg'), 'utf8');

/** A maskable icon is cut to any shape: the ground reaches the edges, the drawing stays in the middle 80 %. */
const ground = svg.match(/<rect [^>]*fill="(#\w+)"/)[1];
const ICONS = [
  ['192', 192, svg],
  ['512', 512, svg],
  ['maskable-512', 512, svg.replace(/(<svg [^>]*viewBox=")0 0 28 28"/, '$1-3.5 -3.5 35 35"').replace(/<rect [^>]*>/, `<rect x="-4" y="-4" width="36" height="36" fill="${ground}"/>`)],
];

await mkdir(at('icons'), { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [name, size, drawing] of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: at(`icons/${name}.png`), omitBackground: true });
}
await browser.close();
