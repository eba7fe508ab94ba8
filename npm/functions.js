// What page and worker have to agree on.

/** Every function of the package that is given values and gives one back. */
export const FUNCTIONS = [
  'check', 'checkField', 'commands', 'editions', 'explain', 'fields', 'inspect', 'normalize', 'regions', 'registrationNext', 'rule', 'rules',
  'statement', 'statements', 'version',
];

/** The one message that goes through the worker itself carries the port for all others under this name. */
export const HELLO = 'mp-onboard';

/** An error as a message can carry it: with its name, its code and whatever else it says. */
export const told = (error) => ({ ...error, name: error.name, message: error.message });

/** The error again. */
export const heard = ({ message, ...more }) => Object.assign(new Error(message), more);
