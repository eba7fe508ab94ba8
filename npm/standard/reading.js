// Reads what is handed in as a form, whatever it is.

/** Stands for a value that throws when it is read. The module takes it for what it is: neither a text nor a tick. */
const UNREADABLE = Symbol('unreadable');

function read(value, name) {
  try {
    return value[name];
  } catch {
    return UNREADABLE;
  }
}

/**
 * The fields that stand in a value. What else a page keeps beside them is its own business. `null` for what is no object
 * of names and values, or does not let itself be looked at.
 */
export function fieldsIn(value, names) {
  try {
    if (Object.prototype.toString.call(value) !== '[object Object]') return null;
    const own = names.filter((name) => Object.hasOwn(value, name));
    return Object.fromEntries(own.map((name) => [name, read(value, name)]));
  } catch {
    return null;
  }
}
