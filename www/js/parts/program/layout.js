// Where the regions, steps and arrows of the flow map lie: the registration, a bar that opens what runs side by side, the
// rest in two columns. Pure: from the graph and the names to numbers.
import { linesOf } from './measure.js';

/** In units of the drawing, which are pixels at 100 %. */
export const NAME = 14;
const EDGE = 12;
const PAD = 12;
const HEAD = 34;
const NODE = { left: 32, right: 3, one: 48, line: 18, gap: 16, below: 14 };
const FIRST = 164;
const FORK = { before: 20, wide: 4, after: 24 };
const BETWEEN = 70;
const ROW_GAP = 34;
/** Each column of regions: how wide a step is, and how many stand side by side. */
const SECOND = { node: 120, across: 4 };
const THIRD = { node: 134, across: 2 };

const widthFor = ({ node, across }) => 2 * PAD + across * node + (across - 1) * NODE.gap;

/** How many steps of the region lie before each, along the longest way. */
function depths(ids, edges) {
  const before = new Map(ids.map((id) => [id, edges.filter(({ from, to }) => to === id && ids.includes(from)).map(({ from }) => from)]));
  const known = new Map();
  const depth = (id, seen) => {
    if (!known.has(id)) known.set(id, Math.max(0, ...before.get(id).filter((one) => !seen.includes(one)).map((one) => 1 + depth(one, [...seen, id]))));
    return known.get(id);
  };
  ids.forEach((id) => depth(id, []));
  return known;
}

/** Column and row of each step in its region. What follows nothing stands side by side; what follows something, after it. */
function cells(ids, edges, across) {
  const known = depths(ids, edges);
  if (new Set(known.values()).size === 1) return ids.map((id, at) => ({ id, column: at % across, row: Math.floor(at / across) }));
  const layers = [];
  for (const id of ids) (layers[known.get(id)] ??= []).push(id);
  const found = [];
  let top = 0;
  for (let band = 0; band < layers.length; band += across) {
    const here = layers.slice(band, band + across);
    here.forEach((layer, column) => layer.forEach((id, row) => found.push({ id, column, row: top + row })));
    top += Math.max(...here.map(({ length }) => length));
  }
  return found;
}

/** A region before it has a place: how high it is, and its steps in it. */
function boxed(own, edges, names, { node: width, across }) {
  const placed = cells(own.map(({ id }) => id), edges, across);
  const texts = new Map(own.map((node) => [node.id, linesOf(names(node), width - NODE.left - NODE.right, NAME)]));
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
  const lines = (row) => Math.max(1, ...placed.filter((each) => each.row === row).map(({ id }) => texts.get(id).lines.length));
  const height = (row) => NODE.one + (lines(row) - 1) * NODE.line;
  const heights = Array.from({ length: rows }, (_, row) => height(row));
  const top = (row) => HEAD + heights.slice(0, row).reduce((sum, each) => sum + each + NODE.below, 0);
  return {
    height: top(rows) - NODE.below + PAD,
    nodes: placed.map(({ id, column, row }) => ({
      id, ...texts.get(id), x: PAD + column * (width + NODE.gap), y: top(row), width, height: heights[row],
    })),
  };
}

const moved = (nodes, x, y) => nodes.map((node) => ({ ...node, x: node.x + x, y: node.y + y }));

/** From one step to another: straight where they are in a row, else around a corner. */
function arrow(from, to) {
  const [y1, y2] = [from, to].map(({ y, height }) => y + height / 2);
  const [right, left] = [from.x + from.width, to.x];
  if (left > right) {
    const turn = left - NODE.gap / 2;
    return y1 === y2 ? `M${right} ${y1}H${left}` : `M${right} ${y1}H${turn}V${y2}H${left}`;
  }
  const [down, up] = [from.y + from.height, to.y];
  const [x1, x2] = [from, to].map(({ x, width }) => x + width / 2);
  return x1 === x2 ? `M${x1} ${down}V${up}` : `M${x1} ${down}V${up - NODE.below / 2}H${x2}V${up}`;
}

/**
 * { width, height, regions, nodes, arrows, fork, entries }. Everything has absolute places. `names` gives the name of a
 * node in the language of the page. `entries` are the regions that start after the registration.
 */
