// A whole form, by way of one text.
import { check as checkObject, checkPacked, fields } from './core/mp_onboard.js';
import { checkOf } from './form-check.js';

export const check = /* @__PURE__ */ checkOf({ check: checkObject, checkPacked, fields });
