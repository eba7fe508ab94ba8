// Reads what is handed in as a form, whatever it is.
import { fieldNames } from './vocabulary.js';

/** Stands for a value that throws when it is read. The module takes it for what it is: neither a text nor a tick. */
const UNREADABLE = Symbol('unreadable');

function read(value, name) {
  try {
    return value[name];
  } catch {
    return UNREADABLE;
  }
}

/** The own properties of these names, if a value is an object of names and values and lets itself be looked at. */
function ownOf(value, names) {
  try {
    if (Object.prototype.toString.call(value) !== '[object Object]') return null;
    const own = {};
    for (const name of names) if (Object.hasOwn(value, name)) own[name] = read(value, name);
    return own;
  } catch {
    return null;
  }
}

/**
 * What stands in a form: its fields, and the rules that are left aside in it. What else a page keeps beside them is its own
 * business. `null` for what is no form.
 */
export const formIn = (value) => ownOf(value, [...fieldNames(), 'overrides']);
