// A table that somebody works on: what it is, its check, its rows, what was put right, what goes out. The worker is a thin
// shell around it.
import { checkTable, headOf, lookAt } from './check.js';
import { ENCODINGS, markLength, transcoder } from './encoding.js';
import { TableError, stopIf } from './errors.js';
import { Findings, KINDS, LEVELS, entryOf, holds, named, pack } from './findings.js';
import { loadModule } from './module.js';
import { lines } from './pieces.js';
import { Splitter, recordOf } from './records.js';
import { Rows } from './reading.js';
import { isLocked, isPacked, readSheet } from './sheet.js';
import { ofBlob, sourceOf } from './source.js';
import { reportOf, rowsOf, standing, tableOf } from './write.js';

/** Rows of the beginning that are shown before the check. */
const SAMPLE = 5;

/** The rules for what Excel did to a cell, and their levels. What went wrong in a formula stands in the cell itself, and the rules of its field speak. */
const NOTES = { 'digits-lost': ['table/digits-lost', 0], number: ['table/not-text', 2], date: ['table/not-text', 2] };

/** Fields in which a zero at the beginning may be lost; a mobile number, for one, begins with none. */
const CODES = new Set(['code', 'administratorId', 'bankAccount']);

const NOTED = new Set(Object.values(NOTES).map(([id]) => id));

/** The counts of rows by their worst finding. */
const STANDINGS = ['wrong', 'warned', 'right'];

/** The endings of what goes out. */
const NAMES = { annotated: { zh: '核对', en: 'checked' }, wrong: { zh: '有误', en: 'wrong' }, right: { zh: '正确', en: 'right' }, report: { zh: '报告', en: 'report' } };

export class Table {
  /** What was put right by row: { texts: Map(column → text), findings, level, place }. */
  #fixes = new Map();
  #result = null;
  #lists = new Map();
  #sheet = null;
  #reading = null;
  #options = {};
  info = null;

  /** `module`: the bytes of the WebAssembly module, in Node; `core`: the functions of the core module, for words. */
  constructor(given, { name = given.name ?? '', module, core = null } = {}) {
    this.given = given;
    this.name = name;
    this.moduleBytes = module;
    this.core = core;
  }

