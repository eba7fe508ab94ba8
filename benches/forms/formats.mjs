// What JSON Schema cannot say itself, for those who compile it: as functions by the name of the format.
import { isCreditCode, isResidentId } from '../tuned.mjs';

export const FORMATS = { 'credit-code': isCreditCode, 'resident-id': isResidentId };

/** Patterns of JSON Schema have no flags. */
export const PATTERNS = { letter: '[a-zA-Z]', programName: '^[\\u4e00-\\u9fffa-zA-Z\\d \\-+&.]{2,30}$' };
