// Six registrations that are right, one for each subject type. Names and numbers are made up; check characters are right.

const account = { email: 'mini@maixiangfang.example.com', password: 'Mai2018xiang!', passwordConfirm: 'Mai2018xiang!' };
const administrator = { administratorName: '张小麦', administratorId: '11010519491231002X', administratorMobile: '13800138000' };

const organisation = (subjectType, subjectName, code, more = {}) => ({
  ...account, ...administrator, subjectType, subjectName, codeKind: 'credit_code', code, verificationWay: 'verification', ...more,
});

export const PEOPLE = {
  individual: { ...account, ...administrator, subjectType: 'individual' },
  enterprise: organisation('enterprise', '杭州麦香坊食品有限公司', '91330106MA9K8T3P87', {
    verificationWay: 'remittance', bankName: '招商银行', bankAccountName: '杭州麦香坊食品有限公司', bankAccount: '571905400810812',
  }),
  individual_business: organisation('individual_business', '杭州市上城区麦香坊面包店', '92330102MA9B0KRQ2G'),
  government: organisation('government', '杭州市上城区行政服务中心', '11330102002492715H'),
  media: organisation('media', '杭州麦香日报社', '123301004701000300'),
  other_organization: organisation('other_organization', '杭州市烘焙行业协会', '51330100501770003X'),
};

/** A person's form as a draft holds it: without passwords, with the ticks set. */
export function draftOf(person, more = {}) {
  const { password, passwordConfirm, ...form } = person;
  const ticks = ['emailNotOnOfficialPlatform', 'emailNotOnOpenPlatform', 'emailNotOnEnterpriseAccount', 'emailNotOnPersonalWechat'];
  return { ...form, ...Object.fromEntries(ticks.map((tick) => [tick, true])), ...more };
}
