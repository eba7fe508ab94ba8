// Tables of applicants for the bulk check, and the hand of a person who has one checked.
import { core } from '../npm/package.mjs';
import { encoderOf } from '../../www/js/bulk/gb18030.js';
import { examples } from '../../www/js/bulk/template.js';
import { WORDS } from './harness.mjs';
import en from '../../www/js/i18n/en/bulk.js';
import zh from '../../www/js/i18n/zh/bulk.js';

export const V = { zh, en };

const FIELDS = core.fields({});
export const labelOf = (field, lang = 'zh') => FIELDS.find((info) => info.field === field).label[lang];

const COLUMNS = ['email', 'subjectType', 'subjectName', 'codeKind', 'code', 'verificationWay', 'administratorName', 'administratorId', 'administratorMobile', 'programName'];
const ENTERPRISE = examples(FIELDS).find(({ subjectType }) => subjectType === 'enterprise');

/** A row that is right by itself. */
export const row = (index, changes = {}) => ({ ...ENTERPRISE, verificationWay: 'verification', email: `ops${index}@example.com`, programName: `麦香坊 ${index} 店`, note: '', ...changes });

/** Rows as a table whose last column nobody knows. `heads` are other heads of columns. */
export function table(rows, heads = {}) {
  const header = [...COLUMNS.map((field) => heads[field] ?? labelOf(field)), '备注'];
  const lines = rows.map((form) => [...COLUMNS.map((field) => form[field] ?? ''), form.note].join(','));
  return `${[header.join(','), ...lines].join('\r\n')}\r\n`;
}

export const gb18030 = encoderOf('gb18030');

/** A check character that is not right. */
export const WRONG_CODE = '91330106MA9K8T3P86';
export const WIDE_CODE = '９１330106MA9K8T3P87';

/** Five rows, of which three are wrong: a code, a mobile number, a code in wide figures. */
export const FIVE = [
  row(1, { note: '=1+1' }), row(2, { code: WRONG_CODE }), row(3, { administratorMobile: '1380013800' }), row(4, { code: WIDE_CODE }), row(5),
];

export const fileOf = (content, name = '客户名单.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

/** The hand of a person who reads one language. */
export function checkerOf(page, lang = 'zh') {
  const v = V[lang];
  const main = page.getByRole('main');
  const button = (name) => page.getByRole('button', { name, exact: true });
  const hand = {
    v, t: WORDS[lang], main, button,
    press: (name) => button(name).click(),
    choose: (content, name) => page.locator('#f-bulk-file').setInputFiles(fileOf(content, name)),
    /** Lets a file fall on the view. */
    async drop(content, name = '客户名单.csv') {
      const files = await page.evaluateHandle(([bytes, called]) => {
        const carried = new DataTransfer();
        carried.items.add(new File([Uint8Array.from(bytes)], called));
        return carried;
      }, [[...content], name]);
      await page.locator('.bulk').dispatchEvent('drop', { dataTransfer: files });
    },
    mapping: () => page.getByRole('heading', { level: 2, name: v.mapping }).waitFor(),
    columnSelect: (head) => page.getByRole('combobox', { name: v.columnIs(head), exact: true }),
    async check() {
      await hand.mapping();
      await hand.press(v.check);
      await hand.checked();
    },
    checked: () => page.locator('#f-bulk-result').waitFor(),
    counts: () => page.locator('.bulk-numbers dd').allInnerTexts().then((all) => all.map(Number)),
    count: (...numbers) => page.waitForFunction((wanted) => [...document.querySelectorAll('.bulk-numbers dd')].map(({ innerText }) => innerText).join() === wanted, numbers.join()),
    /** The numbers beside the bars. */
    bars: (...numbers) => page.waitForFunction((wanted) => [...document.querySelectorAll('.bulk-rules .number')].map(({ innerText }) => innerText).join() === wanted, numbers.join()),
    cell: (line, head) => page.getByRole('button', { name: v.editCell(line, head) }),
    edit: page.locator('#f-bulk-edit'),
    rule: (name) => page.locator('.bulk-rules').getByRole('button', { name }),
  };
  return hand;
}
