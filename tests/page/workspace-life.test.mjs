// A program from its beginning to its release, recorded in the page step by step.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workspace } from './books.mjs';
import { open } from './harness.mjs';
import { PEOPLE } from './people.mjs';
import { clerkOf } from './workspaces.mjs';

/** How the state of a step is written in the list. */
const inList = (page, w, step) => page.getByRole('navigation', { name: w.flow }).getByRole('link', { name: new RegExp(`^${step} `) });

test('an enterprise that remits: from an empty workspace to the end of the registration', async () => {
  const page = await open({ at: '#/programs' });
  const clerk = clerkOf(page, 'zh');
  const { w, box } = clerk;
  const person = PEOPLE.enterprise;
  await page.getByRole('heading', { name: w.empty }).waitFor();
  await clerk.press(w.begin);
  await page.getByRole('dialog').getByRole('textbox', { name: '小程序名称' }).fill('麦香坊点单');
  await clerk.record('begun');
  await clerk.titled('麦香坊点单');
  await clerk.recorded('begun');

  await clerk.step('填写邮箱和密码');
  await box('email').fill('a@qq');
  await clerk.record('email-set');
  await clerk.says(/没有记下，有 5 个原因/);
  await box('email').fill(person.email);
  for (const tick of await clerk.panel('填写邮箱和密码').getByRole('checkbox').all()) await tick.check();
  await clerk.record('email-set');
  await clerk.recorded('email-set');
  assert.match(await inList(page, w, '填写邮箱和密码').textContent(), /已完成/);

  await clerk.step('激活邮箱');
  await clerk.says(/受阻\s*变成\s*可办理|受阻\s*→/);
  await clerk.record('email-activated');
  await clerk.step('填写主体信息');
  await page.getByRole('radio', { name: '企业', exact: true }).check();
  await box('subjectName').fill(person.subjectName);
  await page.getByRole('radio', { name: '统一社会信用代码' }).check();
  await page.locator('#f-code').fill(person.code.slice(0, 13));
  await clerk.says('13 / 18');
  await page.locator('#f-code').fill(person.code);
  await page.getByRole('radio', { name: '对公打款', exact: true }).check();
  await page.getByRole('combobox', { name: '开户银行' }).fill(person.bankName);
  for (const name of ['bankAccountName', 'bankAccount', 'administratorName', 'administratorId', 'administratorMobile']) await box(name).fill(person[name]);
  await clerk.record('subject-submitted');
  await clerk.recorded('subject-submitted');
  await clerk.step('确认主体信息');
  await clerk.record('subject-confirmed');

  await clerk.step('对公打款');
  await clerk.says('剩 10 天');
  await clerk.says(/12月2日 周三 24:00/);
  await clerk.record('remittance-sent');
  await clerk.says('等待腾讯确认到账');
  // While it waits the answer is what is recorded next.
  await clerk.record('remittance-confirmed');
  await clerk.recorded('remittance-confirmed');
  assert.match(await inList(page, w, '对公打款').textContent(), /已完成/);
  await clerk.says('杭州麦香坊食品有限公司');
});

test('from the opened file of a program that is ready to its release', async () => {
  const prelude = workspace();
  const program = prelude.ready();
  const page = await open({ at: '#/programs' });
  const clerk = clerkOf(page, 'zh');
  const { w } = clerk;
  await page.getByLabel(w.openFile).setInputFiles({ name: 'mai.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(prelude.text()) });
  await page.getByRole('dialog', { name: w.openTitle }).getByText('麦香坊点单').waitFor();
  await clerk.press(w.openIt);
  await page.getByRole('row', { name: /麦香坊点单/ }).getByRole('link', { name: '麦香坊点单' }).click();
  await clerk.titled('麦香坊点单');
  assert.match(page.url(), new RegExp(`#/program/${program}$`));

  await clerk.step('提交审核');
  assert.equal(await clerk.box('version').inputValue(), '1.0.0', 'the latest version is proposed');
  const first = page.getByRole('group', { name: '第 1 组' });
  await first.getByRole('textbox', { name: '页面' }).fill('pages/index/index');
  await first.getByRole('textbox', { name: '类目' }).fill('餐饮 > 点餐平台');
  await clerk.record('review-submitted');
  await clerk.says(/第 1 组页面没有填/);
  await first.getByRole('textbox', { name: '标签' }).fill('点单、面包');
  await clerk.record('review-submitted');
  await clerk.says('等待微信审核代码');
  await clerk.record('review-approved');
  await clerk.recorded('review-approved');
  await clerk.step('发布');
  await clerk.record('released');
  await clerk.recorded('released');
  await clerk.says('线上');
  assert.match(await inList(page, w, '发布').textContent(), /已完成/);
});
