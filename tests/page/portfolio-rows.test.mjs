// The list of programs without a page: which are shown, in which order, which of them are drawn; and the worked example.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { many } from './many.mjs';
import { besideExample, exampleFor, holdsExample } from '../../www/js/example.js';
import { BLOCK, blocksInView, inBlocks, reach } from '../../www/js/parts/portfolio/blocks.js';
import { COLUMNS, TABS, createSelection, sortOf, tabOf } from '../../www/js/parts/portfolio/rows.js';

const AT = Date.parse('2026-11-22T02:00:00Z');

const book = core.Workspace.open(many(64));
const rows = book.overview(AT);
const nodes = new Map(book.diagram(null, AT).nodes.map((node) => [node.id, node]));
const selection = createSelection({ need: (id) => nodes.get(id).need, title: (id, lang) => nodes.get(id).title[lang] });
const list = (filters = {}) => selection.list(rows, { lang: 'zh', ...filters });

test('every program that was not given up stands in one tab, and each tab holds what it counts', () => {
  const counts = selection.counts(rows);
  assert.equal(counts.all, 64);
  assert.equal(TABS.filter((tab) => tab !== 'all' && tab !== 'today').reduce((sum, tab) => sum + counts[tab], 0), 64);
  for (const tab of TABS) assert.equal(list({ show: tab }).length, counts[tab], tab);
  assert.ok(counts.failed > 0 && counts.ready > 0 && counts.waiting > 0 && counts.online > 0);
  assert.equal(tabOf({ ...rows[0], closed: true }), null);
});

test('what failed or is over comes before what runs out, and that before what is only ready', () => {
  const { rows: today, urgent } = selection.today(rows);
  const place = ({ nextState, due }) => (nextState === 'failed' ? 0 : due ? 1 : 2);
  assert.deepEqual(today.map(place), today.map(place).toSorted());
  assert.equal(urgent, today.filter(({ nextState, due }) => nextState === 'failed' || due?.daysLeft <= 1).length);
  const left = today.filter((row) => place(row) === 1).map(({ due }) => due.daysLeft);
  assert.deepEqual(left, left.toSorted((one, other) => one - other));
});

test('the search looks into name, subject, AppID and id, whatever the width and case of the letters', () => {
  const [named] = list({ query: '麦香点单0' });
  assert.equal(named.name, '麦香点单0');
  assert.deepEqual(list({ query: ' 点单0  麦香 ' }), [named]);
  const bound = rows.find(({ appId }) => appId);
  assert.ok(list({ query: bound.appId.toUpperCase() }).includes(bound));
  assert.ok(list({ query: 'ＷＸ0000' }).includes(bound));
  assert.ok(list({ query: bound.subject }).includes(bound));
  assert.ok(list({ query: rows[6].program }).includes(rows[6]));
  assert.deepEqual(list({ query: '没有这个' }), []);
});

test('the list narrows by subject type and by deadline', () => {
  assert.ok(list({ type: 'individual' }).length > 0);
  assert.ok(list({ type: 'individual' }).every(({ subjectType }) => subjectType === 'individual'));
  const days = (due) => list({ due }).map((row) => row.due.daysLeft);
  assert.ok(days('7').length > 0 && days('7').every((left) => left >= 0 && left <= 7));
  assert.ok(days('30').length > days('7').length);
  assert.ok(days('over').length > 0 && days('over').every((left) => left < 0));
  assert.equal(list({ due: 'constructor' }).length, 64);
});

test('each column sorts both ways, and what it says nothing about comes last', () => {
  for (const column of COLUMNS) {
    const [up, down] = [list({ sort: column }), list({ sort: `-${column}` })];
    assert.equal(new Set(up).size, 64, column);
    assert.equal(new Set(down).size, 64, column);
  }
  const left = (sort) => list({ sort }).map(({ due }) => due?.daysLeft ?? null);
  assert.equal(left('due')[0], -4);
  assert.equal(left('-due')[0], 8);
  assert.equal(left('due').at(-1), null);
  assert.equal(left('-due').at(-1), null);
  assert.deepEqual(sortOf('nothing'), { column: 'due', down: false });
  assert.deepEqual(sortOf('-stage'), { column: 'stage', down: true });
});

test('the same question has the same list, until the rows are others', () => {
  assert.equal(list({ query: '麦香' }), list({ query: '麦香' }));
  assert.notEqual(selection.list([...rows], { lang: 'zh', query: '麦香' }), list({ query: '麦香' }));
});

test('blocks near the window and the one in focus are drawn; the gaps make up for the others', () => {
  const all = Array.from({ length: 10 * BLOCK + 3 }, (_, index) => index);
  const drawn = (range, cursor) => inBlocks(all, range, cursor, { row: (it, index) => { assert.equal(it, index); return it; }, gap: (count) => -count });
  for (const [range, cursor] of [[{ from: 0, to: 1 }, 0], [{ from: 4, to: 5 }, 12], [{ from: 2, to: 3 }, 9 * BLOCK], [{ from: 9, to: 10 }, 0], [{ from: 50, to: 60 }, 1]]) {
    const parts = drawn(range, cursor);
    assert.equal(parts.length, 11);
    const count = parts.flat().reduce((sum, part) => sum + (part === null ? 0 : part < 0 ? -part : 1), 0);
    assert.equal(count, all.length, JSON.stringify([range, cursor]));
    assert.ok(parts.flat().includes(cursor));
  }
  const at = (top) => blocksInView({ top, height: 10_000 * 56, count: 10_000 }, 900);
  assert.deepEqual(at(400), { from: 0, to: 1 });
  assert.ok(at(-56_000).from <= 100 && at(-56_000).to >= 101);
  assert.deepEqual(at(-1e9), { from: 999, to: 999 });
  assert.deepEqual(blocksInView({ top: 0, height: 0, count: 0 }, 900), { from: 0, to: 0 });
});

test('the window moves just as far as a row needs to be seen', () => {
  const place = { top: 100, height: 5600, count: 100 };
  const edges = { above: 84, below: 892 };
  assert.equal(reach(place, 0, edges), 0);
  assert.equal(reach(place, 14, edges), 100 + 15 * 56 - 892);
  assert.equal(reach({ ...place, top: -560 }, 9, edges), -56 - 84);
});

test('the worked example is allowed whatever day it is, its deadline runs, and it is known again', () => {
  for (const today of ['2026-11-22', '2026-12-31', '2027-01-01', '2028-02-29', '2028-03-01', '2035-06-30']) {
    const now = Date.parse(`${today}T02:00:00Z`);
    const example = new core.Workspace();
    for (const command of exampleFor(today)) {
      const { allowed, findings } = example.apply(command, now);
      assert.ok(allowed, `${today} ${command.type}: ${findings.map(({ rule }) => rule)}`);
    }
    const [orders, card] = example.overview(now);
    assert.deepEqual([orders.nextState, orders.next, card.due.daysLeft], ['ready', 'release', 3]);
    assert.ok(holdsExample(example.overview(now)));
    assert.deepEqual(besideExample(example.history()), []);
    const { event } = example.apply({ type: 'begun', args: { programName: '自家点单' } }, now);
    assert.deepEqual(besideExample(example.history()).map(({ seq }) => seq), [event.seq]);
    example.undo();
    assert.deepEqual(besideExample(example.history()), []);
    example.free();
  }
  assert.equal(holdsExample(rows), false);
});
