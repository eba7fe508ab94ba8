// A government agency: verification is the only way, and everything that waits for it says so until it has passed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, title } from './harness.mjs';
import { PEOPLE } from './people.mjs';
import { handOf } from './steps.mjs';
import { clerkOf } from './workspaces.mjs';
import V from '../../www/js/i18n/en/program.js';

const NAME = 'Shangcheng Services';

test('a government agency is verified, and only then gets its profile and WeChat Pay', async () => {
  const page = await open({ lang: 'en' });
  const hand = handOf(page, 'en');
  const clerk = clerkOf(page, 'en');
  const { t, w, main } = clerk;
  const person = PEOPLE.government;
  const on = (day) => page.getByLabel(w.day).fill(day);
  const record = async (type, day) => {
    await on(day);
    await clerk.record(type);
    await clerk.recorded(type);
  };
  const opened = (step) => main.getByRole('heading', { level: 2, name: step, exact: true }).waitFor();
  const reasons = main.getByRole('region', { name: w.reasons });

  // In the form there is one way, with the statement that leaves no other.
  await hand.account(person);
  await hand.next('activation');
  await page.getByLabel(t.activationDay).fill('2026-11-02');
  await hand.next('subject');
  await hand.subject(person);
  await hand.next('verification');
  await title(page).filter({ hasText: 'verification' }).waitFor();
  assert.equal(await page.getByRole('radio').count(), 1);
  await main.getByText(/^A remittance is not open to the subject type government; WeChat verification is the only way\./).waitFor();
  await main.getByRole('button', { name: t.chip('G2.19') }).first().click();
  await page.getByRole('dialog', { name: t.statementTitle('G2.19') }).getByText(/Government, media and other organisations must use WeChat verification/).waitFor();
  await page.keyboard.press('Escape');
  await hand.verification(person);
  await hand.next('administrator');
  await hand.administrator(person);
  await hand.next('confirmation');
  await page.getByLabel(t.submissionDay).fill('2026-11-03');
  await hand.confirmation();
  await hand.next('finish');
  await clerk.says('300 yuan');
  await page.getByRole('textbox', { name: new RegExp(`^${hand.labels.programName}`) }).fill(NAME);
  await clerk.press(w.handoverNow);
  await clerk.titled(NAME);

  // In the console the remittance is not theirs, and says why; the verification is next.
  await opened('WeChat verification');
  await clerk.says('300 yuan');
  await clerk.step('Remittance');
  await clerk.says('This registration does not use a remittance.');
  await main.getByRole('button', { name: t.chip('G2.16') }).first().waitFor();

  // Neither the profile nor WeChat Pay can be recorded before it has passed, each with its reason and the way out.
  for (const [step, type, statement] of [['Name', 'name-set', 'G3.4'], ['WeChat Pay', 'pay-applied', 'G7.1']]) {
    await clerk.step(step);
    await reasons.getByRole('heading', { name: w.whyBlocked(1) }).waitFor();
    await reasons.getByRole('button', { name: t.chip(statement) }).first().waitFor();
    await clerk.record(type);
    await main.getByRole('heading', { name: w.refused(1) }).waitFor();
    await reasons.getByRole('link', { name: w.seeStep('WeChat verification') }).click();
    await opened('WeChat verification');
  }

  // Applied for and passed: the profile and WeChat Pay open.
  await record('verification-applied', '2026-11-04');
  await clerk.says('Waiting for');
  await record('verification-passed', '2026-11-10');
  await clerk.panel('WeChat verification').getByRole('link', { name: V.next('Name') }).click();
  await opened('Name');
  await record('name-set', '2026-11-10');
  await clerk.step('WeChat Pay');
  assert.equal(await reasons.count(), 0, 'nothing is in the way any more');
  await record('pay-applied', '2026-11-12');
  await record('pay-opened', '2026-11-19');
  await clerk.says('Nov 19');
  await clerk.panel('WeChat Pay').getByText(t.states.done, { exact: true }).waitFor();
});
