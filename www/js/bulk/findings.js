// Keeps what the module says about rows as it says it: numbers in typed arrays. Objects are made of what is looked at.

const PAGE = 1 << 16;
/** Words before the findings of a row: row, line, offset (two), length, how many. */
const HEAD = 6;

/** Rows that are put together at a time. */
const AT_A_TIME = 4096;

/** The row of what concerns the whole table. */
export const TABLE = 0xffffffff;

/** The field and the column of what belongs to none. */
export const NONE = 0xffff;
const NO_FIELD = 0xff;

export const LEVELS = ['error', 'warning', 'advice'];
/** In the order of the module. */
export const KINDS = ['incomplete', 'invalid', 'forbidden', 'not_yet', 'quota', 'expired'];

/** One finding out of its two words. */
export const unpack = (word, column) => ({
  rule: word >>> 16,
  field: ((word >>> 8) & 0xff) === NO_FIELD ? null : (word >>> 8) & 0xff,
  level: (word >>> 4) & 0xf,
  kind: word & 0xf,
  column: column === NONE ? null : column,
});

/** The two words of a finding that is not the module's. */
export const pack = ({ rule, field = null, level, kind, column = null }) => [
  ((rule << 16) | ((field ?? NO_FIELD) << 8) | (level << 4) | kind) >>> 0,
  column ?? NONE,
];

/** Counts by the ids of the rules, those that are not zero. */
export const named = (counts, rules) => Object.fromEntries([...counts].flatMap((count, index) => (count ? [[rules[index], count]] : [])));

/** Rows in a growing list of pages: nothing is copied when it grows. */
export class Findings {
  #pages = [];
  #used = PAGE;
  #index = [];
  #indexed = PAGE;
  /** Rows that have findings. */
  length = 0;

  /** Takes packed rows, in their order. */
  add(packed) {
    for (let at = 0; at < packed.length;) {
      const size = HEAD + 2 * packed[at + 5];
      this.#keep(packed.subarray(at, at + size));
      at += size;
    }
  }

  /** Takes an array of packed rows as it is, without a copy. */
  adopt(packed) {
    let from = 0;
    for (let at = 0; at < packed.length;) {
      const size = HEAD + 2 * packed[at + 5];
      if (at === 0 || at + size - from > PAGE) {
        from = at;
        this.#pages.push(packed.subarray(from, from + Math.max(PAGE, size)));
      }
      this.#used = at - from;
      this.#enter(size);
      at += size;
    }
    // What comes next begins a page of its own.
    this.#used = PAGE;
  }

  #keep(words) {
    if (this.#used + words.length > PAGE) {
      this.#pages.push(new Uint32Array(Math.max(PAGE, words.length)));
      this.#used = 0;
    }
    this.#pages.at(-1).set(words, this.#used);
    this.#enter(words.length);
  }

  /** Notes where a row stands, at the end of the last page. */
  #enter(size) {
    if (this.#indexed === PAGE) {
      this.#index.push(new Uint32Array(PAGE));
      this.#indexed = 0;
    }
    this.#index.at(-1)[this.#indexed] = (this.#pages.length - 1) * PAGE + this.#used;
    this.#indexed += 1;
    this.#used += size;
    this.length += 1;
  }

  /** The words of entry `index`. */
  words(index) {
    const place = this.#index[Math.floor(index / PAGE)][index % PAGE];
    const page = this.#pages[Math.floor(place / PAGE)];
    const at = place % PAGE;
    return page.subarray(at, at + HEAD + 2 * page[at + 5]);
  }

  /** The row of entry `index`. */
  row(index) {
    const place = this.#index[Math.floor(index / PAGE)][index % PAGE];
    return this.#pages[Math.floor(place / PAGE)][place % PAGE];
  }

  /** Entry `index` as an object: { row, line, offset, length, findings }. */
  entry(index) {
    return entryOf(this.words(index));
  }

  /** The first entry of a row that is not before `row`. */
  from(row) {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.row(middle) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The entry of a row; -1 for none. */
  of(row) {
    const index = this.from(row);
    return index < this.length && this.row(index) === row ? index : -1;
  }

  /** All of two lists, in the order of the rows. `pace` is called now and then: a table in which every row is wrong takes long. */
  static async merged(one, two, pace = () => {}) {
    if (two.length === 0) return one;
    const all = new Findings();
    let [left, right] = [0, 0];
    while (left < one.length || right < two.length) {
      if (all.length % AT_A_TIME === 0) await pace();
      const a = left < one.length ? one.row(left) : Infinity;
      const b = right < two.length ? two.row(right) : Infinity;
      if (a === b) {
        const [first, second] = [one.words(left), two.words(right)];
        const both = new Uint32Array(first.length + second.length - HEAD);
        both.set(first);
        both.set(second.subarray(HEAD), first.length);
        both[5] = first[5] + second[5];
        all.#keep(both);
      } else all.#keep(a < b ? one.words(left) : two.words(right));
      if (a <= b) left += 1;
      if (b <= a) right += 1;
    }
    return all;
  }

  *[Symbol.iterator]() {
    for (let index = 0; index < this.length; index += 1) yield this.entry(index);
  }

  /** One array with everything, as the module packs it. */
  packed() {
    let size = 0;
    for (let index = 0; index < this.length; index += 1) size += this.words(index).length;
    const all = new Uint32Array(size);
    let at = 0;
    for (let index = 0; index < this.length; index += 1) {
      const words = this.words(index);
      all.set(words, at);
      at += words.length;
    }
    return all;
  }
}

/** A packed row as an object. */
export function entryOf(words) {
  const findings = [];
  for (let at = HEAD; at < words.length; at += 2) findings.push(unpack(words[at], words[at + 1]));
  return { row: words[0], line: words[1], offset: words[2] + words[3] * 0x100000000, length: words[4], findings };
}

/** The worst level of words of a row: 0 error, 1 warning, 2 advice. */
export function worst(words) {
  let level = 2;
  for (let at = HEAD; at < words.length; at += 2) level = Math.min(level, (words[at] >>> 4) & 0xf);
  return level;
}

/** Whether a row has a finding of a rule (null: any) and a level (null: any). */
export function holds(words, rule, level) {
  if (level !== null && worst(words) !== level) return false;
  if (rule === null) return true;
  for (let at = HEAD; at < words.length; at += 2) if (words[at] >>> 16 === rule) return true;
  return false;
}
