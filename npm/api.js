// What of the core belongs to everybody.
export {
  Workspace, checkField, commands, editions, explain, fields, inspect, normalize, regions, registrationNext, rule, rules, statement,
  statements, version,
} from './core/mp_onboard.js';
export { check } from './check.js';
export { FormSession } from './session.js';
