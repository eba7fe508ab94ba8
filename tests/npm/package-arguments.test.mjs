// Whatever is handed to the packed package instead of what it takes: an answer, or an error with a sentence that helps; and
// afterwards everything is as it was.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { failureOf, unpacked } from './unpacked.mjs';

const { entry, tables } = await unpacked({ after });
const core = await entry();
const { checkTable, formsChecker } = await tables();
await core.init();

const ctx = { today: '2026-11-22' };
const NOW = Date.parse('2026-11-22T02:00:00Z');
const FORM = { subjectType: 'enterprise', email: 'a@b@c', code: '91350100M000100Y43', codeKind: 'credit_code', emailNotOnOpenPlatform: true };
const EXPECTED = core.check(FORM, ctx);
const [FINDING] = EXPECTED.findings;

/** As ever. */
const works = () => assert.deepEqual(core.check(FORM, ctx), EXPECTED);

const thrower = () => {
  throw new RangeError('not now');
};
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const TRAPS = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'set', 'defineProperty', 'isExtensible'];
const cyclic = { email: 'a@qq.com' };
cyclic.overrides = cyclic;
cyclic.password = cyclic;
cyclic.params = { cyclic };

/** Values that no developer means, each made anew where it can be used up. */
const ODD = {
  undefined: () => undefined, null: () => null, 'not a number': () => NaN, infinity: () => -Infinity, 'a bigint': () => 10n ** 30n, 'a symbol': () => Symbol('email'),
  'a function': () => thrower, 'a class': () => class { static today = 7; }, 'a list': () => ['email'], 'a date': () => new Date(NaN), 'a map': () => new Map([['email', 'a']]), bytes: () => new Uint8Array(8),
  'a promise': () => Promise.resolve({}), 'an error': () => new Error('x'), 'boxed text': () => Object('email'), 'an object without a prototype': () => Object.assign(Object.create(null), { email: 'a@qq.com', today: '2026-11-22' }),
  'a frozen object': () => Object.freeze({ email: 'a@qq.com', today: '2026-11-22' }), 'a cyclic object': () => cyclic,
  'lone surrogates': () => '\ud800\udc00\udc00', 'a text of a million characters': () => 'a'.repeat(1_000_000), 'a text with a NUL': () => 'a\0b',
  'a number under each name': () => ({ email: 1, today: 1, edition: 1, type: 1, rule: 1 }), 'an unknown name': () => ({ emial: 'a', today: '2026-11-22' }), 'a name of objects': () => JSON.parse('{"__proto__":1,"constructor":2}'),
  'a getter that throws': () => ({ get email() { return thrower(); }, get today() { return thrower(); }, get type() { return thrower(); }, get rule() { return thrower(); } }),
  'a getter that throws nothing': () => ({ get email() { throw undefined; }, get today() { throw null; } }),
  'a getter that asks again': () => ({ get email() { return core.check({}, ctx).state; }, get today() { return core.version(); } }),
  'a text that cannot be made': () => ({ toString: thrower, valueOf: thrower, [Symbol.toPrimitive]: thrower, toJSON: thrower }),
  'a tag that throws': () => ({ get [Symbol.toStringTag]() { return thrower(); } }),
  'a proxy': () => new Proxy({ email: 'a@qq.com', today: '2026-11-22' }, {}), 'a revoked proxy': () => revoked({}), 'a revoked proxy of a function': () => revoked(thrower), 'a revoked proxy of a list': () => revoked([]),
  ...Object.fromEntries(TRAPS.map((trap) => [`a proxy whose ${trap} throws`, () => new Proxy({ email: 'a', today: '2026-11-22' }, { [trap]: thrower })])),
  'a proxy without an end': () => new Proxy({}, { ownKeys: () => Array.from({ length: 2000 }, (_, index) => `name${index}`), getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 1 }) }),
};

/** Calls with arguments as they should be. */
const CALLS = {
  check: [FORM, ctx], checkField: ['email', 'a@', ctx], commands: [], editions: [], explain: [FINDING, 'zh'], fields: [FORM], inspect: ['email', 'a@', ctx],
  normalize: ['email', ' A@B.cn '], regions: [], registrationNext: [FORM, {}, NOW], rule: [FINDING.rule], rules: [], statement: ['G2.19'], statements: [], version: [],
};

