import type { Ctx, Field, Form, RuleId } from './mp_onboard.js';

export interface BulkOptions {
  /** The day in China on which the table is judged: `2018-11-06`. */
  today: string;
  /** The edition of the guide; the one of 2018-11-06 where it is not said. */
  edition?: string;
  /** The sign between cells; found in the first line where it is not said. */
  delimiter?: ',' | ';' | '\t';
  /** For each column the place of its field in `fieldNames()`, or −1; found by the header where it is not said. */
  columns?: Int16Array;
  /** Whether rows are compared with each other; they are where it is not said. */
  across?: boolean;
}

export interface BulkCounts {
  /** Rows, the header not counted. */
  rows: number;
  /** Rows in which nothing stands in the way and nothing is warned of. */
  right: number;
  /** Rows with warnings alone. */
  warned: number;
  /** Rows with an error. */
  wrong: number;
  /** Bytes that were pushed. */
  bytes: number;
}
