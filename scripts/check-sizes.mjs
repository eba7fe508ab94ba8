// Holds the size budgets, and that the module tells nothing about the machine that built it.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

// Bytes after gzip -9, each file by itself, as a host sends them. 1 kB is 1000 bytes.
const CORE = { files: ['pkg/mp_onboard_bg.wasm', 'pkg/mp_onboard.js'], budget: 160_000 };
const FIRST_VIEW = { budget: 220_000 };

const project = fileURLToPath(new URL('..', import.meta.url));
const www = join(project, 'www');

const problems = [];
const size = (file) => gzipSync(readFileSync(join(www, file)), { level: 9 }).length;
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

// How a file of each kind names what the browser fetches with it. Dynamic imports are left for later on purpose.
const LINKS = /<link\b(?![^>]*\brel=["']?(?:alternate|canonical|license)\b)[^>]*\bhref=["']([^"']+)["']/gi;
const SOURCES = /<(?:script|img|source)\b[^>]*\bsrc=["']([^"']+)["']/gi;
const STYLES = /(?:@import\s+|url\(\s*)["']?([^"')\s;]+)/g;
const IMPORTS = /(?:^|;)\s*(?:import\s*(?:[\w$*{},\s]+?\s*from\s*)?|export\s*[\w$*{},\s]+?\s*from\s*)["']([^"']+)["']/gm;

const withoutComments = (markup) => markup.replace(/<!--.*?-->/gs, '');
const readers = {
  html: (text) => [...all(withoutComments(text), LINKS), ...all(withoutComments(text), SOURCES)],
  css: (text) => all(text.replace(/\/\*.*?\*\//gs, ''), STYLES),
  js: (text) => all(text, IMPORTS),
};

/** Everything that the browser loads for the first view, beginning with `start`. */
function closure(start) {
  const files = new Set();
  const visit = (file, from) => {
    if (files.has(file)) return;
    if (!existsSync(join(www, file))) {
      problems.push(`${from} loads ${file}, which is not in www/`);
      return;
    }
    files.add(file);
    const read = readers[file.split('.').pop()];
    for (const target of read?.(readFileSync(join(www, file), 'utf8')) ?? []) {
      if (/^(?:data:|#)/.test(target)) continue;
      if (/^(?:[a-z]+:|\/)/i.test(target)) problems.push(`${file} loads ${target}: only relative addresses work in any folder and offline`);
      else visit(normalize(join(dirname(file), target.replace(/[?#].*/, ''))), file);
    }
  };
  for (const file of start) visit(file, 'the first view');
  return [...files];
}

function holdBudget(title, files, { budget }) {
  const rows = files.map((file) => [file, size(file)]).sort((a, b) => b[1] - a[1]);
  const sum = rows.reduce((total, [, bytes]) => total + bytes, 0);
  console.log(`${title}: ${sum} of ${budget} bytes`);
  for (const [file, bytes] of rows) console.log(`${String(bytes).padStart(9)}  ${file}`);
  if (sum > budget) problems.push(`${title} is ${sum - budget} bytes over its budget of ${budget}`);
}

/** Paths that the compiler has put in place of real ones (such as its own `/rustc/<hash>/`) are fine. */
function holdHygiene(file) {
  const text = readFileSync(join(www, file), 'latin1');
  const telltales = {
    'the project folder': project,
    'the home folder': `${homedir()}/`,
    'an absolute path': /\/(?:root|home|Users|tmp|builds?|workspace)\/[\w.@/-]*|[A-Z]:\\[\w\\]+/,
    "cargo's folder": /\.cargo\b|\.rustup\b|registry\/src\b/,
    "a registry's host": /crates\.io|\bindex\.[\w-]+\.[a-z]{2,}/,
  };
  for (const [what, telltale] of Object.entries(telltales)) {
    const found = telltale instanceof RegExp ? text.match(telltale)?.[0] : text.includes(telltale) && telltale;
    if (found) problems.push(`${relative(project, join(www, file))} contains ${what}: ${found}`);
  }
}

const missing = ['index.html', ...CORE.files].filter((file) => !existsSync(join(www, file)));
if (missing.length) {
  console.error(`www/ lacks ${missing.join(', ')}: run make build first`);
  process.exit(1);
}
holdBudget('Module and glue', CORE.files, CORE);
holdBudget('First view', closure(['index.html', ...CORE.files]), FIRST_VIEW);
CORE.files.forEach(holdHygiene);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
