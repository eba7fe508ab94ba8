// The months of the calendar, and the search for quotas that come back, without a page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAfter, dayInMonth, daysBetween, isMonth, monthAfter, monthOf, placeInWeek, weeksOf } from '../../www/js/parts/deadlines/months.js';
import { MOST, returning } from '../../www/js/parts/deadlines/returns.js';

test('every month of a hundred years is whole, in weeks from Monday', () => {
  for (let month = '1970-01'; month < '2070-01'; month = monthAfter(month, 1)) {
    const weeks = weeksOf(month);
    assert.ok(weeks.every((week) => week.length === 7 && week.some(Boolean)), month);
    const days = weeks.flat().filter(Boolean);
    assert.deepEqual(days, Array.from({ length: days.length }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`));
    assert.equal(monthOf(dayAfter(days.at(-1), 1)), monthAfter(month, 1));
    for (const week of weeks) week.forEach((day, place) => assert.ok(day === null || placeInWeek(day) === place));
  }
});

test('leap years, ends of years, and the last day of a shorter month', () => {
  assert.equal(weeksOf('2028-02').flat().filter(Boolean).length, 29);
  assert.equal(weeksOf('2100-02').flat().filter(Boolean).length, 28);
  assert.deepEqual([monthAfter('2026-12', 1), monthAfter('2026-01', -1), dayAfter('2026-12-31', 1)], ['2027-01', '2025-12', '2027-01-01']);
  assert.deepEqual([dayInMonth('2026-02', '2026-01-31'), dayInMonth('2026-03', '2026-01-15')], ['2026-02-28', '2026-03-15']);
  assert.equal(daysBetween('2026-11-22', '2026-12-01'), 9);
  assert.equal(placeInWeek('2026-11-22'), 6);
});

test('what is no month is not taken for one', () => {
  assert.deepEqual(['2026-11', '2026-13', '2026-00', '2026-1', '0026-11', '2026-11-22', '', undefined].map(isMonth), [true, false, false, false, false, false, false, false]);
});

/** A workspace of accounts that are all full; each takes `long` milliseconds to ask. */
function many(count, long = 0) {
  const accounts = Array.from({ length: count }, (_, at) => ({ id: `mp${at}`, kind: at === count - 1 ? 'official_account' : 'program', closed: at === 0 }));
  const asked = [];
  const book = {
    accounts: () => accounts,
    quotas(id) {
      asked.push(id);
      const end = performance.now() + long;
      while (performance.now() < end);
      return [{ id: 'full', left: 0, freesOn: '2026-12-01' }, { id: 'total', left: 0, freesOn: null }, { id: 'free', left: 3, freesOn: null }];
    },
  };
  return { book, asked };
}

test('in a small workspace what comes back is known at once; what was given up is not asked', () => {
  const { book, asked } = many(3);
  const { found, left } = returning({ book, store: {} });
  assert.deepEqual([found.map(({ account, quota }) => [account.id, quota.id]), left], [[['mp2', 'full'], ['mp1', 'full']], 0]);
  returning({ book, store: {} });
  assert.equal(asked.length, 2, 'nobody is asked twice');
});

test('a large one is asked in turns, others than programs first, up to a number; the page is told at the end', async () => {
  const { book, asked } = many(MOST + 501, 0.02);
  const before = performance.now();
  let told;
  const done = new Promise((resolve) => { told = resolve; });
  const search = returning({ book, store: { set: told } });
  assert.ok(performance.now() - before < 100, 'one turn is short');
  assert.deepEqual([asked[0], search.found, search.left], [`mp${MOST + 500}`, [], 500]);
  await done;
  assert.deepEqual([asked.length, search.found.length], [MOST, MOST]);
});

test('a search that is overtaken by a change ends', async () => {
  const { book, asked } = many(1000, 0.1);
  returning({ book, store: { set: () => assert.fail('nobody is told about what no longer holds') } });
  const other = [];
  book.accounts = () => other;
  const before = asked.length;
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  assert.equal(asked.length, before);
});
