// esbuild leaves addresses beside a module as they are: the modules of the package are copied to where they are looked for.
import { build } from 'esbuild';

await build({
  entryPoints: {
    index: 'index.html',
    main: 'main.js',
    worker: 'worker.js',
    'core/mp_onboard_bg': 'mp-onboard/core.wasm',
    'bulk/mp_onboard_bulk_bg': 'mp-onboard/bulk.wasm',
  },
  loader: { '.html': 'copy', '.wasm': 'copy' },
  bundle: true,
  format: 'esm',
  minify: true,
  outdir: 'dist',
});
