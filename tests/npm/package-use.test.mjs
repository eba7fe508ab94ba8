// The packed package in use: what was freed, what changes while it is asked, many calls at the same time, and tables that are
// none.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { failureOf, unpacked } from './unpacked.mjs';

const { at, entry, tables } = await unpacked({ after });
const core = await entry();
const { checkMany, checkTable, formsChecker } = await tables();
await core.init();

const ctx = { today: '2026-11-22' };
const NOW = Date.parse('2026-11-22T02:00:00Z');

test('what was freed says so, and others live on', async () => {
  const session = new core.FormSession('enterprise', ctx);
  const other = new core.FormSession('enterprise', ctx);
  const workspace = new core.Workspace();
  const checker = await formsChecker(['email'], ctx);
  for (const freed of [session, workspace, checker]) freed.free();
  const calls = [
    () => session.set('email', 'a'), () => session.set('overrides', null), () => session.report(), () => session.free(), () => workspace.accounts(), () => workspace.apply({ type: 'begun' }, NOW),
    () => workspace.save(), () => workspace.free(), () => checker.check('a'), () => checker.free(),
  ];
  for (const call of calls) {
    const { name, code, message } = await failureOf(call);
    assert.deepEqual([name, code, message], ['MpOnboardError', 'freed', 'This was freed before. Make a new one.'], String(call));
  }
  assert.equal(other.set('email', 'a@b@c').state, 'invalid');
  assert.equal(new core.Workspace().save(), core.Workspace.open('').save());
});

const DECLARED = { emailNotOnOfficialPlatform: true, emailNotOnOpenPlatform: true, emailNotOnEnterpriseAccount: true, emailNotOnPersonalWechat: true };

test('nothing is written into the room of a session that was freed', async () => {
  const { memory } = await import(at('core/mp_onboard.js'));
  const isThere = (text) => Buffer.from(memory().buffer).includes(Buffer.from(text, 'utf16le'));
  const session = new core.FormSession('enterprise', ctx);
  session.set('subjectName', '杭州麦香坊');
  assert.ok(isThere('杭州麦香坊'));
  session.free();
  assert.equal((await failureOf(() => session.set('subjectName', '杭州乌有坊'))).code, 'freed');
  assert.ok(!isThere('杭州乌有坊'));
});

test('a workspace is not changed while it is asked', async () => {
  const workspace = new core.Workspace();
  workspace.apply({ type: 'begun', program: 'mp' }, NOW);
  workspace.apply({ type: 'email-set', program: 'mp', args: { email: 'a@qq.com', ...DECLARED } }, NOW);
  const saved = workspace.save();
  const { name, code } = await failureOf(() => workspace.redacted(() => workspace.apply({ type: 'begun' }, NOW)));
  assert.deepEqual([name, code], ['MpOnboardError', 'in_use']);
  assert.equal(workspace.save(), saved);
  assert.equal(workspace.apply({ type: 'begun', program: 'mp2' }, NOW).allowed, true);
});

test('ten thousand calls at the same time are answered as one is', async () => {
  const form = Object.freeze({ email: 'a@b@c', subjectType: 'enterprise', code: '91350100M000100Y43' });
  const expected = core.check(form, ctx);
  const text = 'a@b@c\u001f13800138000\u001ea@qq.com\u001f23800138000';
  const many = [...await checkMany(['email', 'administratorMobile'], text, ctx)];
  const session = new core.FormSession('enterprise', ctx);
  const empty = session.report();
  const kinds = [
    async () => assert.deepEqual(core.check(form, ctx), expected),
    async () => assert.equal((await failureOf(() => core.check({ nothing: 1 }, ctx))).code, 'unknown_field'),
    async () => {
      await core.init();
      session.set('email', 'a@b@c');
      assert.equal(session.set('email', null).gone.length, 1);
    },
    async () => assert.deepEqual([...await checkMany(['email', 'administratorMobile'], text, ctx)], many),
    async () => assert.match(core.explain(expected.findings[0], 'en').message, /\.$/),
  ];
  await Promise.all(Array.from({ length: 10_000 }, (_, index) => kinds[index % kinds.length]()));
  assert.deepEqual(session.report(), empty);
});

test('an answer without a change is one frozen object', () => {
  const session = new core.FormSession('enterprise', ctx);
  const [first, second] = [session.set('email', ''), session.set('email', '')];
  assert.equal(first, second);
  assert.ok([first, first.appeared, first.gone].every(Object.isFrozen));
});