  /** Reads the beginning: what the file is, and how it can be read. */
  async open({ encoding, delimiter, sheet, signal } = {}) {
    this.api = await loadModule(this.moduleBytes);
    let source = sourceOf(this.given);
    const first = await headOf(source);
    let kind = 'csv';
    if (isPacked(first.head) || isLocked(first.head)) {
      if (isLocked(first.head) && !/\.xlsx$/i.test(this.name)) throw new TableError('not-a-table', { found: 'xls' });
      this.#sheet = await readSheet(source, { sheet, signal });
      kind = 'xlsx';
      source = ofBlob(this.#sheet.table);
    }
    this.source = source;
    const { head } = kind === 'csv' ? first : await headOf(source);
    const guessed = lookAt(head, source.size, encoding);
    const chosen = encoding ?? guessed.encoding;
    if (!ENCODINGS.includes(chosen)) throw new TableError('encoding', { encoding: chosen });
    this.info = {
      name: this.name, size: this.given.size ?? source.size, kind, encoding: chosen, encodings: ENCODINGS, guessed: guessed.encoding, by: guessed.by,
      restarted: null, ...this.#beginning(head, chosen, delimiter),
      ...(this.#sheet ? { sheets: this.#sheet.sheets, sheet: this.#sheet.sheet, notes: this.#sheet.notes.length } : {}),
    };
    return this.info;
  }

  /** Header, columns and the first rows, out of the first bytes. */
  #beginning(head, encoding, delimiter) {
    const mark = markLength(head, encoding);
    const whole = head.length === this.source.size;
    const found = whole ? head.length : lines(encoding).cut(head) || head.length;
    const bytes = head.subarray(mark, found);
    const check = new this.api.BulkCheck({ today: '2018-11-06', across: false, ...(delimiter ? { delimiter } : {}) });
    try {
      check.push(transcoder(encoding)(bytes).utf8);
      check.finish();
      const sign = check.delimiter();
      const splitter = new Splitter(encoding, sign);
      const sample = [];
      for (let at = 0; at < bytes.length && sample.length <= SAMPLE;) {
        const record = splitter.record(bytes, at, true);
        if (record.end > record.start) sample.push(splitter.texts(bytes, record));
        at = record.next;
      }
      return { delimiter: sign, header: check.header(), columns: check.columns(), sample: sample.slice(1) };
    } finally {
      check.free();
    }
  }

  /** Checks the whole table, from its beginning. What was put right before is kept and looked at again. */
  async check({ columns, encoding, delimiter, across, today, edition, sheet } = {}, { onProgress, signal } = {}) {
    this.#drop();
    if (sheet !== undefined && this.#sheet && sheet !== this.#sheet.sheet) {
      await this.open({ sheet, signal });
      this.#fixes.clear();
    }
    this.#options = { today, edition };
    const result = await checkTable(this.source, { columns, encoding, delimiter, across, today, edition, onProgress, signal });
    this.#result = result;
    this.#reading = new Rows(result.source, result.places);
    this.splitter = new Splitter(result.encoding, result.delimiter);
    await this.#noteSheet();
    for (const [row, { texts }] of this.#fixes) await this.#recheck(row, texts);
    Object.assign(this.info, { encoding: result.encoding, restarted: result.restarted });
    return this.summary();
  }

  /** What of the result goes to the page. */
  summary() {
    const { header, columns, delimiter, encoding, guessed, restarted, undecodable, byRule: found, table, rules, fields, summary } = this.#done();
    const places = undecodable.places.slice(0, 100);
    return {
      header, columns, delimiter, encoding, guessed, restarted, undecodable: { count: undecodable.count, places }, ...this.#standing(), found, rules, fields, summary,
      table: table.map((finding) => this.#named(finding)), fixed: this.#fixes.size,
      notes: counted(this.#sheet?.notes ?? []),
    };
  }

  /** The counts, with what was put right. */
  counts() {
    return this.#standing().counts;
  }

  /** How many rows are right, and how many each rule found something in, with what was put right. */
  #standing() {
    const { counts, byRule } = this.#done();
    const now = { counts: { ...counts }, byRule: byRule.slice() };
    for (const [row, fix] of this.#fixes) {
      const was = this.#entry(row).findings;
      now.counts[STANDINGS[worstOf(was)]] -= 1;
      now.counts[STANDINGS[fix.level]] += 1;
      for (const rule of rulesIn(was)) now.byRule[rule] -= 1;
      for (const rule of rulesIn(fix.findings)) now.byRule[rule] += 1;
    }
    return now;
  }

  #done() {
    if (!this.#result) throw new TableError('not-checked');
    return this.#result;
  }

  #drop() {
    this.#result?.check.free();
    this.#result = null;
    this.#lists.clear();
  }

  /** What Excel did to numbers, as findings of their rows, where the module has rules for it. */
  async #noteSheet() {
    if (!this.#sheet) return;
    const { rules, fields, findings, columns, counts, byRule } = this.#result;
    const { starts, notes } = this.#sheet;
    const list = new Findings();
    for (const { record, column, what } of notes) {
      const [id, level] = NOTES[what] ?? [];
      const rule = rules.indexOf(id);
      const field = columns[column] ?? -1;
      if (rule < 0 || record === 0 || field < 0 || (what === 'number' && !CODES.has(fields[field]))) continue;
      const [start, length] = [starts[record], starts[record + 1] - starts[record] - 2];
      list.add(Uint32Array.of(record - 1, record + 1, start % 0x100000000, start / 0x100000000, length, 1, ...pack({ rule, field, column, level, kind: 1 })));
    }
    if (list.length === 0) return;
    const noted = grouped(list);
    const all = await Findings.merged(findings, noted);
    // A row is as bad as the worst that is said about it.
    for (let index = 0; index < noted.length; index += 1) {
      const row = noted.row(index);
      const before = findings.of(row);
      const was = before < 0 ? [] : findings.entry(before).findings;
      const now = all.entry(all.of(row)).findings;
      counts[STANDINGS[worstOf(was)]] -= 1;
      counts[STANDINGS[worstOf(now)]] += 1;
      for (const rule of rulesIn(now)) if (!rulesIn(was).has(rule)) byRule[rule] += 1;
    }
    this.#result.findings = all;
    Object.assign(this.#result.summary, counts, { byRule: named(byRule, rules) });
  }

  #named({ rule, field, column, level, kind, params }) {
    const { rules, fields } = this.#done();
    return { rule: rules[rule], index: rule, field: field === null ? null : fields[field], column, level: LEVELS[level], kind: KINDS[kind], ...(params ? { params } : {}) };
  }

  /** The entries that a filter leaves, by what the file says or what was put right: kept, so that places in it stay what they are. */
  #list({ rule = null, level = null } = {}) {
    const { findings } = this.#done();
    const wanted = level === null ? null : LEVELS.indexOf(level);
    if (rule === null && wanted === null) return { length: findings.length, at: (index) => index };
    const key = `${rule} ${wanted}`;
    if (!this.#lists.has(key)) {
      let size = 0;
      const list = new Uint32Array(findings.length);
      for (let index = 0; index < findings.length; index += 1) {
        const fix = this.#fixes.get(findings.row(index));
        if (holds(findings.words(index), rule, wanted) || (fix && answers(fix.findings, rule, wanted))) list[size++] = index;
      }
      this.#lists.set(key, list.slice(0, size));
    }
    const list = this.#lists.get(key);
    return { length: list.length, at: (index) => list[index] };
  }

  /** How many rows a filter leaves now. */
  total(filter) {
    this.#lists.clear();
    return this.#list(filter).length;
  }

  /** Rows of a window: [{ row, line, cells, findings, fixed }]. */
  async rows({ from = 0, to = from + 50, ...filter } = {}) {
    const list = this.#list(filter);
    const rows = [];
    for (let index = Math.max(0, from); index < Math.min(to, list.length); index += 1) {
      rows.push(await this.#shown(this.#done().findings.entry(list.at(index))));
    }
    return rows;
  }

  /** One row that has findings, or that was put right. */
  async row(row) {
    return this.#shown(this.#entry(row));
  }

  /** A row that has findings, or was put right: with other columns nothing may be wrong any more with what the file says. */
  #entry(row) {
    const { findings } = this.#done();
    const index = findings.of(row);
    if (index >= 0) return findings.entry(index);
    const place = this.#fixes.get(row)?.place;
    if (!place) throw new RangeError(`row ${row} has no findings`);
    return { ...place, findings: [] };
  }

  async #cells({ offset, length }) {
    const { bytes } = await this.#reading.raw(offset, length);
    if (bytes.length === 0) return [];
    return this.splitter.texts(bytes, this.splitter.record(bytes, 0, true));
  }

