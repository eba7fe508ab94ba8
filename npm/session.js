// A form that stays in the module.
import { Session, fields, memory } from './core/mp_onboard.js';
import { sessionsOf } from './form-session.js';

export const FormSession = /* @__PURE__ */ sessionsOf({ Session, fields, memory });
