// What the browser fetches, packed: the module with its glue as delivered, and every peer with the schema of the form.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Row, atMost } from '../rows.mjs';
import { labelOf } from './labels.mjs';

const CORE = ['core/mp_onboard_bg.wasm', 'core/mp_onboard.js'];

const packed = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** A size after gzip; `at most` in kB of 1000 bytes, as everything of the kind. */
const row = (what, name, bytes, bound) => new Row(`size of ${what}, gzip`, 'kB', bound, { cell: [labelOf(name), 'gzip, kB'] }).add(bytes / 1000);

/** The package from its folder, the peers from that of the pages. */
export function sizes(delivered, pages, names) {
  const module = CORE.reduce((sum, file) => sum + packed(`${delivered}/${file}`), 0);
  return [
    row('the module and its glue, with everything in it', 'package', module, atMost(160)),
    row('bindForm, beside the module and its session', 'forms', packed(`${pages}/forms.js`), atMost(2)),
    ...names.map((name) => row(`the form with ${labelOf(name)}`, name, packed(`${pages}/${name}.js`))),
  ];
}
