// The catalogue without a document: searching, counting, two editions side by side, cases as drafts of the form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core, read } from '../npm/package.mjs';
import en from '../../www/js/i18n/en/rules.js';
import zh from '../../www/js/i18n/zh/rules.js';
import { KINDS, LEVELS, arranged, byChapter, chapterOf, counted, createSearch, pieces } from '../../www/js/parts/rules/catalogue.js';
import { MARKS, markOfRows, rowsOf, sideBySide } from '../../www/js/parts/rules/compare.js';
import { draftOf } from '../../www/js/parts/rules/opening.js';
import { formOf } from '../../www/js/reading.js';
import { parse, ruleAddress } from '../../www/js/route.js';

const rules = core.rules();
const ruleOf = (id) => rules.find((rule) => rule.id === id);
const { forms, rules: cases } = JSON.parse(read('www/data/examples.json'));
const edition = (id) => core.editions().find((each) => each.id === id);

test('every chapter, level and kind of a rule has its words', () => {
  for (const words of [zh, en]) {
    assert.deepEqual(Object.keys(words.chapters).toSorted(), [...new Set(rules.map(chapterOf))].toSorted());
    assert.deepEqual(Object.keys(words.levels), LEVELS);
    assert.deepEqual(Object.keys(words.kinds), KINDS);
    assert.deepEqual(Object.keys(words.marks), MARKS);
    for (const limit of core.editions().flatMap(({ limits }) => limits)) assert.doesNotMatch(words.value(3, limit.unit), /undefined/, limit.unit);
  }
  assert.ok(rules.every(({ level, kind }) => LEVELS.includes(level) && KINDS.includes(kind)));
});

test('the address of every rule leads back to it', () => {
  for (const { id } of rules) {
    const { view, chapter, rule } = parse(ruleAddress(id));
    assert.deepEqual([view, `${chapter}/${rule}`], ['rules', id]);
  }
});

test('chapters stand together, and none is lost', () => {
  const groups = byChapter(arranged(rules));
  assert.equal(new Set(groups.map(([chapter]) => chapter)).size, groups.length);
  assert.equal(groups[0][0], 'form');
  assert.equal(groups.flatMap(([, own]) => own).length, rules.length);
});

test('all words of a query have to be there: id, statement, or either language', () => {
  const search = createSearch(rules);
  const ids = (query) => search(query).map(({ id }) => id);
  assert.deepEqual(ids('  '), rules.map(({ id }) => id));
  assert.ok(ids('CHECK-character').includes('subject/credit-code-check-character'));
  assert.ok(ids('激活邮件 @').includes('account/email-at-sign'));
  assert.ok(ids('activation mail').includes('account/email-at-sign'));
  assert.ok(search('G2.24').every((rule) => JSON.stringify(rule).includes('G2.24')));
  assert.ok(ids('g2.24').length > 0);
  assert.deepEqual(ids('[object'), []);
  assert.equal(ids('('.repeat(9)).length, 0);
});

test('counting keeps the order of the names, those that are not there included', () => {
  assert.deepEqual(counted([{ level: 'advice' }, { level: 'error' }, { level: 'error' }], ({ level }) => level, LEVELS), [['error', 2], ['warning', 0], ['advice', 1]]);
  assert.deepEqual(pieces('{a} of {b}.'), ['', 'a', ' of ', 'b', '.']);
});

test('each limit of two editions stands in one row, with what became of it', () => {
  const [one, other] = [edition('2018-11-06'), edition('2026-07')];
  const rows = sideBySide(one, other);
  assert.equal(rows.filter((row) => row.one).length, one.limits.length);
  assert.equal(rows.filter((row) => row.other).length, other.limits.length);
  const row = (id, whom) => rows.find((each) => each.id === id && each.whom === whom);
  assert.equal(row('remittance-period', 'everyone').mark, 'same');
  assert.equal(row('official-accounts-per-program', 'everyone').mark, 'changed');
  assert.equal(row('developers', 'unverified').mark, 'dropped');
  assert.equal(row('developers', 'neither').mark, 'new');
  assert.ok(sideBySide(one, one).every(({ mark }) => mark === 'same'));
  const ids = rows.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)].flatMap((id) => ids.filter((each) => each === id)), 'what is limited stands together');
});

test('beside a rule stand the numbers of its statement, beside those about quotas every quota', () => {
  const rows = sideBySide(edition('2018-11-06'), edition('2026-07'));
  const beside = (id) => rowsOf(rows, ruleOf(id));
  assert.deepEqual(beside('registration/remittance-expired').map(({ id }) => id), ['remittance-period']);
  assert.deepEqual(beside('account/email-dots'), []);
  assert.ok(beside('quota/full').every(({ id }) => !['minimum-age', 'verification-fee', 'remittance-period'].includes(id)));
  assert.equal(markOfRows([]), null);
  assert.equal(markOfRows(beside('registration/remittance-expired')), 'same');
  assert.equal(markOfRows(beside('quota/full')), 'changed');
});

test('there are examples of every rule and of nothing else', () => {
  assert.deepEqual(Object.keys(cases), rules.map(({ id }) => id));
  assert.ok(Object.values(cases).every((own) => own.some(({ finds }) => finds === null)));
});

test('a draft of a case shows in the form what the case is about', () => {
  for (const [id, own] of Object.entries(cases)) {
    for (const example of own) {
      const draft = draftOf(core, forms, ruleOf(id), example);
      if (draft === null || example.facts) continue;
      const judged = formOf(core, { ...draft, overrides: {} });
      const found = core.check(judged, { today: example.on }).findings.filter(({ rule }) => rule === id);
      assert.equal(found.length > 0, example.finds !== null, `${id}: ${example.name}`);
      if (example.finds) assert.ok(found.some(({ path }) => path === `/${draft.field}`), `${id}: ${example.name}`);
    }
  }
});

test('what no field takes has no draft', () => {
  const of = (id, name) => draftOf(core, forms, ruleOf(id), cases[id].find((each) => each.name === name));
  assert.equal(of('form/tick-expected', 'a number'), null);
  assert.equal(of('form/field-not-for-subject', 'a code of an individual'), null);
  assert.equal(of('development/app-id-prefix', 'an original ID'), null);
  assert.equal(of('quota/full', 'the sixth developer of an individual'), null);
  assert.deepEqual(of('registration/fact-order', 'a submission before the activation').facts, { emailActivatedOn: '2018-11-06', submittedOn: '2018-11-05' });
});

/** Every path of words that a language has. */
const paths = (words, at = '') =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' ? paths(value, `${at}${key}.`) : [`${at}${key}:${typeof value}`]));

test('both languages have the same words', () => assert.deepEqual(paths(en).toSorted(), paths(zh).toSorted()));
