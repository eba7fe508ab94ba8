// One script of the service worker, and the module beside it.
import { build } from 'esbuild';

await build({
  entryPoints: { sw: 'sw-classic.js', 'core/mp_onboard_bg': 'mp-onboard/core.wasm' },
  loader: { '.wasm': 'copy' },
  bundle: true,
  format: 'iife',
  minify: true,
  logOverride: { 'empty-import-meta': 'silent' },
  outdir: '.',
  allowOverwrite: true,
});
