// Writes docs/performance.md of what was measured last: the words are in performance.md, the tables follow from the rows.
import { readFileSync, writeFileSync } from 'node:fs';
import { kept, project } from './results.mjs';
import { HEADER, cellsOf, isReached, shown } from './shown.mjs';
import { surroundings } from './surroundings.mjs';

const table = (header, lines, left = 1) => [header, header.map((_, column) => (column < left ? '---' : '---:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const rowsTable = (rows) => table(HEADER, rows.map(cellsOf));
const median = ({ quartiles: [, middle] }) => middle;

/** Rows side by side: a line for each name, a column for each thing that is known of it. */
function grid(rows) {
  const [names, columns] = [0, 1].map((part) => [...new Set(rows.flatMap(({ cell }) => (cell ? [cell[part]] : [])))]);
  const cell = (name, column) => rows.find((row) => row.cell?.[0] === name && row.cell[1] === column);
  const text = (row) => (row ? `${shown(median(row))}${row.unit === '×' ? ' ×' : ''}` : '');
  return table(['', ...columns], names.map((name) => [name, ...columns.map((column) => text(cell(name, column)))]));
}

const [ledger, tables, forms] = ['ledger', 'tables', 'forms'].map(kept);
const { lines } = kept('console');
const all = [...Object.values(forms), ...Object.values(ledger), ...Object.values(tables)].flat();

/** What others do quicker: how many times as long it takes here. */
const slower = all
  .map((row) => ({ row, times: row.slower === 'below' ? 1 / median(row) : median(row) }))
  .filter(({ row, times }) => row.slower && times > 1)
  .map(({ row, times }) => `- ${row.what}: ${shown(times)} ×`);

const promised = all.filter(({ bound }) => bound);
const missed = promised.filter((row) => !isReached(row)).length + lines.filter((line) => line.promised?.kept === false).length;

const PARTS = {
  surroundings: surroundings(),
  targets: `${missed === 0 ? 'All are reached.' : `${missed} missed.`}\n\n${rowsTable(promised)}`,
  slower: slower.length > 0 ? slower.join('\n') : 'Nothing.',
  ...Object.fromEntries(Object.entries(forms).map(([name, rows]) => [name, grid(rows)])),
  workspaces: rowsTable(ledger.workspaces),
  natively: rowsTable(ledger.natively),
  tables: rowsTable(tables.all),
  large: rowsTable(tables.large),
  console: table(['', '', 'target', ''], lines.map((line) => [line.what, line.shown, line.promised?.target ?? '', line.promised ? (line.promised.kept ? 'reached' : 'MISSED') : '']), 4),
};

const text = readFileSync(new URL('performance.md', import.meta.url), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => {
  if (!(name in PARTS)) throw new Error(`performance.md asks for {{${name}}}, which nobody has measured`);
  return PARTS[name];
});
writeFileSync(`${project}docs/performance.md`, text);
