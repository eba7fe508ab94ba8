// Other accounts of the workspace: added with a form, with their quotas, bound and associated.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withWorkspace, workspace } from './books.mjs';
import { open } from './harness.mjs';
import { clerkOf } from './workspaces.mjs';

test('an Official Account of a subject that is known is added, associated, and its numbers count', async () => {
  const made = workspace();
  const program = made.ready();
  const page = await open({ at: '#/links', prepare: withWorkspace(made.text()) });
  const clerk = clerkOf(page, 'zh');
  const { w } = clerk;
  await clerk.press('添加公众号');
  const dialog = page.getByRole('dialog', { name: '添加公众号' });
  await dialog.getByRole('textbox', { name: '名称', exact: true }).fill('麦香坊服务号');
  assert.equal(await dialog.getByRole('textbox', { name: '主体名称' }).count(), 0, 'asked once the type is known');
  await dialog.getByRole('button', { name: '杭州麦香坊食品有限公司' }).click();
  assert.equal(await dialog.getByRole('textbox', { name: '统一社会信用代码' }).inputValue(), '91330106MA9K8T3P87');
  await dialog.getByRole('button', { name: w.record('添加公众号') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await clerk.button('麦香坊服务号').waitFor();

  await page.goto(`${page.url().split('#')[0]}#/program/${program}/association`);
  await clerk.command('association-made');
  const forecast = page.getByRole('region', { name: w.wouldChange });
  await forecast.getByText(/麦香坊服务号 · 公众号关联的同主体小程序/).waitFor();
  await clerk.record('association-made');
  await clerk.recorded('association-made');
  const associations = page.getByRole('region', { name: w.associations });
  await associations.getByText(w.sameSubject).waitFor();
  await page.goto(`${page.url().split('#')[0]}#/links`);
  await page.getByRole('grid').getByRole('button', { name: /^麦香坊服务号，麦香坊点单：同主体，/ }).waitFor();
  await clerk.press('麦香坊服务号');
  const account = page.getByRole('dialog', { name: '麦香坊服务号' });
  await account.getByText('1 / 10').waitFor();
  await account.getByText('1 / 13').waitFor();
  await account.getByText('2018-11-06', { exact: true }).waitFor();
});

test('an Open Platform account: qualified, with an app and a site, and a program bound to it', async () => {
  const made = workspace();
  const program = made.ready();
  const page = await open({ lang: 'en', at: '#/links/platforms', prepare: withWorkspace(made.text()) });
  const clerk = clerkOf(page, 'en');
  const { w } = clerk;
  const dialog = page.getByRole('dialog');
  const fill = async (opener, name, type) => {
    await clerk.press(opener);
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await dialog.getByRole('button', { name: w.record(type) }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  await fill('Add an Open Platform account', 'Mai platform', 'Add an Open Platform account');
  await clerk.press(w.record('Developer qualification completed'));
  await dialog.getByRole('button', { name: w.record('Developer qualification completed') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await fill('Add a mobile application', 'Mai app', 'Add a mobile application');
  await fill('Add a website application', 'Mai site', 'Add a website application');
  const platforms = page.getByRole('region', { name: w.kinds.open_platform_account, exact: true });
  await platforms.getByText(w.qualifiedOn('Sun, Nov 22')).waitFor();
  await platforms.getByRole('listitem').filter({ hasText: 'Mai app' }).first().waitFor();
  await platforms.getByRole('listitem').filter({ hasText: 'Mai site' }).first().waitFor();
  await page.goto(`${page.url().split('#')[0]}#/program/${program}/open-platform`);
  await clerk.record('open-platform-bound');
  await clerk.recorded('open-platform-bound');
  await page.goto(`${page.url().split('#')[0]}#/links/platforms`);
  await platforms.getByRole('listitem').filter({ hasText: '麦香坊点单' }).first().waitFor();
});

test('the company of a WeCom association', async () => {
  const made = workspace();
  const program = made.ready();
  const did = made.record(program);
  did('review-submitted', '2026-11-11', { version: '1.0.0', pages: [{ page: 'pages/index/index', category: '餐饮 > 点餐平台', tags: ['点单'] }] });
  did('review-approved', '2026-11-12');
  did('released', '2026-11-13');
  const page = await open({ at: '#/links/companies', prepare: withWorkspace(made.text()) });
  const clerk = clerkOf(page, 'zh');
  await clerk.press('添加企业微信企业');
  await page.getByRole('dialog').getByRole('textbox', { name: '名称' }).fill('杭州麦香坊');
  await page.getByRole('dialog').getByRole('button', { name: clerk.w.record('添加企业微信企业') }).click();
  await page.goto(`${page.url().split('#')[0]}#/program/${program}/wecom-association`);
  assert.notEqual(await page.getByRole('combobox', { name: '企业微信企业' }).inputValue(), '', 'the only one is chosen');
  await page.getByRole('radio', { name: '企业微信管理后台' }).check();
  await clerk.record('wecom-begun');
  await clerk.step('管理员授权');
  await clerk.record('wecom-authorised');
  await clerk.step('可见范围');
  await clerk.box('range').fill('全公司');
  await clerk.record('wecom-range-set');
  await clerk.recorded('wecom-range-set');
});
