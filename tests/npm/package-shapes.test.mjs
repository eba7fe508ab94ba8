// The types of tables and errors name what the packed package gives.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { declared } from './declared.mjs';
import { read } from './package.mjs';
import { unpacked } from './unpacked.mjs';

const { folder, at, entry, tables } = await unpacked({ after });
const core = await entry();
const { checkMany, checkTable } = await tables();
await core.init();

const { members, union } = declared(readFileSync(at('tables.d.ts'), 'utf8'));
const ctx = { today: '2026-11-22' };
const keys = (value) => Object.keys(value).sort();
const sorted = (words) => [...new Set(words)].sort();

test('a table has the members of its interfaces', async () => {
  const seen = [];
  const line = new TextEncoder().encode('a@qq.com,\n');
  const bytes = [...new TextEncoder().encode('email,note\na@b@c,\n'), ...line, ...line, 0xff, 0x0a];
  const result = await checkTable(new Uint8Array(bytes), { ...ctx, encoding: 'utf-8', onProgress: (progress) => seen.push(progress) });
  assert.deepEqual(keys(result), members('TableResult'));
  assert.deepEqual(keys(result.counts), members('TableCounts'));
  assert.deepEqual(keys(result.undecodable), members('Undecodable'));
  assert.deepEqual(keys(result.undecodable.places[0]), members('UndecodablePlace'));
  assert.deepEqual(keys(result.summary), [...members('TableCounts'), ...members('TableSummary')].sort());
  assert.deepEqual(keys(result.summary.table[0]), members('TableNote'));
  assert.deepEqual(keys(seen[0]), members('TableProgress'));
  const [row] = result.findings;
  assert.deepEqual(keys(row), members('TableRow'));
  const finding = members('TableFinding');
  assert.deepEqual(keys(row.findings[0]), finding.filter((name) => name !== 'params'));
  assert.deepEqual(keys(result.table.find(({ params }) => params)), finding);
  for (const name of members('TableRows')) assert.ok(name in result.findings, name);
  for (const name of members('TableCheck')) assert.equal(typeof result.check[name], 'function', name);
  assert.deepEqual([result.rules.length, result.fields.length, result.byRule.length], [core.rules().length, core.fields({}).length, core.rules().length]);
});

test('a table in another encoding says where that showed', async () => {
  const ascii = new TextEncoder().encode(`email\n${'a@qq.com\n'.repeat(40_000)}`);
  const { restarted } = await checkTable(new Blob([ascii, Uint8Array.of(0xc2, 0xf3, 0xcf, 0xe3, 0xb7, 0xbb, 0x0a)]), ctx);
  assert.deepEqual(keys(restarted), members('Restarted'));
});

test('many forms have the members of their interfaces', async () => {
  const checked = await checkMany(['email'], 'a@b@c', ctx);
  assert.deepEqual(keys(checked), members('Checked'));
  const [form] = checked;
  assert.deepEqual(keys(form), members('CheckedForm'));
  assert.deepEqual(keys(form.findings[0]), members('FormFinding'));
});

test('the words of tables are those of the package', () => {
  const words = (file, pattern) => sorted([...readFileSync(at(file), 'utf8').matchAll(pattern)].map(([, word]) => word));
  assert.deepEqual(words('bulk/encoding.js', /^export const ENCODINGS = \['(.*)'\];$/gm)[0].split("', '").sort(), union('Encoding'));
  assert.deepEqual(words('table-error.js', /^ {2}'?([\w-]+)'?: \(/gm), union('TableFault'));
  const findings = readFileSync(at('bulk/findings.js'), 'utf8');
  const said = declared(readFileSync(at('core/mp_onboard.d.ts'), 'utf8'));
  for (const [list, type] of [['LEVELS', 'Level'], ['KINDS', 'FindingKind']]) {
    const [, words] = findings.match(new RegExp(`^export const ${list} = \\[(.+)\\];$`, 'm'));
    assert.deepEqual(words.replaceAll("'", '').split(', ').sort(), said.union(type));
    // In this order the numbers of findings are told.
    const numbers = words.replaceAll("'", '').split(', ').map((word, number) => `${number}: ${word}`).join(', ');
    assert.ok(readFileSync(at('tables.d.ts'), 'utf8').includes(`/** ${numbers}. */`), list);
  }
});

test('every code of an error is declared, and no other', () => {
  const root = join(folder, 'node_modules/mp-onboard');
  const scripts = readdirSync(root, { recursive: true }).filter((path) => path.endsWith('.js')).map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
  const codes = [...scripts.matchAll(/failure\('(\w+)'|name: 'MpOnboardError', code: '(\w+)'/g)].map(([, thrown, set]) => thrown ?? set);
  const rust = [...`${read('src/wasm/bulk.rs')}${read('src/error.rs')}`.matchAll(/"code", &"(\w+)"|Self::new\("(\w+)"/g)].map(([, set, made]) => set ?? made);
  const { text } = declared(readFileSync(at('core/mp_onboard.d.ts'), 'utf8'));
  const [, body] = text.match(/export type ErrorCode =([^;]+);/);
  const declaredCodes = [...body.matchAll(/"(\w+)"/g)].map(([, word]) => word);
  assert.deepEqual(sorted([...codes, ...rust]), sorted(declaredCodes));
});
