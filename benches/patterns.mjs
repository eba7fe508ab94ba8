// What a field may look like, for those of the peers that check with regular expressions.

export const LETTER = /[a-z]/i;
export const DIGIT = /\d/;
export const BANK_ACCOUNT = /^\d{8,30}$/;
export const MOBILE = /^1[3-9]\d{9}$/;
export const PROGRAM_NAME = /^[\u4e00-\u9fffa-z\d \-+&.]{2,30}$/i;
