// How fast a table of applicants is checked: the second module, beside uDSV with checks by hand and PapaParse with Zod, each
// from the bytes of the file to the rows that are wrong.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import { applicants } from './applicants.mjs';
import { random, shuffled } from './lives.mjs';
import { Row, atLeast, expect, timed } from './rows.mjs';
import { FIELDS, applicant } from './schema.mjs';
import { across, isRight } from './tuned.mjs';

const ROWS = 100_000;
const PIECE = 256 * 1024;
const [WARM_UP, ROUNDS] = [1, 7];

/** A module of its own from a folder. */
async function moduleAt(folder) {
  const api = await import(`${folder}/mp_onboard_bulk.js`);
  api.initSync({ module: readFileSync(`${folder}/mp_onboard_bulk_bg.wasm`) });
  return api;
}

/** The rows that are wrong, and those that share what they must not, by the module. */
function byModule({ BulkCheck }, bytes, compares) {
  const check = new BulkCheck({ today: '2026-11-22', across: compares });
  for (let at = 0; at < bytes.length; at += PIECE) check.push(bytes.subarray(at, at + PIECE));
  check.finish();
  const { wrong } = check.counts();
  const shared = compares ? check.candidates(1000).length / 4 : 0;
  check.free();
  return [wrong, shared];
}

function byHand(bytes, compares) {
  const text = new TextDecoder().decode(bytes);
  const rows = initParser(inferSchema(text)).stringArrs(text);
  const keys = compares ? across() : null;
  let wrong = 0;
  for (const row of rows) {
    if (!isRight(row)) wrong += 1;
    keys?.add(row);
  }
  return [wrong, keys?.found() ?? 0];
}

function byZod(bytes, compares) {
  const { data } = Papa.parse(new TextDecoder().decode(bytes), { skipEmptyLines: true });
  const keys = compares ? across() : null;
  let wrong = 0;
  for (const row of data.slice(1)) {
    const form = {};
    for (let at = 0; at < FIELDS.length; at += 1) form[FIELDS[at]] = row[at];
    if (!applicant.safeParse(form).success) wrong += 1;
    keys?.add(row);
  }
  return [wrong, keys?.found() ?? 0];
}

/** Tables, with the rows compared and without. `plain` is the folder of a module without vector instructions. */
export async function tables(delivered, plain) {
  const modules = { module: await moduleAt(delivered), plain: await moduleAt(plain) };
  const rows = [];
  for (const [compares, name, overHand, overZod] of [[false, 'all rules of a row', 3, 10], [true, 'rows compared as well', 2, 7]]) {
    const perSecond = (what) => new Row(`${name}, ${what}`, 'rows/s');
    const table = {
      module: perSecond('module'), plain: perSecond('module without vector instructions'), hand: perSecond('uDSV and checks by hand'), zod: perSecond('PapaParse and Zod'),
      overHand: new Row(`${name}, module against uDSV and checks by hand`, '×', atLeast(overHand), { slower: 'below' }),
      overZod: new Row(`${name}, module against PapaParse and Zod`, '×', atLeast(overZod), { slower: 'below' }),
    };
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const { bytes, wrong } = applicants(ROWS, 7000 + round);
      const peers = {
        module: () => byModule(modules.module, bytes, compares), plain: () => byModule(modules.plain, bytes, compares),
        hand: () => byHand(bytes, compares), zod: () => byZod(bytes, compares),
      };
      const speeds = {};
      for (const peer of shuffled(Object.keys(peers), random(round + 9000))) {
        const [[found], time] = timed(peers[peer]);
        expect(found === wrong, `${peer} found ${found} wrong rows of ${wrong}`);
        speeds[peer] = ROWS / (time / 1000);
      }
      if (round < 0) continue;
      for (const [peer, speed] of Object.entries(speeds)) table[peer].add(speed);
      table.overHand.add(speeds.module / speeds.hand);
      table.overZod.add(speeds.module / speeds.zod);
    }
    rows.push(...Object.values(table));
  }
  return rows;
}
