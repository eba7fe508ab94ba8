// An enterprise that remits, told from the first page of the form to the release: what the page says is next is done next.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from './harness.mjs';
import { PEOPLE } from './people.mjs';
import { handOf } from './steps.mjs';
import { clerkOf } from './workspaces.mjs';
import LIST from '../../www/js/i18n/zh/programs.js';
import V from '../../www/js/i18n/zh/program.js';

const NAME = '麦香坊点单';
const GROUP = [['page', 'pages/index/index'], ['category', '餐饮 > 点餐平台'], ['tags', '点单、面包']];

test('an enterprise registers in the form and is recorded in the console until it is released', async () => {
  const page = await open();
  const hand = handOf(page, 'zh');
  const clerk = clerkOf(page, 'zh');
  const { w, box, main } = clerk;
  const person = PEOPLE.enterprise;
  const day = (on) => page.getByLabel(w.day).fill(on);
  /** The step that the page has opened by itself. */
  const opened = (step) => main.getByRole('heading', { level: 2, name: step, exact: true }).waitFor();
  /** What the page says can be done now, in the order of the guide. */
  const ready = async (...steps) => {
    await clerk.says(w.canDo(steps.length));
    assert.deepEqual((await main.locator('.now-ready').getByRole('link').allInnerTexts()).map((text) => text.trim()), steps);
  };
  /** Records in the step that is open. */
  const record = async (type, on) => {
    await day(on);
    await clerk.record(type);
    await clerk.recorded(type);
  };

  // In the form, which is where the email, the subject and the administrator are checked.
  await hand.account(person);
  await hand.next('activation');
  await page.getByLabel(hand.t.activationDay).fill('2026-11-12');
  await hand.next('subject');
  await hand.subject(person);
  await hand.next('verification');
  await hand.verification(person);
  await hand.next('administrator');
  await hand.administrator(person);
  await hand.next('confirmation');
  await page.getByLabel(hand.t.submissionDay).fill('2026-11-13');
  await hand.confirmation();
  await hand.next('finish');
  await clerk.says('剩 1 天');
  await page.getByRole('textbox', { name: new RegExp(`^${hand.labels.programName}`) }).fill(NAME);
  await clerk.press(w.handoverNow);
  await clerk.titled(NAME);
  await clerk.says(w.handedOver(5));

  // The remittance, on the days on which it happened.
  await opened('对公打款');
  await ready('对公打款');
  await clerk.says('11月23日 周一 24:00');
  await record('remittance-sent', '2026-11-14');
  await clerk.says('等待腾讯确认到账');
  await clerk.says(w.canDoNothing);
  await record('remittance-confirmed', '2026-11-16');

  // The profile, one field after the other. Members and code are possible by now; verification is left for later.
  const others = ['获取 AppID', '开发者', '体验者', '上传代码'];
  await ready('微信认证', '名称', '头像', '简介', '服务类目', ...others);
  await opened('名称');
  assert.equal(await box('programName').inputValue(), NAME, 'the name that it was begun with');
  await record('name-set', '2026-11-16');
  await opened('头像');
  await record('avatar-set', '2026-11-16');
  await opened('简介');
  await box('introduction').fill('门店点单、预订蛋糕和会员积分');
  await record('introduction-set', '2026-11-16');
  await opened('服务类目');
  await box('categories').fill('餐饮 > 点餐平台');
  await record('categories-set', '2026-11-16');
  await ready('微信认证', ...others);

  // The next morning: the page is opened again, and goes on where it was.
  await page.reload();
  await clerk.titled(NAME);
  await opened('获取 AppID');
  await box('appId').fill('wx5b7e12c09fd3a684');
  await record('app-id-recorded', '2026-11-17');
  await opened('开发者');
  await box('member').fill('小林');
  await record('member-bound', '2026-11-17');
  await opened('上传代码');
  await box('version').fill('1.0.0');
  await record('code-uploaded', '2026-11-18');

  // Submitted with its important page.
  await opened('提交审核');
  await ready('微信认证', '体验者', '提交审核');
  const first = page.getByRole('group', { name: w.pageGroupNumber(1) });
  for (const [name, text] of GROUP) await first.getByRole('textbox', { name: w.pageGroup[name] }).fill(text);
  await record('review-submitted', '2026-11-18');
  await clerk.says('等待微信审核代码');

  // The reviewers cannot get in: they want a test account.
  await clerk.command('test-account-asked');
  await record('test-account-asked', '2026-11-19');
  await clerk.says(/审核人员在 2026年11月19日 要测试帐号，还没有提供。/);
  await main.getByRole('link', { name: w.seeStep('测试帐号') }).click();
  await opened('测试帐号');
  await record('test-account-given', '2026-11-19');

  // Submitted again: what was submitted before is there, and need not be written twice.
  await clerk.step('提交审核');
  assert.equal(await box('version').inputValue(), '1.0.0', 'the same version');
  const again = await Promise.all(GROUP.map(([name]) => first.getByRole('textbox', { name: w.pageGroup[name] }).inputValue()));
  assert.deepEqual(again, GROUP.map(([, text]) => text), 'the same pages');
  await record('review-submitted', '2026-11-20');
  await clerk.says('等待微信审核代码');
  await record('review-approved', '2026-11-21');

  // Today it goes online.
  await clerk.panel('提交审核').getByRole('link', { name: V.next('发布') }).click();
  await opened('发布');
  await clerk.record('released');
  await clerk.recorded('released');
  await clerk.says('线上');
  await ready('微信认证', '体验者', '发起关联');
  await page.getByRole('navigation', { name: hand.t.navigation }).getByRole('link', { name: hand.t.nav.programs }).click();
  await page.getByRole('group', { name: LIST.byState }).getByRole('button', { name: `${LIST.tabs.online} 1` }).click();
  await page.getByRole('row', { name: new RegExp(NAME) }).waitFor();
});