  /** Findings of a row for the page; `stale` are those that only another run can take away. */
  #told(row, findings) {
    return findings.map((finding) => ({ ...this.#named(finding), ...this.#others(row, finding), ...(finding.stale ? { stale: true } : {}) }));
  }

  /** What a finding about several rows says beside its rule: how many, how many there may be, and the lines of the others. */
  #others(row, finding) {
    const [count, most, ...others] = this.#done().check.others(row, pack(finding)[0]);
    if (!count) return {};
    return { params: { count, ...(most ? { limit: most } : {}) }, others, lines: others.map((other) => this.#lineOfOther(other)) };
  }

  /** The line on which a row begins: of a workbook the row of its sheet. */
  #lineOf(row, line) {
    return this.#sheet ? this.#sheet.rows[row + 1] : line;
  }

  async #shown({ row, line, offset, length, findings }) {
    const cells = await this.#cells({ offset, length });
    const fix = this.#fixes.get(row);
    const fixed = Object.fromEntries(fix?.texts ?? []);
    const named = this.#told(row, fix?.findings ?? findings);
    const texts = withFixes(cells, fix?.texts);
    return { row, line: this.#lineOf(row, line), cells, findings: named, fixed, form: this.api.formOf(texts, this.#done().columns) };
  }

  /** The findings of one row with other texts, through the module; those across rows stay as they were. */
  async #recheck(row, texts) {
    const { header, columns, delimiter } = this.#done();
    const entry = this.#entry(row);
    const cells = withFixes(await this.#cells(entry), texts);
    const { today, edition } = this.#options;
    const one = (list) => {
      const check = new this.api.BulkCheck({ today, ...(edition ? { edition } : {}), delimiter, columns, across: false });
      try {
        const said = [];
        for (const packed of [check.push(recordOf(header, delimiter)), check.push(recordOf(list, delimiter)), check.finish()]) {
          for (let at = 0; at < packed.length; at += 6 + 2 * packed[at + 5]) {
            if (packed[at] === 0) said.push(...entryOf(packed.subarray(at, at + 6 + 2 * packed[at + 5])).findings);
          }
        }
        return said;
      } finally {
        check.free();
      }
    };
    // What the row has beside what a single row shows comes from the others.
    const key = ({ rule, field }) => rule * 256 + (field ?? 255);
    const alone = new Set(one(await this.#cells(entry)).map(key));
    const noted = ({ rule }) => NOTED.has(this.#done().rules[rule]);
    const beside = entry.findings.filter((finding) => !alone.has(key(finding)));
    const stale = [
      ...beside.filter((finding) => noted(finding) && !texts.has(finding.column)),
      ...beside.filter((finding) => !noted(finding)).map((finding) => ({ ...finding, stale: true })),
    ];
    const now = [...one(cells), ...stale];
    const { findings, ...place } = entry;
    this.#fixes.set(row, { texts, findings: now, level: worstOf(now), place });
    return { findings: this.#told(row, now), ...this.#standing() };
  }

  /** Puts a cell right. Resolves to the findings that the row has now, and the numbers of the table: { findings, counts, byRule }. */
  async fix(row, column, text) {
    const texts = new Map(this.#fixes.get(row)?.texts ?? []);
    texts.set(column, text);
    return this.#recheck(row, texts);
  }

  /** Takes it back. */
  async unfix(row, column) {
    const texts = new Map(this.#fixes.get(row)?.texts ?? []);
    texts.delete(column);
    if (texts.size > 0) return this.#recheck(row, texts);
    this.#fixes.delete(row);
    const { findings } = this.#done();
    const index = findings.of(row);
    return { findings: index < 0 ? [] : this.#told(row, findings.entry(index).findings), ...this.#standing() };
  }

  /** Sentences about the rows of an export, in a language. */
  async #describer(lang) {
    if (!this.core) return async () => [];
    const { explainer } = await import('./explain.js');
    const { rules, fields, header, columns, findings } = this.#done();
    const explain = explainer({ core: this.core, rules, fields, lang, ...this.#options });
    const place = (column) => (column === null || header[column] === undefined ? '' : `${header[column]}${lang === 'zh' ? '：' : ': '}`);
    return async (row, cells, entry) => {
      const fix = this.#fixes.get(row);
      const list = fix?.findings ?? (entry < 0 ? [] : findings.entry(entry).findings);
      if (list.length === 0) return [];
      const form = this.api.formOf(withFixes(cells(), fix?.texts), columns);
      return explain(form, list.map((finding) => ({ ...finding, ...this.#others(row, finding) }))).map(({ column, message }) => place(column) + message);
    };
  }

  /** The line of another row, which has findings too. */
  #lineOfOther(row) {
    const { findings } = this.#done();
    const index = findings.of(row);
    return this.#lineOf(row, index < 0 ? row + 2 : findings.words(index)[1]);
  }

  /** Writes a table or the report: { blob, name, apostrophes }. */
  async export(kind, { lang = 'zh', signal } = {}) {
    const result = this.#done();
    const tally = { apostrophes: 0 };
    const options = { kind, lang, fixes: this.#fixes, tally, signal };
    const pieces = kind === 'report'
      ? reportOf(result, { name: this.name, ...this.#options, version: this.api.version(), fixes: this.#fixes, ...this.#standing(), signal })
      : tableOf(result, { ...options, describe: kind === 'right' ? undefined : await this.#describer(lang) });
    // Handed over to the browser a few at a time, which may keep them on the disk.
    let [parts, held, size] = [[], [], 0];
    for await (const piece of pieces) {
      held.push(piece);
      size += piece.length;
      if (size > 4 << 20) {
        parts.push(new Blob(held));
        [held, size] = [[], 0];
      }
      stopIf(signal);
    }
    const type = kind === 'report' ? 'application/json' : `text/csv;charset=${result.encoding}`;
    const blob = new Blob([...parts, ...held], { type });
    const stem = this.name.replace(/\.\w+$/, '') || 'table';
    const ending = kind === 'report' ? 'json' : result.delimiter === '\t' ? 'tsv' : 'csv';
    return { blob, name: `${stem}-${NAMES[kind][lang]}.${ending}`, apostrophes: tally.apostrophes };
  }

  /** The rows without an error or a warning, as forms: { row, form }. */
  async* rightRows({ signal } = {}) {
    const result = this.#done();
    for await (const { bytes, record, row, entry } of rowsOf(result, { signal })) {
      if (row === null || row < 0 || standing(result, this.#fixes, row, entry) < 2) continue;
      yield { row, form: this.api.formOf(withFixes(this.splitter.texts(bytes, record), this.#fixes.get(row)?.texts), result.columns) };
    }
  }

  close() {
    this.#drop();
    this.#sheet = null;
  }
}

/** The worst level of findings: 0 error, 1 warning, 2 advice or none. */
const worstOf = (findings) => findings.reduce((most, { level }) => Math.min(most, level), 2);

/** The rules of findings, each once. */
const rulesIn = (findings) => new Set(findings.map(({ rule }) => rule));

/** Whether findings have one of a rule (null: any), and a worst of a level (null: any). */
const answers = (findings, rule, level) => findings.length > 0 && (rule === null || rulesIn(findings).has(rule)) && (level === null || worstOf(findings) === level);

/** How often Excel did what. */
function counted(notes) {
  const counts = {};
  for (const { what } of notes) counts[what] = (counts[what] ?? 0) + 1;
  return counts;
}

/** Cells with the texts that were put right. */
function withFixes(cells, texts) {
  if (!texts?.size) return cells;
  const now = [...cells];
  for (const [column, text] of texts) {
    while (now.length < column) now.push('');
    now[column] = text;
  }
  return now;
}

/** Entries of the same row as one. */
function grouped(list) {
  const all = new Findings();
  let row = null;
  let words = [];
  const end = () => {
    if (row !== null) all.add(Uint32Array.from(words));
  };
  for (let index = 0; index < list.length; index += 1) {
    const one = list.words(index);
    if (one[0] === row) {
      words.push(...one.subarray(6));
      words[5] += 1;
    } else {
      end();
      row = one[0];
      words = [...one];
    }
  }
  end();
  return all;
}
