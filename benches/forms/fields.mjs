// What peers need to know of the form besides its checks.

/** The fields that are ticked. */
export const TICKS = ['emailNotOnOfficialPlatform', 'emailNotOnOpenPlatform', 'emailNotOnEnterpriseAccount', 'emailNotOnPersonalWechat', 'subjectConfirmed'];

export const SUBJECT_TYPES = ['individual', 'enterprise', 'individual_business', 'government', 'media', 'other_organization'];
export const WAYS = ['remittance', 'verification'];
