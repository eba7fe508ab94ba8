// How fast a registration form is checked, an object in and what is wrong with it out: the module beside those who are used
// for it, in Node and in Chromium.
import { readFileSync } from 'node:fs';
import { labelOf } from './forms/labels.mjs';
import { browsing, bundled } from './forms/pages.mjs';
import { PEERS } from './forms/peers/index.mjs';
import { moduleOf } from './forms/peers/module.mjs';
import { KINDS, rounds } from './forms/rounds.mjs';
import { sizes } from './forms/sizes.mjs';
import { starts } from './forms/start.mjs';
import { Row, atMost } from './rows.mjs';

const SHOWN = { valid: 'a valid form', six: 'a form with six errors' };

/** What was promised of `check`, against whom. */
const PROMISED = { valid: { zod: 2, joi: 0.5, yup: 0.5 }, six: { zod: 1, joi: 0.5, yup: 0.5 } };

/** The rounds of one kind of form as rows: the time of everybody, and what it is against the others. */
function rowsOf(times, kind, where) {
  const name = (who) => (who === 'module' ? 'check' : labelOf(who));
  const peers = Object.keys(PEERS);
  const rows = ['module', ...peers].map((who) => {
    const row = new Row(`${SHOWN[kind]}, ${name(who)}, ${where}`, 'µs', null, { cell: [labelOf(who), `${SHOWN[kind]}, µs`] });
    times.forEach((round) => row.add(round[who]));
    return row;
  });
  const ratios = peers.map((who) => {
    const bound = PROMISED[kind][who];
    const row = new Row(`${SHOWN[kind]}, check against ${labelOf(who)}, ${where}`, '×', bound ? atMost(bound) : null, { slower: 'above', cell: [labelOf(who), `${SHOWN[kind]}, check against it`] });
    times.forEach((round) => row.add(round.module / round[who]));
    return row;
  });
  return [...rows, ...ratios];
}

/** Everything about forms, by where it is shown. `delivered`: the folder of the module; `folder`: one for pages. */
export async function forms(delivered, folder) {
  const api = await import(`${delivered}/mp_onboard.js`);
  api.initSync({ module: readFileSync(`${delivered}/mp_onboard_bg.wasm`) });
  const kinds = Object.keys(KINDS);
  const names = Object.keys(PEERS);
  const node = kinds.flatMap((kind) => rowsOf(rounds({ module: moduleOf(api), ...PEERS }, kind), kind, 'Node'));
  await bundled(folder);
  return browsing(folder, async (opened) => {
    const page = await opened();
    const inPage = (kind) => page.evaluate(async (asked) => (await import('./in-page.js')).forms(asked), kind);
    const chromium = [];
    for (const kind of kinds) chromium.push(...rowsOf(await inPage(kind), kind, 'Chromium'));
    await page.close();
    return { node, chromium, start: await starts(opened, ['module', ...names]), size: sizes(delivered, folder, names) };
  });
}
