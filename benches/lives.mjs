// Made-up programs and what happens to them until they are verified: the data of the benchmarks, another with every seed.

/** Numbers that follow from a seed (mulberry32): `below(n)` is a whole number from 0 to n − 1. */
export function random(seed) {
  let state = seed >>> 0;
  return function below(bound) {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return Math.floor(((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32 * bound);
  };
}

export function shuffled(list, below) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const place = below(last + 1);
    [copy[last], copy[place]] = [copy[place], copy[last]];
  }
  return copy;
}

const ORGANISATION = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const sum = (text, worth, weight) => [...text].reduce((total, c, index) => total + worth(c) * weight(index), 0);

/** A credit code of an enterprise in Hangzhou with right check characters. */
function enterprise(below) {
  const body = `MA${Array.from({ length: 6 }, () => CREDIT[below(24)]).join('')}`;
  const check = 11 - (sum(body, (c) => ORGANISATION.indexOf(c), (index) => [3, 7, 9, 10, 5, 8, 4, 2][index]) % 11);
  const first = `91330106${body}${check === 10 ? 'X' : check % 11}`;
  return first + CREDIT[(31 - (sum(first, (c) => CREDIT.indexOf(c), (index) => 3 ** index % 31) % 31)) % 31];
}

/** A resident ID number of somebody in Beijing, of age. */
function resident(below) {
  const two = (number) => String(number).padStart(2, '0');
  const first = `110105${1950 + below(40)}${two(1 + below(12))}${two(1 + below(28))}${String(below(1000)).padStart(3, '0')}`;
  return first + '10X98765432'[sum(first, Number, (index) => 2 ** (17 - index) % 11) % 11];
}

/** How a day after 2018-11-06 is written. */
const day = (after) => new Date(Date.UTC(2018, 10, 6 + after)).toISOString().slice(0, 10);

/** Later than everything that happens: 2019-03-01 in China. */
export const NOW = Date.UTC(2019, 2, 1);
export const TODAY = '2019-03-01';

function subject(who, below) {
  const administrator = {
    administratorName: '张小麦',
    administratorId: resident(below),
    administratorMobile: `138${String(below(1e8)).padStart(8, '0')}`,
  };
  if (who === 'individual') return { subjectType: 'individual', ...administrator };
  const name = `杭州麦香坊${below(1000)}食品有限公司`;
  const organisation = { subjectType: 'enterprise', subjectName: name, codeKind: 'credit_code', code: enterprise(below) };
  if (who === 'verifies') return { ...organisation, verificationWay: 'verification', ...administrator };
  const bank = { bankName: '招商银行', bankAccountName: name, bankAccount: `57190540${String(below(1e7)).padStart(7, '0')}` };
  return { ...organisation, verificationWay: 'remittance', ...bank, ...administrator };
}

/** What somebody wants to record about a program until it is verified, and whether it is taken: some comes too early. */
export function registration(program, below) {
  const who = ['remits', 'remits', 'remits', 'remits', 'remits', 'remits', 'verifies', 'verifies', 'verifies', 'individual'][below(10)];
  const tries = [];
  let on = below(10);
  const attempt = (taken) => (type, args = {}) => {
    on += below(2);
    tries.push({ taken, command: { type, program, on: day(on), args } });
  };
  const [does, fails] = [attempt(true), attempt(false)];
  does('begun', { programName: `麦香坊${below(1000)}` });
  fails('email-activated');
  does('email-set', {
    email: `${program}.${below(1e6)}@maixiangfang.example.com`,
    emailNotOnOfficialPlatform: true,
    emailNotOnOpenPlatform: true,
    emailNotOnEnterpriseAccount: true,
    emailNotOnPersonalWechat: true,
  });
  does('email-activated');
  fails('subject-confirmed');
  does('subject-submitted', subject(who, below));
  fails('remittance-sent');
  does('subject-confirmed');
  if (who === 'remits') {
    does('remittance-sent');
    does('remittance-confirmed');
  } else {
    fails('remittance-sent');
  }
  if (who === 'individual') {
    fails('verification-applied');
  } else {
    does('verification-applied');
    does('verification-refused', { reason: '营业执照的照片不清楚' });
    does('verification-applied');
    does('verification-passed');
  }
  return tries;
}
