// What the view of links reads from a workspace, without a browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { companyLinks, isShort, linksOf, narrowed } from '../../www/js/parts/links/model.js';
import { daysUntil, monthOf, nextMonth } from '../../www/js/parts/links/month.js';
import { agency } from './associations.mjs';

/** The part of the page's workspace that is asked, over the module: the same answer until something changes. */
function bookOf(text) {
  const book = core.Workspace.open(text);
  const accounts = book.accounts();
  return { accounts: () => accounts, associations: (id) => book.associations(id) };
}

const all = { query: '', subject: '', accept: () => true };
const ids = (accounts) => accounts.map(({ id }) => id);

test('both sides stand by subject, so that what belongs together is one block', () => {
  const { text, service, other, own, foreign } = agency();
  const book = bookOf(text);
  const model = linksOf(book);
  assert.equal(linksOf(book), model, 'read once');
  assert.deepEqual(ids(model.officials), [service, other]);
  assert.deepEqual(ids(model.programs), [...own, ...foreign]);
  assert.equal(model.link(service, own[0]).sameSubject, true);
  assert.equal(model.link(service, foreign[0]).sameSubject, false);
  assert.equal(model.link(other, own[0]), null);
  assert.deepEqual(model.links.map(({ since, requested }) => since ?? requested), ['2026-11-12', '2026-11-10', '2026-11-08'], 'the newest first');
});

test('a search narrows the side that it fits; of few rows the associated programs come first', () => {
  const { text, service, other, own, foreign } = agency();
  const model = linksOf(bookOf(text));
  assert.deepEqual(ids(narrowed(model, { ...all, query: '预约' }).columns), [foreign[1]]);
  assert.deepEqual(ids(narrowed(model, { ...all, query: '预约' }).rows), [service, other]);
  const one = narrowed(model, { ...all, query: '服务号' });
  assert.deepEqual(ids(one.rows), [service]);
  assert.deepEqual(ids(one.columns), [own[0], own[1], foreign[0], own[2], foreign[1]]);
  assert.deepEqual(narrowed(model, { ...all, query: '没有' }), { rows: [], columns: [] });
  const subject = narrowed(model, { ...all, subject: '杭州麦香坊食品有限公司' });
  assert.deepEqual(ids(subject.rows), [service]);
  assert.deepEqual(new Set(ids(subject.columns)), new Set([...own, foreign[0]]), 'of that subject, or associated with it');
});

test('how far a company is with each program', () => {
  const entry = (type, on, program, args = {}, undone = false) => ({ type, on, program, args, undone });
  assert.deepEqual(companyLinks([
    entry('company-added', '2026-11-01', null),
    entry('wecom-begun', '2026-11-02', 'mp1'),
    entry('wecom-authorised', '2026-11-03', 'mp1'),
    entry('wecom-range-set', '2026-11-04', 'mp1', { range: '全公司' }),
    entry('wecom-begun', '2026-11-02', 'mp2'),
    entry('wecom-removed', '2026-11-05', 'mp2'),
    entry('wecom-authorised', '2026-11-06', 'mp3'),
    entry('wecom-range-set', '2026-11-07', 'mp3', { range: '销售部' }, true),
  ]), [
    { program: 'mp1', begun: '2026-11-02', authorised: '2026-11-03', rangeSet: '2026-11-04', range: '全公司' },
    { program: 'mp3', begun: null, authorised: '2026-11-06', rangeSet: null, range: '' },
  ]);
});

test('months and days', () => {
  assert.equal(nextMonth('2026-11-22'), '2026-12-01');
  assert.equal(nextMonth('2026-12-31'), '2027-01-01');
  assert.equal(nextMonth('2026-01-31'), '2026-02-01');
  assert.equal(monthOf('2026-09-02'), 9);
  assert.equal(daysUntil('2026-11-22', '2026-12-01'), 9);
});

test('little is left from a fifth on', () => {
  assert.equal(isShort({ limit: 10, left: 2 }), true);
  assert.equal(isShort({ limit: 10, left: 3 }), false);
  assert.equal(isShort({ limit: 3, left: 0 }), true);
  assert.equal(isShort({ limit: null, left: null }), false);
});
