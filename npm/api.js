// What of the core belongs to everybody.
export {
  Workspace, check, checkField, commands, editions, explain, fields, inspect, normalize, regions, registrationNext, rule, rules, statement,
  statements, version,
} from './core/mp_onboard.js';
export { FormSession } from './session.js';
