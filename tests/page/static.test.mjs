// What index.html loads at once is what the first view needs: no more, and nothing that is only found on the way.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(`../../www/${path}`, import.meta.url), 'utf8');
const page = read('index.html');

/** A module and everything that it imports, without what it fetches later. */
function closure(path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = read(path);
  for (const [, from] of text.matchAll(/^(?:import|export)\b[^;]*?from\s*['"]([^'"]+)['"]/gm)) closure(posix.join(posix.dirname(path), from), seen);
  return seen;
}

test('every module of the start is announced, and nothing else', () => {
  const announced = [...page.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, href]) => href);
  const needed = new Set(['js/main.js', 'js/core.js', 'js/workspace.js', 'js/views/programs.js'].flatMap((path) => [...closure(path)]));
  needed.delete('js/main.js');
  assert.deepEqual(announced.slice().sort(), [...needed].sort());
});

test('no address of another host but links to read', () => {
  for (const [, address] of page.matchAll(/(?:src|href)="([^"]+)"/g)) assert.doesNotMatch(address, /^(?:\w+:)?\/\//);
});
