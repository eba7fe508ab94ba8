// How fast a registration form is checked: the package beside those who are used for it, in Node and in Chromium. Whole
// forms, changes of one field, the start, the size.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { labelOf } from './forms/labels.mjs';
import { measured } from './forms/measured.mjs';
import { browsing, bundled } from './forms/pages.mjs';
import { PEERS } from './forms/peers/index.mjs';
import { KINDS } from './forms/rounds.mjs';
import { CHANGES_OF } from './forms/sessions.mjs';
import { sizes } from './forms/sizes.mjs';
import { starts } from './forms/start.mjs';
import { Row, atMost } from './rows.mjs';

const SHOWN = { valid: 'a valid form', six: 'a form with six errors', same: 'a change without a finding', findings: 'a change with a finding' };

/** What was promised, of which way, of what, against whom: at most so many times as long. */
const PROMISED = {
  module: { valid: { zod: 2, joi: 0.5, yup: 0.5 }, six: { zod: 1, joi: 0.5, yup: 0.5 } },
  many: { valid: { tuned: 3.5, valibot: 1 }, six: { tuned: 3.5, valibot: 1, ajv: 1, typebox: 1 } },
  session: { same: { zod: 1 / 8, tuned: 1 }, findings: { zod: 1 / 8 } },
};

/** What is measured, in the order in which it is shown. */
const ORDER = ['module', 'many', 'packing', 'session', ...Object.keys(PEERS)];

/** The times of everybody, and what some ways of ours are against the others, as rows. */
function rowsOf(rounds, kind, where, own) {
  const names = ORDER.filter((name) => name in rounds[0]);
  const row = (what, unit, bound, more, value) => rounds.reduce((all, round) => all.add(value(round)), new Row(`${SHOWN[kind]}, ${what}, ${where}`, unit, bound, more));
  const times = names.map((name) => row(labelOf(name), 'µs', null, { cell: [labelOf(name), `${where}, µs`] }, (round) => round[name]));
  const ratios = own.flatMap((way) => names.filter((name) => name in PEERS).map((name) => {
    const bound = PROMISED[way][kind][name];
    const more = { slower: 'above', cell: [labelOf(name), `${labelOf(way)} against it, ${where}`] };
    return row(`${labelOf(way)} against ${labelOf(name)}`, '×', bound ? atMost(bound) : null, more, (round) => round[way] / round[name]);
  }));
  return [...times, ...ratios];
}

/** A table for each kind of forms and of changes, of all places. */
function tablesOf(places) {
  const rows = (part, kind, own) => Object.entries(places).flatMap(([where, figures]) => rowsOf(figures[part][kind], kind, where, own));
  return Object.fromEntries([
    ...Object.keys(KINDS).map((kind) => [kind, rows('forms', kind, ['module', 'many'])]),
    ...CHANGES_OF.map((kind) => [kind, rows('changes', kind, ['session'])]),
  ]);
}

/** Everything about forms. `delivered`: the folder of the package; `folder`: one for pages. */
export async function forms(delivered, folder) {
  const [core, tables] = await Promise.all([import(`${delivered}/node.js`), import(`${delivered}/tables-node.js`)]);
  await core.init();
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc');
  const node = await measured(core, tables);
  await bundled(delivered, folder);
  return browsing(folder, async (opened) => {
    const page = await opened();
    const chromium = await page.evaluate(async () => (await import('./in-page.js')).figures());
    await page.close();
    const peers = Object.keys(PEERS);
    return { ...tablesOf({ Node: node, Chromium: chromium }), start: await starts(opened, ['package', ...peers]), size: sizes(delivered, folder, peers) };
  });
}
