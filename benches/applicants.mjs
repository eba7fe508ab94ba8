// A table of applicants, the same for the same seed: sixteen columns, Chinese names, quoted cells, one row in ten wrong.

import { random } from './lives.mjs';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CITIES = ['杭州', '宁波', '成都', '武汉', '广州', '苏州', '北京', '厦门', '昆明', '西安'];
const WORDS = ['麦香', '云杉', '知行', '海棠', '拾光', '澄湖', '南屿', '青禾', '林间', '速达', '北岭', '山禾', '江畔', '听雨', '小满', '临溪'];
const TRADES = ['食品', '文具', '教育科技', '口腔门诊', '客栈管理', '传媒', '摄影', '货运代理', '贸易', '茶业'];
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英';
const PROVINCES = ['11', '31', '33', '32', '42', '44', '51', '53', '61', '35'];
const BANKS = ['杭州银行', '上海银行', '南京银行', '成都银行'];

const HEADER = ['邮箱', '密码', '主体类型', '主体名称', '证照号码类型', '证照号码', '验证方式', '开户银行', '银行账号', '开户名称', '管理员姓名', '身份证号', '手机号', '小程序名称', '小程序介绍', '备注'];

function organizationCheck(body) {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const left = 11 - ([...body].reduce((sum, digit, at) => sum + Number(digit) * weights[at], 0) % 11);
  return left === 10 ? 'X' : left === 11 ? '0' : String(left);
}

function creditCode(below) {
  const body = String(10_000_000 + below(80_000_000));
  const code = `91${PROVINCES[below(10)]}0106${body}${organizationCheck(body)}`;
  const sum = [...code].reduce((all, letter, at) => all + ALPHABET.indexOf(letter) * (3 ** at % 31), 0);
  return code + ALPHABET[(31 - (sum % 31)) % 31];
}

function residentId(below) {
  const two = (number) => String(number).padStart(2, '0');
  const day = `${1960 + below(45)}${two(1 + below(12))}${two(1 + below(28))}`;
  const body = `${PROVINCES[below(10)]}0106${day}${String(1 + below(998)).padStart(3, '0')}`;
  const sum = [...body].reduce((all, digit, at) => all + Number(digit) * (2 ** (17 - at) % 11), 0);
  return body + '10X98765432'[sum % 11];
}

/** What is done to a row that is to be wrong: each is found by any check of the field. */
const SPOILED = [
  (row) => { row[0] = row[0].replace('@', ' at '); },
  (row) => { row[1] = 'kurz'; },
  (row) => { row[5] = row[5].slice(0, 17); },
  (row) => { row[5] = `${row[5].slice(0, 17)}${row[5][17] === 'A' ? 'B' : 'A'}`; },
  (row) => { row[11] = `${row[11].slice(0, 17)}${row[11][17] === '1' ? '2' : '1'}`; },
  (row) => { row[12] = row[12].slice(0, 10); },
  (row) => { row[12] = `2${row[12].slice(1)}`; },
  (row) => { row[10] = ''; },
  (row) => { row[13] = `${row[13]}，分店`; },
];

const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The table as bytes in UTF-8, and how many of its rows are wrong. Tables whose numbers begin elsewhere (`first`) share nothing. */
export function applicants(rows, seed = 20_181_106, first = 0) {
  const below = random(seed + first);
  const of = (list) => list[below(list.length)];
  const encoder = new TextEncoder();
  const pieces = [encoder.encode(`${HEADER.join(',')}\r\n`)];
  let [text, wrong] = ['', 0];
  for (let at = 0; at < rows; at += 1) {
    const name = `${of(CITIES)}${of(WORDS)}${of(WORDS)}${of(TRADES)}有限公司`;
    const row = [
      `mini${first + at}.${seed % 97}@${of(['example.com', 'mail.example.cn', 'corp.example.com.cn'])}`, `Mai${at}xiang!`, '企业', name, '统一社会信用代码', creditCode(below),
      '对公打款', `${of(BANKS)}${of(CITIES)}分行`, `62${String(below(1e9)).padStart(15, '0')}`, name, `${of(SURNAMES)}${of(GIVEN)}${of(GIVEN)}`, residentId(below),
      `13${String(below(1e9)).padStart(9, '0')}`, `${of(WORDS)}${of(WORDS)}点单`,
      `${of(WORDS)}的门店点单、预订、会员积分和优惠券，在${of(CITIES)}和${of(CITIES)}都可以用，到店自取或者外送`, `联系人说：“周一、周三”, ${of(WORDS)}`,
    ];
    if (below(10) === 0) {
      of(SPOILED)(row);
      wrong += 1;
    }
    text += `${row.map(quoted).join(',')}\r\n`;
    if (text.length > 1 << 20 || at === rows - 1) {
      pieces.push(encoder.encode(text));
      text = '';
    }
  }
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  pieces.reduce((at, piece) => { bytes.set(piece, at); return at + piece.length; }, 0);
  return { bytes, wrong };
}
