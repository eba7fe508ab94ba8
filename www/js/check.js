// A form as one text: the module reads that in one go, and a form property by property in forty.

/** What stands between two values; in none that is right. */
const BETWEEN = '\x1f';

/** The function `check` over the functions of a module. */
export function checkOf({ check, checkPacked, fields }) {
  let types = null;

  /** The text, or `null` for a form that is not plainly texts and ticks. */
  function packed(form, { today, edition }) {
    types ??= fields({}).map(({ field, shape }) => [field, shape === 'tick' ? 'boolean' : 'string']);
    if (Object.getPrototypeOf(form) !== Object.prototype) return null;
    let text = `${today}${BETWEEN}${edition ?? ''}`;
    let known = 0;
    for (const [field, type] of types) {
      const value = form[field] ?? '';
      text += BETWEEN;
      if (value === '') {
        known += field in form;
        continue;
      }
      if (typeof value !== type) return null;
      known += 1;
      text += type === 'string' ? value : Number(value);
    }
    // What is no field is looked at name by name.
    return known === Object.keys(form).length ? text : null;
  }

  return (form, ctx) => {
    let text = null;
    try {
      text = packed(form, ctx);
    } catch {
      // What throws when it is read is a finding of the module, or a misuse that it explains.
    }
    return (text === null ? undefined : checkPacked(text)) ?? check(form, ctx);
  };
}
