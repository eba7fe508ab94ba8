// One made-up applicant: an enterprise that remits. Chinese names, numbers with right check characters.

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CITIES = ['杭州', '宁波', '成都', '武汉', '广州', '苏州', '北京', '厦门', '昆明', '西安'];
const WORDS = ['麦香', '云杉', '知行', '海棠', '拾光', '澄湖', '南屿', '青禾', '林间', '速达', '北岭', '山禾', '江畔', '听雨', '小满', '临溪'];
const TRADES = ['食品', '文具', '教育科技', '口腔门诊', '客栈管理', '传媒', '摄影', '货运代理', '贸易', '茶业'];
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英';
const PROVINCES = ['11', '31', '33', '32', '42', '44', '51', '53', '61', '35'];
const BANKS = ['杭州银行', '上海银行', '南京银行', '成都银行'];

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

/** What is done to a field that is to be wrong: each is found by any check of the field. */
const SPOILED = {
  email: [(text) => text.replace('@', ' at ')],
  password: [() => 'kurz'],
  code: [(text) => text.slice(0, 17), (text) => `${text.slice(0, 17)}${text[17] === 'A' ? 'B' : 'A'}`],
  bankAccount: [(text) => `${text.slice(0, 9)}O${text.slice(10)}`],
  administratorName: [() => ''],
  administratorId: [(text) => `${text.slice(0, 17)}${text[17] === '1' ? '2' : '1'}`],
  administratorMobile: [(text) => text.slice(0, 10), (text) => `2${text.slice(1)}`],
  programName: [(text) => `${text}，分店`],
  introduction: [() => '短'],
};

/** The fields that can be spoiled, each alone. */
export const SPOILT = Object.keys(SPOILED);

/** A wrong value in the place of a right one. */
export const spoiled = (field, text, below) => SPOILED[field][below(SPOILED[field].length)](text);

/** One of a list. */
export const of = (list, below) => list[below(list.length)];

/** The applicant with this number, by the names of the fields. */
export function applicant(number, below) {
  const [city, word, bank] = [CITIES, WORDS, BANKS].map((list) => () => of(list, below));
  const name = `${city()}${word()}${word()}${of(TRADES, below)}有限公司`;
  return {
    email: `mini${number}.${below(97)}@${of(['example.com', 'mail.example.cn', 'corp.example.com.cn'], below)}`,
    password: `Mai${number}xiang!`,
    subjectType: 'enterprise',
    subjectName: name,
    codeKind: 'credit_code',
    code: creditCode(below),
    verificationWay: 'remittance',
    bankName: `${bank()}${city()}分行`,
    bankAccount: `62${String(below(1e9)).padStart(15, '0')}`,
    bankAccountName: name,
    administratorName: `${of(SURNAMES, below)}${of(GIVEN, below)}${of(GIVEN, below)}`,
    administratorId: residentId(below),
    administratorMobile: `13${String(below(1e9)).padStart(9, '0')}`,
    programName: `${word()}${word()}点单`,
    introduction: `${word()}的门店点单、预订、会员积分和优惠券，在${city()}和${city()}都可以用，到店自取或者外送`,
  };
}
