// The checks of an applicant by hand, as somebody writes them who knows JavaScript well: no objects, no regular expressions
// where a loop does. A row is an array of the sixteen cells of `applicants.mjs`.

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const VALUES = new Int8Array(128).fill(-1);
for (let at = 0; at < ALPHABET.length; at += 1) VALUES[ALPHABET.charCodeAt(at)] = at;
const POWERS = Int32Array.from({ length: 17 }, (_, at) => 3 ** at % 31);
const ORGANIZATION = [3, 7, 9, 10, 5, 8, 4, 2];
const WEIGHTS = Int32Array.from({ length: 17 }, (_, at) => 2 ** (17 - at) % 11);
const DIGITS = '10X98765432';
const TYPES = new Set(['个人', '企业', '企业（个体工商户）', '政府', '媒体', '其他组织']);
const MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const AUTHORITIES = '123456789AGJNQY';

export function isCreditCode(code) {
  if (code.length !== 18 || !AUTHORITIES.includes(code[0])) return false;
  let sum = 0;
  for (let at = 0; at < 17; at += 1) {
    const value = VALUES[code.charCodeAt(at)];
    if (!(value >= 0)) return false;
    sum += value * POWERS[at];
  }
  let inner = 0;
  for (let at = 0; at < 8; at += 1) inner += (code.charCodeAt(8 + at) - 48) * ORGANIZATION[at];
  const left = 11 - (inner % 11);
  return code[16] === (left === 10 ? 'X' : left === 11 ? '0' : String(left)) && code[17] === ALPHABET[(31 - (sum % 31)) % 31];
}

export function isResidentId(id) {
  if (id.length !== 18) return false;
  let sum = 0;
  for (let at = 0; at < 17; at += 1) {
    const digit = id.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += digit * WEIGHTS[at];
  }
  const [month, day] = [Number(id.slice(10, 12)), Number(id.slice(12, 14))];
  return month >= 1 && month <= 12 && day >= 1 && day <= MONTHS[month - 1] && DIGITS[sum % 11] === id[17];
}

export function isEmail(text) {
  const at = text.indexOf('@');
  if (at < 1 || at !== text.lastIndexOf('@') || text.length > 254) return false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= 32 || code > 126) return false;
  }
  const dot = text.lastIndexOf('.');
  return dot > at + 1 && dot < text.length - 2;
}

export function isPassword(text) {
  if (text.length < 8) return false;
  let [letters, digits] = [false, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 32;
    if (code >= 97 && code <= 122) letters = true;
    else if (code >= 48 && code <= 57) digits = true;
  }
  return letters && digits;
}

export function isDigits(text, least, most) {
  if (text.length < least || text.length > most) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

export function isProgramName(text) {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const han = code >= 0x4e00 && code <= 0x9fff;
    const plain = (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code === 32 || code === 45 || code === 43 || code === 38 || code === 46;
    if (!han && !plain) return false;
    width += han ? 2 : 1;
  }
  return width >= 4 && width <= 30 && !text.includes('小程序');
}

/** Whether a row is right. */
export const isRight = (row) =>
  isEmail(row[0]) && isPassword(row[1]) && TYPES.has(row[2]) && row[3].length >= 2 && row[3].length <= 110 && row[4] === '统一社会信用代码' && isCreditCode(row[5]) &&
  (row[6] === '对公打款' || row[6] === '微信认证') && row[7].length >= 2 && isDigits(row[8], 8, 30) && row[9] === row[3] && row[10].length >= 2 && row[10].length <= 30 &&
  isResidentId(row[11]) && isDigits(row[12], 11, 11) && row[12][0] === '1' && row[12][1] >= '3' && isProgramName(row[13]) && row[14].length >= 4 && row[14].length <= 120;

/** Rows that share what no two, or no more than five, may share. */
export function across() {
  const [emails, ids, mobiles, codes] = [new Map(), new Map(), new Map(), new Map()];
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  return {
    add(row) {
      count(emails, row[0].toLowerCase());
      count(ids, row[11]);
      count(mobiles, row[12]);
      const name = codes.get(row[5]);
      codes.set(row[5], name === undefined || name === row[3] ? row[3] : null);
    },
    found: () => [...emails.values()].filter((times) => times > 1).length + [...ids.values(), ...mobiles.values()].filter((times) => times > 5).length + [...codes.values()].filter((name) => name === null).length,
  };
}
