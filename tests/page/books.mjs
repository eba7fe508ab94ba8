// Workspaces recorded with the module in Node, as texts for the page to open.
import assert from 'node:assert/strict';
import { core } from '../npm/package.mjs';
import { PEOPLE } from './people.mjs';

/** When all of it was recorded. */
const AT = Date.parse('2026-11-22T02:00:00Z');

const COMMANDS = new Map(core.commands().map((command) => [command.type, command]));
const DECLARATIONS = ['emailNotOnOfficialPlatform', 'emailNotOnOpenPlatform', 'emailNotOnEnterpriseAccount', 'emailNotOnPersonalWechat'];

/** What a command takes of a person. */
function argsOf(type, person) {
  const names = COMMANDS.get(type).args.map(({ name }) => name);
  return Object.fromEntries(names.filter((name) => name in person).map((name) => [name, person[name]]));
}

const ticks = Object.fromEntries(DECLARATIONS.map((name) => [name, true]));

/** A workspace that refuses nothing silently: a refused command fails the test. */
export function workspace() {
  const book = new core.Workspace();
  const record = (program) => (type, on, args = {}, exceptions) => {
    const outcome = book.apply({ type, on, args, ...(program ? { program } : {}), ...(exceptions ? { exceptions } : {}) }, AT);
    assert.ok(outcome.allowed, `${type}: ${outcome.findings.map((finding) => core.explain(finding, 'en').message).join(' ')}`);
    return outcome.event;
  };
  return {
    book,
    record,
    text: () => book.save(),
    /** A program that was begun on a day. */
    begin: (on, name) => record()('begun', on, name ? { programName: name } : {}).program,
    /** A program whose subject was submitted by a person on a day. */
    submitted(on, person, name) {
      const program = record()('begun', on, name ? { programName: name } : {}).program;
      const did = record(program);
      did('email-set', on, { ...ticks, email: person.email });
      did('email-activated', on);
      did('subject-submitted', on, argsOf('subject-submitted', person));
      did('subject-confirmed', on);
      return program;
    },
    /** A program that is verified, with its profile, a version and a developer. */
    ready(name = '麦香坊点单') {
      const program = this.submitted('2026-11-02', { ...PEOPLE.enterprise, verificationWay: 'verification', bankName: undefined, bankAccountName: undefined, bankAccount: undefined }, name);
      const did = record(program);
      did('verification-applied', '2026-11-03');
      did('verification-passed', '2026-11-06');
      did('name-set', '2026-11-07', { programName: name });
      did('avatar-set', '2026-11-07');
      did('introduction-set', '2026-11-07', { introduction: '麦香坊门店点单、预订蛋糕和会员积分' });
      did('categories-set', '2026-11-07', { categories: ['餐饮 > 点餐平台'] });
      did('app-id-recorded', '2026-11-07', { appId: 'wx5b7e12c09fd3a684' });
      did('member-bound', '2026-11-08', { role: 'developer', member: '小林' });
      did('code-uploaded', '2026-11-10', { version: '1.0.0' });
      return program;
    },
  };
}

/** How many lines of the file the page keeps together. */
const LINES = 128;

const piecesOf = (text) => {
  const lines = text.split(/(?<=\n)/);
  return Array.from({ length: Math.ceil(lines.length / LINES) }, (_, at) => lines.slice(at * LINES, (at + 1) * LINES).join(''));
};

/** Puts a saved workspace into the browser's database, as the page keeps it. Runs in the browser. */
async function put({ pieces, revision }) {
  const done = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  const opening = indexedDB.open('mp-onboard', 1);
  opening.onupgradeneeded = () => ['pieces', 'kept'].forEach((name) => opening.result.createObjectStore(name));
  const database = await done(opening);
  const stores = database.transaction(['pieces', 'kept'], 'readwrite');
  pieces.forEach((text, at) => stores.objectStore('pieces').put(text, at));
  stores.objectStore('kept').put({ revision, savedAt: Date.now() }, 'about');
  await new Promise((resolve) => { stores.oncomplete = resolve; });
  database.close();
}

/** Takes what the page keeps out of the browser's database, once nothing is being written. Runs in the browser. */
async function take() {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('mp-onboard')) return null;
  const done = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  return navigator.locks.request('mp-onboard.workspace', async () => {
    const database = await done(indexedDB.open('mp-onboard'));
    const stores = database.transaction(['pieces', 'kept']);
    const [pieces, damaged, before] = await Promise.all([stores.objectStore('pieces').getAll(), stores.objectStore('kept').get('damaged'), stores.objectStore('kept').get('before')].map(done));
    database.close();
    return { text: pieces.join(''), damaged: damaged ?? null, before: before ?? null };
  });
}

/** Puts a saved workspace where the page looks for it, before the page is opened. */
export const withWorkspace = (text) => async (context, url) => {
  const page = await context.newPage();
  // A page of the same origin with nothing on it.
  await page.route(`${url}nothing`, (route) => route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }));
  await page.goto(`${url}nothing`);
  await page.evaluate(put, { pieces: piecesOf(text), revision: 1 });
  await page.close();
};

/** What the page keeps: { text, damaged, before }, or null when it keeps nothing. */
export const kept = (page) => page.evaluate(take);

/** The text of the workspace that the page keeps. */
export const savedText = async (page) => (await kept(page))?.text ?? null;

/** A workspace with much to say: waiting, blocked, failed, exceptions, own numbers, accounts. */
export function busy() {
  const made = workspace();
  const ready = made.ready('麦香坊会员卡');
  const late = made.submitted('2026-11-05', { ...PEOPLE.enterprise, email: 'mini2@maixiangfang.example.com' }, '云杉文具商城');
  const fresh = made.begin('2026-11-20');
  const did = made.record(ready);
  const { account: official } = made.record()('official-account-added', '2026-11-06', {
    name: '麦香坊服务号', subjectType: 'enterprise', subjectName: PEOPLE.enterprise.subjectName, codeKind: 'credit_code', code: PEOPLE.enterprise.code,
  });
  made.record()('open-platform-added', '2026-11-06', { name: '麦香坊开放平台' });
  made.record()('company-added', '2026-11-06', { name: '杭州麦香坊' });
  did('association-made', '2026-11-08', { officialAccount: official });
  made.record()('limit-set', '2026-11-09', { limit: 'developers', whom: 'verified', value: 1, source: '后台的提示' });
  did('member-bound', '2026-11-10', { role: 'developer', member: '小周' }, { 'quota/full': '后台接受了' });
  did('review-submitted', '2026-11-12', { version: '1.0.0', pages: [{ page: 'pages/index/index', category: '餐饮 > 点餐平台', tags: ['点单'] }] });
  return { text: made.text(), ready, late, fresh };
}