/** What an error of the package says. */
const SENTENCE = /^unknown [\w ]+ ".*", expected one of: .+$|^[\w.["\]/-]+: expected .+, found .+$/s;

/** Makes a call. What it throws has to be an error of the package. Whether it did. */
function isRefused(call, what) {
  try {
    call();
    return false;
  } catch (error) {
    assert.ok(error instanceof Error, `${what} throws no error: ${String(error)}`);
    assert.equal(error.name, 'MpOnboardError', `${what}: ${error.stack}`);
    assert.match(error.code, /^(?:wrong_shape|unknown_\w+)$/, what);
    assert.match(error.message, SENTENCE, what);
    return true;
  }
}

/** What a promise came to, as a call. */
const resolved = ({ value, error }) => () => {
  if (error !== undefined) throw error;
  return value;
};

/** The odd ones that are texts. */
const IS_TEXT = new Set(Object.keys(ODD).filter((odd) => typeof ODD[odd]() === 'string'));

/** The same list with something else at a place. */
const exchanged = (list, place, value) => list.map((each, at) => (at === place ? value : each));

test('there is a call for every function', () => {
  const names = Object.keys(core).filter((name) => !['default', 'init', 'initSync', 'FormSession', 'Workspace'].includes(name));
  assert.deepEqual(names, Object.keys(CALLS).sort());
});

for (const [odd, make] of Object.entries(ODD)) {
  test(`${odd} in place of each argument`, () => {
    let refused = 0;
    for (const [name, given] of Object.entries(CALLS)) {
      given.forEach((_, place) => {
        refused += isRefused(() => core[name](...exchanged(given, place, make())), `${name}, argument ${place + 1}`);
        works();
      });
    }
    assert.ok(refused > 0);
  });

  test(`${odd} in a form`, () => {
    const names = ['email', 'subjectType', 'codeKind', 'code', 'emailNotOnOpenPlatform', 'overrides'];
    for (const name of names) {
      const form = { ...FORM, [name]: make() };
      // A value is judged whatever it is; only the rules that are left aside have a shape.
      const refused = isRefused(() => core.check(form, ctx), name);
      if (name !== 'overrides') assert.equal(refused, false, name);
      works();
    }
  });

  test(`${odd} in a session`, () => {
    isRefused(() => new core.FormSession(make(), ctx), 'the form');
    isRefused(() => new core.FormSession(null, make()), 'the context');
    const session = new core.FormSession(FORM, ctx);
    const before = session.report();
    isRefused(() => session.set(make(), ''), 'a name');
    for (const name of ['email', 'codeKind', 'emailNotOnOpenPlatform']) {
      const refused = isRefused(() => session.set(name, make()), name);
      assert.equal(refused, false, name);
    }
    isRefused(() => session.set('overrides', make()), 'overrides');
    for (const name of ['email', 'codeKind', 'emailNotOnOpenPlatform', 'overrides']) session.set(name, FORM[name]);
    assert.deepEqual(session.report(), before);
    session.free();
    works();
  });

  test(`${odd} in a workspace`, () => {
    const workspace = new core.Workspace();
    workspace.apply({ type: 'begun', program: 'mp' }, NOW);
    const saved = workspace.save();
    const calls = {
      apply: [{ type: 'begun' }, NOW], preview: [{ type: 'begun' }, NOW], steps: ['mp', NOW], quotas: ['mp', NOW], at: [1], history: ['mp'], next: [NOW, 'mp'], overview: [NOW],
      deadlines: [NOW], diagram: ['mp', NOW], members: ['mp'], versions: ['mp'], associations: ['mp'], sharesUnionId: ['mp', 'mp'], compareEditions: ['2017', '2018-11-06', NOW],
    };
    for (const [name, given] of Object.entries(calls)) {
      given.forEach((_, place) => isRefused(() => workspace[name](...exchanged(given, place, make())), `${name}, argument ${place + 1}`));
    }
    for (const name of ['program', 'on', 'args', 'exceptions']) isRefused(() => workspace.apply({ type: 'email-activated', [name]: make() }, NOW), name);
    while (workspace.length > 1 && workspace.undo());
    const file = core.Workspace.open(saved);
    assert.equal(file.save(), saved);
    assert.equal(workspace.overview(NOW).length >= 1, true);
    works();
  });

  test(`${odd} among many forms and in tables`, async () => {
    const tried = async (what, call) => isRefused(resolved(await call().then((value) => ({ value }), (error) => ({ error }))), what);
    assert.equal(await tried('the fields', () => formsChecker(make(), ctx)), odd !== 'a list');
    await tried('the context', () => formsChecker(['email'], make()));
    const checker = await formsChecker(['email'], ctx);
    assert.equal(await tried('the forms', async () => checker.check(make())), !IS_TEXT.has(odd) && odd !== 'bytes');
    assert.equal(checker.check('a@qq.com').right, 1);
    checker.free();
    assert.equal(await tried('the table', () => checkTable(make(), ctx)), !IS_TEXT.has(odd) && odd !== 'bytes');
    await tried('the options', () => checkTable('email\na@qq.com', make()));
    assert.equal((await checkTable('email\na@qq.com', ctx)).counts.right, 1);
  });

  test(`${odd} in place of the module`, async () => {
    const { name, code } = await failureOf(() => core.initSync(make()));
    assert.deepEqual([name, code], ['MpOnboardError', 'no_module']);
    works();
  });
}