export function layout({ regions, nodes, edges }, names) {
  const order = edges.filter(({ kind }) => kind === 'order');
  const [first, ...rest] = regions;
  const half = Math.ceil(rest.length / 2);
  const of = (region) => nodes.filter((node) => node.region === region.id);
  const columns = [[rest.slice(0, half), SECOND], [rest.slice(half), THIRD]];
  const built = columns.map(([own, shape]) => own.map((region) => boxed(of(region), order, names, shape)));
  const rows = Array.from({ length: half }, (_, row) => Math.max(...built.map((column) => column[row]?.height ?? 0)));

  // The registration runs from top to bottom; where the rest is higher, its steps move apart.
  const start = boxed(of(first), order, names, { node: FIRST - 2 * PAD, across: 1 });
  const inner = Math.max(start.height, rows.reduce((sum, each) => sum + each, 0) + (half - 1) * ROW_GAP);
  const apart = start.nodes.length > 1 ? (inner - start.height) / (start.nodes.length - 1) : 0;
  const spare = (inner - rows.reduce((sum, each) => sum + each, 0)) / Math.max(1, half - 1);

  const forkX = EDGE + FIRST + FORK.before;
  const lefts = [forkX + FORK.wide + FORK.after];
  lefts.push(lefts[0] + widthFor(SECOND) + BETWEEN);
  const tops = rows.map((_, row) => EDGE + rows.slice(0, row).reduce((sum, each) => sum + each + spare, 0));

  const boxes = [{ id: first.id, x: EDGE, y: EDGE, width: FIRST, height: inner, column: 0, row: 0 }];
  const all = moved(start.nodes.map((node, at) => ({ ...node, y: node.y + at * apart })), EDGE, EDGE);
  columns.forEach(([own, shape], column) => own.forEach((region, row) => {
    boxes.push({ id: region.id, x: lefts[column], y: tops[row], width: widthFor(shape), height: rows[row], column: column + 1, row });
    all.push(...moved(built[column][row].nodes, lefts[column], tops[row]));
  }));

  const at = new Map(all.map((node) => [node.id, node]));
  const home = new Map(nodes.map(({ id, region }) => [id, region]));
  const inside = order.filter(({ from, to }) => home.get(from) === home.get(to));
  const entries = boxes.filter(({ id }) => order.some(({ from, to }) => home.get(from) === first.id && home.get(to) === id && id !== first.id)).map(({ id }) => id);
  const middles = boxes.filter(({ column }) => column === 1).map(middle);
  return {
    width: lefts[1] + widthFor(THIRD) + EDGE,
    height: inner + 2 * EDGE,
    regions: boxes,
    nodes: all,
    arrows: inside.map(({ from, to }) => ({ from, to, path: arrow(at.get(from), at.get(to)) })),
    fork: { x: forkX, y: middles[0], width: FORK.wide, height: middles.at(-1) - middles[0] },
    entries,
  };
}

/** The height at which arrows reach a region: that of its first row of steps. */
export const middle = ({ y }) => y + HEAD + NODE.one / 2;

/** The way from one region to another: { path, chip: the middle of its chip }. Null where none can be drawn. */
export function way(from, to) {
  if (from.column === to.column) {
    if (from.row + 1 !== to.row) return null;
    const x = Math.round(from.x + from.width * 0.6);
    const [top, bottom] = [from.y + from.height, to.y];
    return { path: `M${x} ${top}V${bottom}`, chip: { x, y: (top + bottom) / 2 } };
  }
  const [left, right] = [from.x + from.width, to.x];
  const [y1, y2] = [middle(from), middle(to)];
  const turn = right - BETWEEN + 6;
  return {
    path: y1 === y2 ? `M${left} ${y1}H${right}` : `M${left} ${y1}H${turn}V${y2}H${right}`,
    chip: { x: (right - BETWEEN + right) / 2 - 2, y: y2 },
  };
}

/** The gates between regions that are not met yet, once each: { from, to, statement, rule }. */
export function openGates({ nodes, edges }, steps) {
  const home = new Map(nodes.map(({ id, region }) => [id, region]));
  const because = new Map(steps.map(({ id, state, because: found }) => [id, state === 'done' ? [] : found.map(({ rule }) => rule)]));
  const gates = new Map();
  for (const { from, to, kind, rule, statement } of edges) {
    const between = { from: home.get(from), to: home.get(to), statement, rule };
    if (kind !== 'gate' || between.from === between.to || !because.get(to)?.includes(rule)) continue;
    gates.set(`${between.from} ${between.to} ${statement}`, between);
  }
  return [...gates.values()];
}
