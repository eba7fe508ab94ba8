// From the last page of the registration into the workspace: what has happened, in order, without the password.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { savedText } from './books.mjs';
import { explained, open, withDraft } from './harness.mjs';
import { PEOPLE, draftOf } from './people.mjs';
import { clerkOf } from './workspaces.mjs';

const at = '#/register/finish';
const complete = draftOf(PEOPLE.enterprise, { subjectConfirmed: true, programName: '麦香坊点单' });
const facts = { emailActivatedOn: '2026-11-18', submittedOn: '2026-11-20', remittanceSentOn: '2026-11-21' };
const types = async (page) => core.Workspace.open(await savedText(page)).history().map(({ type, on }) => [type, on]);

test('what has happened becomes a program; what happens later is added to the same one', async () => {
  const page = await open({ at, prepare: withDraft({ form: complete, facts }) });
  const clerk = clerkOf(page, 'zh');
  const { w } = clerk;
  await clerk.press(w.handoverNow);
  await clerk.titled('麦香坊点单');
  await clerk.says(w.handedOver(6));
  assert.deepEqual(await types(page), [
    ['begun', '2026-11-18'], ['email-set', '2026-11-18'], ['email-activated', '2026-11-18'], ['subject-submitted', '2026-11-20'],
    ['subject-confirmed', '2026-11-20'], ['remittance-sent', '2026-11-21'],
  ]);
  const saved = await savedText(page);
  assert.doesNotMatch(saved, /password|Mai2018xiang/i);

  await page.goBack();
  await page.getByText(w.handoverDone).waitFor();
  await clerk.press('记为已到账');
  await clerk.press(w.handoverNow);
  await clerk.says(w.handedOver(1));
  assert.deepEqual((await types(page)).at(-1), ['remittance-confirmed', '2026-11-22']);
  await page.goto(`${page.url().split('#')[0]}#/programs`);
  await page.getByRole('row').last().waitFor();
  assert.equal(await page.getByRole('row').count(), 2, 'one program');
});

test('nothing is offered before the email is right', async () => {
  for (const form of [{}, { ...complete, email: 'a@b@qq.com' }, { ...complete, emailNotOnOpenPlatform: false }]) {
    const page = await open({ at, prepare: withDraft({ form, facts: {} }) });
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await page.getByRole('button', { name: clerkOf(page, 'zh').w.handoverNow }).count(), 0);
    await page.close();
  }
});

test('it stops at the first refusal and tells it', async () => {
  const page = await open({ lang: 'en', at, prepare: withDraft({ form: { ...complete, code: '91330106MA9K8T3P86' }, facts }) });
  const clerk = clerkOf(page, 'en');
  await clerk.press(clerk.w.handoverNow);
  await clerk.says(clerk.w.handedOver(3));
  await clerk.says(clerk.w.stoppedAt('Subject information submitted'));
  const { findings } = core.check({ ...complete, code: '91330106MA9K8T3P86' }, { today: '2026-11-22' });
  await clerk.says(explained(findings.find(({ path }) => path === '/code'), 'en').message);
  assert.deepEqual((await types(page)).map(([type]) => type), ['begun', 'email-set', 'email-activated']);
});

test('a value that was kept with a reason comes in as an exception with that reason', async () => {
  const form = { ...complete, code: '91330106MA9K8T3P86' };
  const overrides = { 'subject/credit-code-check-character': { field: 'code', reason: '证照上就是这样印的' } };
  const page = await open({ at, prepare: withDraft({ form, facts, overrides }) });
  const clerk = clerkOf(page, 'zh');
  await clerk.press(clerk.w.handoverNow);
  await clerk.says(clerk.w.handedOver(6));
  await clerk.says(clerk.w.exceptionCount(1));
  await clerk.says(/证照上就是这样印的/);
});
