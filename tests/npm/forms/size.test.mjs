// What bindForm adds to a page that has the core already.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

test('bindForm is 2 kB at most, minified and packed', async () => {
  const { outputFiles: [{ contents }] } = await build({
    entryPoints: [fileURLToPath(new URL('../../../npm/forms.js', import.meta.url))],
    external: ['./core/*', './session.js'],
    bundle: true, minify: true, format: 'esm', write: false,
  });
  const { length } = gzipSync(contents, { level: 9 });
  assert.ok(length <= 2000, `${length} bytes`);
});
