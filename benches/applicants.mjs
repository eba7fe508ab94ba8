// A table of applicants, the same for the same seed: sixteen columns, quoted cells, one row in ten wrong.

import { SPOILT, applicant, of, spoiled } from './applicant.mjs';
import { random } from './lives.mjs';

const HEADER = ['邮箱', '密码', '主体类型', '主体名称', '证照号码类型', '证照号码', '验证方式', '开户银行', '银行账号', '开户名称', '管理员姓名', '身份证号', '手机号', '小程序名称', '小程序介绍', '备注'];

/** How a table says what the form says in words of the program. */
const WRITTEN = { enterprise: '企业', credit_code: '统一社会信用代码', remittance: '对公打款' };

const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The table as bytes in UTF-8, and how many of its rows are wrong. Tables whose numbers begin elsewhere share nothing. */
export function applicants(rows, seed = 20_181_106, first = 0) {
  const below = random(seed + first);
  const encoder = new TextEncoder();
  const pieces = [encoder.encode(`${HEADER.join(',')}\r\n`)];
  let [text, wrong] = ['', 0];
  for (let at = 0; at < rows; at += 1) {
    const row = applicant(first + at, below);
    if (below(10) === 0) {
      const field = of(SPOILT, below);
      row[field] = spoiled(field, row[field], below);
      wrong += 1;
    }
    const cells = [...Object.values(row).map((value) => WRITTEN[value] ?? value), `联系人说：“周一、周三”, ${row.administratorName}`];
    text += `${cells.map(quoted).join(',')}\r\n`;
    if (text.length > 1 << 20 || at === rows - 1) {
      pieces.push(encoder.encode(text));
      text = '';
    }
  }
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  pieces.reduce((at, piece) => { bytes.set(piece, at); return at + piece.length; }, 0);
  return { bytes, wrong };
}
