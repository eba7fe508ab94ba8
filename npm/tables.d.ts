import type { Source } from './index.js';
import type { Ctx, Field, FindingKind, Level, RuleId } from './types.js';

/** A table that is read piece by piece, from wherever it is. */
export interface TableSource {
  /** How long it is, in bytes. */
  readonly size: number;
  /** Its name, if it has one. */
  readonly name?: string;
  /** Reads the bytes from one place to another, from 0. */
  slice(from: number, to: number): Promise<Uint8Array> | Uint8Array;
}

/**
 * A table: a Blob (a file), its bytes, its text, or bytes that come one after the other. What comes one after the other is kept
 * in memory unless `across` is `false`.
 */
export type Table =
  | Blob | ArrayBufferLike | ArrayBufferView | string | TableSource
  | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** An encoding in which a table can be written. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Counts of a table. */
export interface TableCounts {
  /** Rows, the header not counted. */
  rows: number;
  /** Rows in which nothing stands in the way and nothing is warned of. */
  right: number;
  /** Rows with warnings alone. */
  warned: number;
  /** Rows with an error. */
  wrong: number;
  /** Bytes that were read, in UTF-8. */
  bytes: number;
}

/** How far a check is. */
export interface TableProgress {
  /** Rows so far. */
  rows: number;
  /** Bytes of the table so far. */
  bytes: number;
  /** How long the table is, in bytes; `null` for a stream. */
  size: number | null;
  /** What was found so far. */
  counts: TableCounts;
  /** For each rule, in the order of `rules`, in how many rows it has found something. */
  byRule: Uint32Array;
  /** Rows a second, on an average. */
  rowsPerSecond: number;
}

/** How a table is checked. */
export interface TableOptions extends Ctx {
  /** Its encoding; found by its beginning when left out. */
  encoding?: Encoding;
  /** The sign between cells; found in the first line when left out. */
  delimiter?: ',' | ';' | '\t';
  /** For each column the place of its field in `fields`, or −1; found by the header when left out. */
  columns?: Int16Array;
  /** Whether rows are compared with each other; they are when left out. */
  across?: boolean;
  /** Ends the check: it is rejected with the code `cancelled`. */
  signal?: AbortSignal;
  /** Called with how far it is, at most every 40 ms. */
  onProgress?: (progress: TableProgress) => void;
  /** Where else the second module is, for a host that keeps it elsewhere: `mp-onboard/bulk.wasm` of this version. */
  module?: Source | null | Promise<Source | null>;
}

/** One finding in a table. Its words are those of its rule: `rule(rules[finding.rule])`. */
export interface TableFinding {
  /** The place of the rule in `rules`. */
  rule: number;
  /** The place of the field in `fields`; `null` for none. */
  field: number | null;
  /** 0: error, 1: warning, 2: advice. */
  level: number;
  /** 0: incomplete, 1: invalid, 2: forbidden, 3: not_yet, 4: quota, 5: expired. */
  kind: number;
  /** The column, from 0; `null` for none. */
  column: number | null;
  /** What goes into the message, of what the reading itself has found. */
  params?: { readonly [name: string]: string | number };
}

/** A row in which something was found. */
export interface TableRow {
  /** Its number among the rows, from 0, the header not counted. */
  row: number;
  /** The line of the file on which it begins, from 1. */
  line: number;
  /** Where it begins in the table as UTF-8, in bytes. */
  offset: number;
  /** How long it is in UTF-8, in bytes. */
  length: number;
  /** What was found in it, at least one. */
  findings: TableFinding[];
}

/** The rows in which something was found, in their order. They are kept as numbers; objects are made of what is looked at. */
export interface TableRows extends Iterable<TableRow> {
  /** How many there are. */
  readonly length: number;
  /** One of them, from 0. */
  entry(index: number): TableRow;
  /** The row number of one of them. */
  row(index: number): number;
  /** Which of them has this row number; −1 for none. */
  of(row: number): number;
  /** The first of them whose row number is not lower. */
  from(row: number): number;
  /** All of them as numbers, as they came from the module. */
  packed(): Uint32Array;
}

/** That a table turned out to be in another encoding than its beginning said. */
export interface Restarted {
  /** What its beginning said. */
  from: Encoding;
  /** What it was then. */
  to: Encoding;
  /** Where that showed, in bytes. */
  offset: number;
  /** The line where it showed, from 1. */
  line: number;
}

/** A place that is nothing in the table's encoding. */
export interface UndecodablePlace {
  /** The line, from 1. */
  line: number;
  /** Where it begins, in bytes. */
  offset: number;
  /** How long it is, in bytes. */
  length: number;
}

/** Places that are nothing in the table's encoding. */
export interface Undecodable {
  /** How many there are. */
  count: number;
  /** The first thousand of them. */
  places: UndecodablePlace[];
}

/** What the table as a whole was found to have. */
export interface TableNote {
  /** The rule. */
  rule: RuleId;
  /** The column, from 0; `null` for none. */
  column: number | null;
}

/** The result in names and numbers: `JSON.stringify` takes it. */
export interface TableSummary extends TableCounts {
  /** The encoding in which it was read. */
  encoding: Encoding;
  /** Whether that is another one than its beginning said. */
  restarted: Restarted | null;
  /** How many places are nothing in that encoding. */
  undecodable: number;
  /** In how many rows each rule has found something. */
  byRule: { [rule in RuleId]?: number };
  /** What the table as a whole was found to have. */
  table: TableNote[];
}

