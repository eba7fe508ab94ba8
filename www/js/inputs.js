// How each text field behaves as a control: keyboard, autofill, spelling. What it means is the core's business.

const code = { mono: true, spellcheck: 'false', autocapitalize: 'characters', autocomplete: 'off' };

export const INPUTS = {
  // Not type=email: the browser would strip and rewrite what is typed.
  email: { inputmode: 'email', autocomplete: 'email', spellcheck: 'false', autocapitalize: 'off' },
  password: { type: 'password', autocomplete: 'new-password', spellcheck: 'false' },
  passwordConfirm: { type: 'password', autocomplete: 'new-password', spellcheck: 'false' },
  subjectName: { autocomplete: 'organization' },
  code,
  bankName: { autocomplete: 'off', list: true },
  bankAccountName: { autocomplete: 'off' },
  bankAccount: { ...code, inputmode: 'numeric' },
  administratorName: { autocomplete: 'name', spellcheck: 'false' },
  administratorId: code,
  administratorMobile: { mono: true, type: 'tel', autocomplete: 'tel-national', spellcheck: 'false' },
  programName: { autocomplete: 'off' },
  introduction: { autocomplete: 'off', multiline: true },
};

/** Names offered while a bank is typed; any other may be written. */
export const BANKS = [
  '中国工商银行', '中国农业银行', '中国银行', '中国建设银行', '交通银行', '中国邮政储蓄银行', '招商银行', '中信银行', '中国光大银行', '华夏银行',
  '中国民生银行', '广发银行', '平安银行', '兴业银行', '上海浦东发展银行', '浙商银行', '北京银行', '上海银行', '江苏银行', '宁波银行', '杭州银行', '南京银行',
];
