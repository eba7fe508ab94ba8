// The registration form of the console stays in the module; what it says is what check() says of the form as it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '../../www/js/reading.js';
import { sessionsOf } from '../../www/js/session.js';
import { EMPTY } from '../../www/js/store.js';
import { PEOPLE, draftOf } from '../page/people.mjs';
import { core } from './package.mjs';

const NOW = Date.parse('2026-11-22T10:00:00+08:00');
const DAY = 86_400_000;
const started = () => createReader({ ...core, FormSession: sessionsOf(core) });
const said = ({ findings }) => [...findings.values()].flat();
const state = (form, more = {}) => ({ ...EMPTY, form, ...more });

test('whatever is written after what, left aside and taken back', () => {
  const reader = started();
  const form = draftOf(PEOPLE.enterprise);
  const code = { rule: 'subject/credit-code-check-character', field: 'code', reason: 'printed like this' };
  const kept = { overrides: { [code.rule]: code } };
  const wrong = { ...form, code: '91330106MA9K8T3P86' };
  const states = [
    state({}), state(form), state(wrong), state(wrong, kept), state({ ...wrong, administratorMobile: '138' }, kept), state(wrong),
    state({ ...form, subjectType: 'individual' }), state({ ...form, email: ' MINI@ＥＸＡＭＰＬＥ.com ' }),
    state({ ...form, email: ' MINI@ＥＸＡＭＰＬＥ.com ' }, { pinned: { email: true } }), state({ ...form, subjectConfirmed: true }), state(form), state({}),
  ];
  for (const [index, each] of states.entries()) {
    for (const now of [NOW, NOW + DAY]) {
      const answer = reader(each, now);
      assert.deepEqual(said(answer), core.check(answer.form, answer.ctx).findings, `${index}`);
    }
  }
});

test('as long as nothing else is found, the findings are the same', () => {
  const reader = started();
  const form = draftOf(PEOPLE.enterprise);
  const { findings } = reader(state(form), NOW);
  assert.equal(reader(state({ ...form, administratorName: '张小米' }), NOW).findings, findings);
  assert.notEqual(reader(state({ ...form, administratorName: '1' }), NOW).findings, findings);
});

test('a form that cannot be read is refused, and the next one is read', () => {
  const reader = started();
  const form = draftOf(PEOPLE.enterprise);
  for (const before of [state({}), state(form)]) {
    reader(before, NOW);
    assert.throws(() => reader(state({ ...form, colour: 'red' }), NOW), { name: 'MpOnboardError', code: 'unknown_field' });
    assert.throws(() => reader(state(form, { overrides: { 'no/rule': { field: 'code', reason: '-' } } }), NOW), { name: 'MpOnboardError' });
    const answer = reader(state({ ...form, email: 'mini@' }), NOW);
    assert.deepEqual(said(answer), core.check(answer.form, answer.ctx).findings);
  }
});
