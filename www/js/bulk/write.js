// Writes tables: what was not changed goes out byte for byte, with its quotation marks, its line ends and its mark.
import { MARKS } from './encoding.js';
import { TableError, stopIf } from './errors.js';
import { KINDS, LEVELS, named, worst } from './findings.js';
import { isFormula, signsIn } from './formulas.js';
import { encoderOf } from './gb18030.js';
import { Splitter, quoted, recordsOf } from './records.js';

/** Bytes of a piece of what is written. */
const PIECE = 256 * 1024;

/** The headings of what is added, and the words for a row. */
const WORDS = {
  zh: { result: '核对结果', findings: '问题', levels: ['有错误', '有提醒', '正确'], between: '；' },
  en: { result: 'Check', findings: 'Findings', levels: ['wrong', 'warning', 'right'], between: '; ' },
};

/** Collects bytes into pieces. */
class Out {
  #piece = new Uint8Array(PIECE);
  #used = 0;
  ready = [];

  put(bytes) {
    if (bytes.length > PIECE - this.#used) {
      this.flush();
      if (bytes.length >= PIECE) {
        // A copy: what is given is part of something larger.
        this.ready.push(bytes.slice());
        return;
      }
    }
    this.#piece.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  flush() {
    if (this.#used === 0) return;
    this.ready.push(this.#piece.slice(0, this.#used));
    this.#used = 0;
  }

  take() {
    return this.ready.splice(0);
  }
}

/** Writes cells in the encoding of the table, with apostrophes where a spreadsheet would run them. */
class Cells {
  apostrophes = 0;

  constructor(encoding, delimiter) {
    this.encode = encoderOf(encoding);
    this.splitter = new Splitter(encoding, delimiter);
    this.signs = signsIn(this.encode);
    this.apostrophe = this.encode("'");
    this.delimiter = this.encode(delimiter);
    // The first bytes of a sign: most cells begin with none of them.
    this.leads = new Uint8Array(256);
    for (const sign of this.signs) this.leads[sign[0]] = 1;
  }

  #suspicious(bytes, at, end) {
    return at < end && this.leads[bytes[at]] === 1 && this.signs.some((sign) => sign.every((byte, index) => bytes[at + index] === byte));
  }

  /** A cell as it stands, but for the apostrophe that it may need. */
  copied(out, bytes, start, end) {
    const { splitter } = this;
    const behind = start < end && splitter.at(bytes, start) === 0x22 ? start + splitter.unit : start;
    if (this.#suspicious(bytes, behind, end) && isFormula(splitter.text(bytes, start, end))) {
      this.apostrophes += 1;
      out.put(bytes.subarray(start, behind));
      out.put(this.apostrophe);
      out.put(bytes.subarray(behind, end));
    } else out.put(bytes.subarray(start, end));
  }

  /** A cell with a new text. */
  written(out, text, always = false) {
    const risky = isFormula(text);
    if (risky) this.apostrophes += 1;
    out.put(this.encode(quoted(risky ? `'${text}` : text, always)));
  }

  /** All cells of a record; `fixed` holds new texts by column, which may lie behind the last cell. */
  record(out, bytes, { cells, broken }, fixed = null) {
    const { splitter } = this;
    let count = cells.length / 2;
    for (let column = 0; column < count; column += 1) {
      const [start, end] = [cells[2 * column], cells[2 * column + 1]];
      if (column > 0) out.put(this.delimiter);
      const always = start < end && splitter.at(bytes, start) === 0x22;
      if (fixed?.has(column)) this.written(out, fixed.get(column), always);
      // A mark that never closes would swallow what is added: the cell is written anew, with the mark in it.
      else if (broken && column === count - 1) this.written(out, splitter.text(bytes, start, end, true), true);
      else this.copied(out, bytes, start, end);
    }
    for (const column of [...(fixed?.keys() ?? [])].filter((each) => each >= count).sort((a, b) => a - b)) {
      for (; count <= column; count += 1) out.put(this.delimiter);
      this.written(out, fixed.get(column));
    }
    return count;
  }
}

/**
 * The rows of a table in its order, header first: { bytes, record, at, row, entry }. `row` is -1 for the header, null for an
 * empty line; `entry` is where the findings of the row stand, -1 for none.
 */
export async function* rowsOf(result, { signal } = {}) {
  const { source, encoding, delimiter, mark, findings, places } = result;
  const splitter = new Splitter(encoding, delimiter);
  let row = -1;
  let index = 0;
  for await (const { bytes, record, at } of recordsOf(source, splitter, mark, signal)) {
    if (record.end === record.start) {
      yield { bytes, record, at, row: null, entry: -1 };
      continue;
    }
    let entry = -1;
    if (index < findings.length && findings.row(index) === row) {
      entry = index;
      // What stands elsewhere than it was seen is not the table that was checked.
      const words = findings.words(index);
      const place = places.find(words[2] + words[3] * 0x100000000);
      if (place.same && place.from + words[2] + words[3] * 0x100000000 - place.stream !== at + record.start) throw new TableError('records-differ', { line: words[1] });
      index += 1;
    }
    yield { bytes, record, at, row, entry };
    row += 1;
  }
}

/** How a row stands, fixes included: 0 wrong, 1 with a warning, 2 right. */
export function standing(result, fixes, row, entry) {
  const fix = fixes.get(row);
  if (fix) return fix.level;
  return entry < 0 ? 2 : worst(result.findings.words(entry));
}

/**
 * A table in pieces. `kind`: 'annotated' (all rows, two columns more), 'wrong' (rows with an error or a warning, with the same
 * columns), 'right' (all others, as they were). `describe(row, texts, entry)` gives the sentences about a row. `tally.apostrophes`
 * counts the cells that a spreadsheet would have run.
 */
export async function* tableOf(result, { kind, lang = 'zh', fixes = new Map(), describe = async () => [], tally, signal }) {
  const words = WORDS[lang];
  const cells = new Cells(result.encoding, result.delimiter);
  const out = new Out();
  const annotated = kind !== 'right';
  const width = result.header.length;
  out.put(new Uint8Array(Array.from({ length: result.mark }, (_, index) => MARKS[result.encoding][index % MARKS[result.encoding].length])));
  for await (const { bytes, record, row, entry } of rowsOf(result, { signal })) {
    const end = bytes.subarray(record.end, record.next);
    if (row === null) {
      if (kind === 'annotated') out.put(end);
      continue;
    }
    const level = row < 0 ? 2 : standing(result, fixes, row, entry);
    if (row >= 0 && ((kind === 'wrong' && level === 2) || (kind === 'right' && level < 2))) continue;
    const count = cells.record(out, bytes, record, fixes.get(row)?.texts);
    if (annotated) {
      for (let column = count; column < width; column += 1) out.put(cells.delimiter);
      const texts = row < 0 ? [] : await describe(row, () => cells.splitter.texts(bytes, record), entry);
      const added = row < 0 ? [words.result, words.findings] : [words.levels[level], texts.join(words.between)];
      for (const text of added) {
        out.put(cells.delimiter);
        cells.written(out, text);
      }
    }
    out.put(end);
    if (tally) tally.apostrophes = cells.apostrophes;
    if (out.ready.length) yield* out.take();
    stopIf(signal);
  }
  out.flush();
  yield* out.take();
}

/**
 * The findings as JSON, in pieces: what was checked, the counts, and every finding with its row, line, column, field and rule,
 * all with what was put right. No cell is part of it.
 */
export async function* reportOf(result, { name = '', today, edition, version, fixes, counts, byRule, signal }) {
  const encode = encoderOf('utf-8');
  const out = new Out();
  const { rules, fields, header } = result;
  const { rows, right, warned, wrong } = counts;
  const place = ({ rule, field, column, level, kind }) => ({
    rule: rules[rule], level: LEVELS[level], kind: KINDS[kind], field: field === null ? null : fields[field], column: column === null ? null : column + 1,
    header: column === null ? null : header[column] ?? null,
  });
  const head = {
    table: name, checked: { today, edition, version }, encoding: result.encoding, restarted: result.restarted, delimiter: result.delimiter, header,
    columns: [...result.columns].map((field) => (field < 0 ? null : fields[field])),
    counts: { rows, right, warned, wrong }, byRule: named(byRule, rules), undecodable: result.undecodable,
    ofTable: result.table.map(place), fixed: [...fixes].map(([row, { texts }]) => ({ row: row + 1, columns: [...texts.keys()].map((column) => column + 1) })),
  };
  out.put(encode(`${JSON.stringify(head).slice(0, -1)},"rows":[`));
  let first = true;
  for (let index = 0; index < result.findings.length; index += 1) {
    stopIf(signal);
    const { row, line, findings } = result.findings.entry(index);
    const now = fixes.get(row)?.findings ?? findings;
    if (now.length === 0) continue;
    out.put(encode(`${first ? '' : ','}\n${JSON.stringify({ row: row + 1, line, findings: now.map(place) })}`));
    first = false;
    if (out.ready.length) yield* out.take();
  }
  out.put(encode(']}\n'));
  out.flush();
  yield* out.take();
}
