// A form as one text: the module reads that in one go, and a form property by property in forty.

/** What stands between two values; in none that is right. */
const BETWEEN = '\x1f';

/** The function `check` over the functions of a module. */
export function checkOf({ check, checkPacked, fields }) {
  let types = null;

  /** The text, or `null` for a form that is not plainly texts and ticks. */
  function packed(form, { today, edition }) {
    types ??= new Map(fields({}).map(({ field, shape }) => [field, shape === 'tick' ? 'boolean' : 'string']));
    for (const key of Reflect.ownKeys(form)) if (!types.has(key)) return null;
    let text = `${today}${BETWEEN}${edition ?? ''}`;
    for (const [field, type] of types) {
      const value = form[field] ?? '';
      if (value === '') text += BETWEEN;
      else if (typeof value !== type) return null;
      else text += BETWEEN + (type === 'string' ? value : Number(value));
    }
    return text;
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
