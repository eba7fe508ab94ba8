// The form that every library is given to begin with. Its code has one wrong character.
export const VALUES = {
  email: 'mini@maixiangfang.example.com', password: 'Mai2018xiang!', passwordConfirm: 'Mai2018xiang!',
  emailNotOnOfficialPlatform: true, emailNotOnOpenPlatform: true, emailNotOnEnterpriseAccount: true, emailNotOnPersonalWechat: true,
  subjectName: '杭州麦香坊食品有限公司', codeKind: 'credit_code', code: '91330106MA9K8T3P88', verificationWay: 'verification',
  administratorName: '张小麦', administratorId: '11010519491231002X', administratorMobile: '13800138000', subjectConfirmed: true,
};

/** What the page shows as inputs; the rest is filled in already. */
export const SHOWN = ['passwordConfirm', 'code', 'administratorMobile'];