test('rules that are left aside take the place of those before, and can be taken back', () => {
  const [code, rule] = ['91330106MA9K8T3P86', 'subject/credit-code-check-character'];
  const session = new core.FormSession({ subjectType: 'enterprise', code }, ctx);
  const reasonNow = () => session.report().findings.find((finding) => finding.rule === rule).overridden;
  const left = (reason) => ({ [rule]: { value: code, reason } });
  for (const [given, reason] of [[left('printed so'), 'printed so'], [left('on the seal, too'), 'on the seal, too'], [{}, null], [left('printed so'), 'printed so'], [null, null]]) {
    session.set('overrides', given);
    assert.equal(reasonNow(), reason);
  }
});

const signalled = () => {
  const stop = new AbortController();
  stop.abort();
  return stop.signal;
};
const table = (text) => new TextEncoder().encode(text);
const changing = (bytes) => ({ size: bytes.length + 1, slice: (from, to) => bytes.subarray(from, to) });

/** What is checked with which options, and what is said. */
const TABLES = {
  empty: [table(''), {}, /^The table is empty\./],
  'not-a-table': [table('%PDF-1.7\n'), {}, /^This is a PDF, and not a table\./],
  changed: [changing(table('email\n')), {}, /^The table changed, or went away, while it was read/],
  unreadable: [{ size: 9, slice: async () => { throw new Error('a bad disk'); } }, {}, /^The table could not be read: a bad disk\./],
  'late-encoding': [[table(`email,聚\n${'a@qq.com\n'.repeat(40_000)}`), Uint8Array.of(0xd5, 0xc5, 0xc8, 0xfd, 0x0a)], { across: false }, /^The stream ceases to be UTF-8 on line 40002 and cannot be read again\./],
  encoding: [table('email\n'), { encoding: 'utf-7' }, /^The encoding “utf-7” is not known\./],
  cancelled: [table('email\n'), { signal: signalled() }, /^The check was ended by its signal\.$/],
};

for (const [code, [given, options, message]] of Object.entries(TABLES)) {
  test(`a table is not checked: ${code}`, async () => {
    const error = await failureOf(() => checkTable(given, { ...ctx, ...options }));
    assert.deepEqual([error.name, error.code], ['MpOnboardError', code], error.message);
    assert.match(error.message, message);
    assert.equal(typeof error.params, 'object');
    assert.equal((await checkTable('email\na@qq.com', ctx)).counts.right, 1);
  });
}

test('there are words for whatever the reading of a table can say', () => {
  const folder = fileURLToPath(at('bulk/'));
  // What only the console's way to the module says.
  const files = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'module.js');
  const codes = files.flatMap((name) => [...readFileSync(`${folder}${name}`, 'utf8').matchAll(/new TableError\('([\w-]+)'/g)].map(([, code]) => code));
  assert.deepEqual([...new Set(codes)].sort(), Object.keys(TABLES).sort());
  const kinds = [...readFileSync(`${folder}encoding.js`, 'utf8').matchAll(/^ {2}\['(\w+)', \[0x|return '(pdf|image|zip|word|xls|html|binary)'/gm)].map(([, listed, given]) => listed ?? given);
  const words = [...readFileSync(at('table-error.js'), 'utf8').match(/KINDS = \{([^}]+)\}/)[1].matchAll(/(\w+):/g)].map(([, kind]) => kind);
  for (const kind of kinds) assert.ok(words.includes(kind), kind);
  assert.ok(kinds.length > 0);
});

test('a table is taken in every shape', async () => {
  const bytes = table('email,密码\na@qq.com,abcdefg1\na@b,1\n');
  const { buffer } = new Uint8Array(bytes);
  const given = [
    bytes, buffer, new DataView(buffer), Buffer.from(bytes), new TextDecoder().decode(bytes), new Blob([bytes]), new File([bytes], 'table.csv'), new Blob([bytes]).stream(),
    [bytes.subarray(0, 9), bytes.subarray(9)], (async function* pieces() { yield bytes; })(), { size: bytes.length, slice: async (from, to) => bytes.subarray(from, to) },
  ];
  for (const each of given) {
    const { counts, findings, rules, fields } = await checkTable(each, ctx);
    assert.deepEqual([counts.rows, counts.right, counts.wrong], [2, 1, 1]);
    const [{ row, line, findings: found }] = findings;
    assert.deepEqual([row, line], [1, 3]);
    assert.deepEqual(found.map(({ rule, field }) => [rules[rule], fields[field]])[0], ['account/email-top-level', 'email']);
  }
});

test('pieces that are no bytes are refused', async () => {
  const { name, code, message } = await failureOf(() => checkTable(['email\n', 'a@qq.com\n'], ctx));
  assert.deepEqual([name, code, message], ['MpOnboardError', 'wrong_shape', 'table: expected pieces of bytes (Uint8Array), found string']);
});
