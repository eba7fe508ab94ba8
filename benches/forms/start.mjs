// How long it takes in a fresh page until the first form is checked: fetched from the browser's cache, compiled, answered.
import { random, shuffled } from '../lives.mjs';
import { Row, atMost, expect } from '../rows.mjs';
import { forms } from './data.mjs';
import { labelOf } from './labels.mjs';

// The first pages fill the cache: with the files, then with what the browser made of them.
const [WARM_UP, PAGES] = [3, 15];

/** In a fresh page: the time in ms, which fields are wrong, and what had to come over the network. */
const first = (page, file, form) => page.evaluate(async ([address, given]) => {
  const begun = performance.now();
  const { check, wrong } = await import(address);
  const answer = check(given);
  const time = performance.now() - begun;
  const fetched = performance.getEntriesByType('resource').filter(({ transferSize }) => transferSize > 0).map(({ name }) => name);
  return { time, found: wrong(answer), fetched };
}, [file, form]);

/** The times of everybody by their names; the module against Ajv, which compiles its schema in the page. */
export async function starts(opened, names) {
  const rows = Object.fromEntries(names.map((name) => [name, new Row(`start until the first form is checked, ${labelOf(name)}`, 'ms', null, { cell: [labelOf(name), 'first form, ms'] })]));
  const ratio = new Row('start against Ajv, which compiles the form in the page', '×', atMost(1), { slower: 'above' });
  for (let round = -WARM_UP; round < PAGES; round += 1) {
    const { fields: [fields], fresh } = forms(1, true, 6000 + round);
    const times = {};
    for (const name of shuffled(names, random(round + 7000))) {
      const page = await opened();
      const { time, found, fetched } = await first(page, `./${name}.js`, fresh()[0]);
      await page.close();
      expect(fields.every((field) => found.includes(field)), `${name} finds ${found} wrong, not ${fields}`);
      expect(round < 0 || fetched.length === 0, `${name} fetches ${fetched}`);
      times[name] = time;
    }
    if (round < 0) continue;
    for (const [name, time] of Object.entries(times)) rows[name].add(time);
    ratio.add(times.package / times.ajv);
  }
  return [...Object.values(rows), ratio];
}
