// The flow map as numbers: nothing overlaps, everything is inside, the order runs on, texts fit; numbers of persons masked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { layout, openGates, way } from '../../www/js/parts/program/layout.js';
import { masked } from '../../www/js/parts/program/masked.js';
import { linesOf, widthOf } from '../../www/js/parts/program/measure.js';
import { busy } from './books.mjs';
import { NOW } from './harness.mjs';

const now = Date.parse(NOW);
const flow = new core.Workspace().diagram(null, now);

/** Names as they are, and longer ones than there are. */
const NAMES = {
  zh: ({ title }) => title.zh,
  en: ({ title }) => title.en,
  'longer zh': ({ title }) => `${title.zh}与其他需要说明的事项`,
  'longer en': ({ title }) => `${title.en} with supplementary documentation`,
};

const apart = (one, other) => one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
const within = (one, other) => one.x >= other.x && one.y >= other.y && one.x + one.width <= other.x + other.width && one.y + one.height <= other.y + other.height;
const pairs = (all) => all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]));

for (const [kind, names] of Object.entries(NAMES)) {
  const made = layout(flow, names);
  const regionOf = new Map(flow.nodes.map(({ id, region }) => [id, made.regions.find((each) => each.id === region)]));

  test(`regions and steps do not overlap, and each step is in its region (${kind})`, () => {
    assert.equal(made.nodes.length, flow.nodes.length);
    assert.equal(made.regions.length, flow.regions.length);
    for (const [one, other] of [...pairs(made.nodes), ...pairs(made.regions)]) assert.ok(apart(one, other), `${one.id} and ${other.id}`);
    for (const node of made.nodes) assert.ok(within(node, regionOf.get(node.id)), node.id);
    for (const region of made.regions) assert.ok(within(region, { x: 0, y: 0, ...made }), region.id);
    assert.ok(within(made.fork, { x: 0, y: 0, ...made }));
    assert.ok(made.regions.every((region) => apart(region, made.fork)));
  });

  test(`the order runs on: to the right, or down (${kind})`, () => {
    const at = new Map(made.nodes.map((node) => [node.id, node]));
    const home = new Map(flow.nodes.map(({ id, region }) => [id, region]));
    const inside = flow.edges.filter((edge) => edge.kind === 'order' && home.get(edge.from) === home.get(edge.to));
    assert.deepEqual(made.arrows.map(({ from, to }) => [from, to]), inside.map(({ from, to }) => [from, to]));
    for (const { from, to } of made.arrows) assert.ok(at.get(to).x > at.get(from).x || at.get(to).y > at.get(from).y, `${from} → ${to}`);
    const columns = made.regions.map(({ column }) => column);
    assert.deepEqual(columns, [0, 1, 1, 1, 1, 2, 2, 2, 2]);
  });

  test(`a name fits its step, in at most three lines (${kind})`, () => {
    for (const node of made.nodes) {
      assert.ok(node.lines.length <= 3, node.id);
      for (const line of node.lines) assert.ok(widthOf(line.trimEnd(), 14) <= node.width - 32, line);
      assert.equal(node.cut, node.lines.join('') !== names(flow.nodes.find(({ id }) => id === node.id)), node.id);
    }
    if (!kind.startsWith('longer')) assert.ok(made.nodes.every(({ cut }) => !cut), 'no name of the module is cut');
  });
}

test('gates that are not met, once each between two regions, and a way for each that the map shows', () => {
  const { text, ready, fresh } = busy();
  const book = core.Workspace.open(text);
  const open = openGates(book.diagram(ready, now), book.steps(ready, now));
  assert.deepEqual(open.map(({ from, to, statement }) => `${from} ${to} ${statement}`), ['review wecom G10.2']);
  const made = layout(flow, NAMES.zh);
  const at = new Map(made.regions.map((region) => [region.id, region]));
  const early = openGates(book.diagram(fresh, now), book.steps(fresh, now)).filter(({ from }) => from !== 'registration');
  assert.ok(early.some(({ from, to }) => from === 'verification' && to === 'pay'));
  assert.equal(new Set(early.map(({ from, to, statement }) => `${from} ${to} ${statement}`)).size, early.length);
  for (const { from, to } of early) {
    const { path, chip } = way(at.get(from), at.get(to));
    assert.match(path, /^M[\d.]+ [\d.]+[HV]/);
    assert.ok(made.regions.every((region) => apart({ x: chip.x - 5, y: chip.y - 5, width: 10, height: 10 }, region)), 'its chip is between the regions');
  }
  assert.equal(way(at.get('verification'), at.get('review')), null, 'not through a region');
});

test('lines break at spaces and beside Chinese characters; what does not fit is clipped and said to be', () => {
  assert.deepEqual(linesOf('绑定开放平台帐号', 100, 14), { lines: ['绑定开放', '平台帐号'], cut: false });
  assert.deepEqual(linesOf('WeChat verification', 90, 14), { lines: ['WeChat ', 'verification'], cut: false });
  assert.deepEqual(linesOf('', 90, 14), { lines: [''], cut: false });
  const { lines, cut } = linesOf('Supercalifragilistic', 60, 14, 1);
  assert.ok(cut && lines[0].endsWith('…') && widthOf(lines[0], 14) <= 60);
  assert.equal(linesOf('一二三四五六七八九十'.repeat(9), 60, 14, 2).lines.length, 2);
});

test('numbers of persons keep their ends; numbers of organisations and days stay', () => {
  assert.equal(masked('13800138000'), '138****8000');
  assert.equal(masked('身份证 11010519491231002X，完'), '身份证 110***********002X，完');
  assert.equal(masked('91330106MA2CFRGW2Y 2026-11-22 10000'), '91330106MA2CFRGW2Y 2026-11-22 10000');
  assert.equal(masked('123456789012345678901'), '123456789012345678901');
});