/** What may be asked about a table that was checked, as long as it is not freed. */
export interface TableCheck {
  /**
   * What the words of a finding about several rows need: how many rows, how many there may be (0: not counted), and the
   * first hundred of the others.
   */
  others(row: number, packed: number): Uint32Array;
  /** Gives the memory back. Without it the memory comes back with the object. */
  free(): void;
}

/** What was found in a table. */
export interface TableResult {
  /** What the first record says. */
  header: string[];
  /** For each column the place of its field in `fields`, or −1. */
  columns: Int16Array;
  /** The sign between cells; empty for a table without any. */
  delimiter: string;
  /** The encoding in which it was read. */
  encoding: Encoding;
  /** The encoding that its beginning said. */
  guessed: Encoding;
  /** How long its byte order mark is, in bytes. */
  mark: number;
  /** Whether it was read again in another encoding. */
  restarted: Restarted | null;
  /** Places that are nothing in that encoding. */
  undecodable: Undecodable;
  /** How many rows there are, and how many are right. */
  counts: TableCounts;
  /** For each rule, in the order of `rules`, in how many rows it has found something. */
  byRule: Uint32Array;
  /** The rows in which something was found. */
  findings: TableRows;
  /** What the table as a whole was found to have. */
  table: TableFinding[];
  /** The id of every rule: findings name a rule by its place here. */
  rules: RuleId[];
  /** The name of every field: findings and columns name a field by its place here. */
  fields: Field[];
  /** Questions about the table; to be freed when there are none any more. */
  check: TableCheck;
  /** The result in names and numbers. */
  summary: TableSummary;
}

/**
 * Why a table is not checked: it has no byte; it is something else; it changed while it was read; it is not given by the
 * system; a stream is not in UTF-8 after all; an encoding that nobody knows; a row too large to be held; the check was ended.
 */
export type TableFault = 'empty' | 'not-a-table' | 'changed' | 'unreadable' | 'late-encoding' | 'encoding' | 'cancelled';

/** A table that is not checked, or not to its end. */
export interface TableError extends Error {
  /** What tells it from other errors. */
  name: 'MpOnboardError';
  /** Why it is not checked, for programs. */
  code: TableFault;
  /** What there is to know about it: what it is instead (`found`), where (`line`, `offset`), the system's words (`message`). */
  params: { readonly [name: string]: string | number };
}

/**
 * Checks a table of applicants: CSV or TSV in UTF-8, GB18030 or UTF-16, its columns known by their heads, every row by the rules
 * of the form, and rows compared with each other. The second module is started with the first table.
 *
 * @throws A `TableError` for what is no table or cannot be read; otherwise as `check`.
 */
export function checkTable(table: Table, options: TableOptions): Promise<TableResult>;

/** Something that was found in one of many forms. */
export interface FormFinding {
  /** The rule. */
  rule: RuleId;
  /** The field; `null` for none. */
  field: Field | null;
  /** How grave it is. */
  level: Level;
  /** What sort of finding it is. */
  kind: FindingKind;
}

/** A form in which something was found. */
export interface CheckedForm {
  /** Its number among the forms, from 0. */
  row: number;
  /** What was found in it, at least one. */
  findings: FormFinding[];
}

/**
 * What was found in many forms: counts, and as an iterable the forms in which something was found, in their order. They are
 * kept as numbers; objects are made of what is looked at.
 */
export interface Checked extends Iterable<CheckedForm> {
  /** How many forms there are. */
  readonly rows: number;
  /** Forms in which nothing stands in the way and nothing is warned of. */
  readonly right: number;
  /** Forms with warnings alone. */
  readonly warned: number;
  /** Forms with an error. */
  readonly wrong: number;
}

/** Checks forms that have the same fields. */
export interface FormsChecker {
  /**
   * Checks forms: values with U+001F between them, forms with U+001E; bytes are UTF-8. A tick is `true`, `false` or nothing.
   *
   * @throws `not_utf8` for bytes that are none.
   */
  check(forms: string | ArrayBufferView): Checked;
  /** Gives the memory back at once. Whatever is asked afterwards throws `freed`. Without it the memory comes back with the object. */
  free(): void;
}

/** Where the second module is. */
export interface ModuleOptions {
  /** For a host that keeps it elsewhere: `mp-onboard/bulk.wasm` of this version. */
  module?: Source | null | Promise<Source | null>;
}

/**
 * Makes what checks many forms, for servers: once it is there it answers at once, as often as it is asked. The forms are those of
 * the same fields, in this order.
 *
 * @throws For a name that is no field, an unknown edition, or a context without a day.
 */
export function formsChecker(fields: readonly Field[], ctx: Ctx, options?: ModuleOptions): Promise<FormsChecker>;

/**
 * Checks many forms once; `formsChecker` is the way to do so again and again.
 *
 * @throws For a name that is no field, an unknown edition, a context without a day, or bytes that are no UTF-8.
 */
export function checkMany(fields: readonly Field[], forms: string | ArrayBufferView, ctx: Ctx, options?: ModuleOptions): Promise<Checked>;
