// Many forms in one text, and what was found in them: numbers, of which objects are made when somebody looks.
import { KINDS, LEVELS, unpack } from './bulk/findings.js';
import { failure, typeOf } from './errors.js';

/** Numbers before the findings of a form. */
const HEAD = 6;

/** How many forms there are and are right, and what was found in the others. */
export class Checked {
  #words;
  #names;

  constructor(all, names) {
    [this.rows, this.right, this.warned, this.wrong] = all;
    this.#words = all.subarray(4);
    this.#names = names;
  }

  /** The forms in which something was found, in their order. */
  * [Symbol.iterator]() {
    for (let at = 0; at < this.#words.length;) {
      const [row, , , , , count] = this.#words.subarray(at, at + HEAD);
      const findings = [];
      for (let word = at + HEAD; findings.length < count; word += 2) findings.push(this.#finding(this.#words[word], this.#words[word + 1]));
      yield { row, findings };
      at += HEAD + 2 * count;
    }
  }

  #finding(word, place) {
    const { rule, field, level, kind } = unpack(word, place);
    return { rule: this.#names.rules[rule], field: field === null ? null : this.#names.fields[field], level: LEVELS[level], kind: KINDS[kind] };
  }
}

/** The names in a list of names. */
function namesOf(fields) {
  try {
    if (Array.isArray(fields) && fields.every((field) => typeof field === 'string')) return [...fields];
  } catch {
    // What cannot be looked at is no such list.
  }
  throw failure('wrong_shape', `fields: expected a list of names of fields, found ${typeOf(fields)}`);
}

/** Checks forms that have the same fields. */
export class FormsChecker {
  #check;
  #names;

  constructor({ FormsCheck, ruleIds, fieldNames }, fields, ctx) {
    this.#check = new FormsCheck(namesOf(fields), ctx);
    this.#names = { rules: ruleIds(), fields: fieldNames() };
  }

  check(forms) {
    return new Checked(this.#found(forms), this.#names);
  }

  free() {
    this.#check.free();
  }

  #found(forms) {
    if (typeof forms === 'string') return this.#check.text(forms);
    if (ArrayBuffer.isView(forms)) return this.#check.bytes(new Uint8Array(forms.buffer, forms.byteOffset, forms.byteLength));
    throw failure('wrong_shape', `forms: expected one text or its bytes, found ${typeOf(forms)}`);
  }
}
