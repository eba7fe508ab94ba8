// A workbook of Excel in the view: its sheet is chosen, what Excel did to numbers is explained, and it is put right there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workbook } from '../npm/workbooks.mjs';
import { WORDS, open, title } from './harness.mjs';
import { checkerOf, labelOf, row } from './tables.mjs';

const FIELDS = ['email', 'subjectType', 'subjectName', 'codeKind', 'code', 'verificationWay', 'administratorName', 'administratorId', 'administratorMobile', 'programName'];

/** The rows of a sheet; a code of Excel's own making is a number without its last digits. */
const sheet = (lang, rows) => [FIELDS.map((field) => labelOf(field, lang)), ...rows.map((form) => FIELDS.map((field) => form[field] ?? ''))];

for (const lang of ['zh', 'en']) {
  test(`a sheet is chosen, and digits that Excel took are missed and put back (${lang})`, async () => {
    const page = await open({ at: '#/bulk', lang });
    const { v, choose, check, count, counts, cell, edit, rule, mapping } = checkerOf(page, lang);
    await title(page).filter({ hasText: WORDS[lang].nav.bulk }).waitFor();
    const { administratorId } = row(2);
    const rows = [row(1), row(2, { administratorId: { n: Number(administratorId.slice(0, 17)) * 10 } })];
    const book = workbook([{ name: '说明', rows: [['客户'], ['麦香坊']] }, { name: '名单', rows: sheet(lang, rows) }]);
    await choose(book, '客户.xlsx');
    await mapping();
    await page.getByRole('combobox', { name: v.sheet }).selectOption({ label: '名单' });
    await page.getByRole('combobox', { name: v.columnIs(labelOf('email', lang)), exact: true }).waitFor();
    await check();
    await count(1, 0, 1);

    const said = page.locator('.bulk-rules').getByRole('button');
    assert.match((await said.allInnerTexts()).join('\n'), new RegExp(labelOf('administratorId', lang)));
    await cell(3, labelOf('administratorId', lang)).click();
    await edit.fill(administratorId);
    await page.locator('.editing').getByText(v.passed).waitFor();
    await edit.press('Enter');
    await count(2, 0, 0);
    assert.deepEqual(await counts(), [2, 0, 0]);
  });
}
