// Takes bytes of a file, in any encoding, apart into records and cells, exactly as the module does with UTF-8.
import { TableError, stopIf } from './errors.js';
import { unitOf } from './encoding.js';
import { bytesOf } from './source.js';

/** The longest record, in bytes of UTF-8, as in the module: else a mark that never closes would end elsewhere than there. */
const LONGEST = 1 << 20;

/** A byte of another encoding is less than this in UTF-8. */
const MOST_OF_BYTE = 4;

/** Bytes that are measured at a time. */
const BLOCK = 4096;

/** The most that is held of a record that is longer: more is not written again. */
const MOST_HELD = 128 << 20;

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** Reads records of one encoding and delimiter. */
export class Splitter {
  constructor(encoding, delimiter) {
    this.encoding = encoding;
    this.unit = unitOf(encoding);
    this.low = encoding === 'utf-16be' ? 1 : 0;
    this.delimiter = delimiter.charCodeAt(0);
    this.decoder = new TextDecoder(encoding, { ignoreBOM: true });
  }

  /** The ASCII character at a place; another number for any other one. */
  at(bytes, place) {
    if (this.unit === 1) return bytes[place];
    return bytes[place + 1 - this.low] === 0 ? bytes[place + this.low] : 0xff;
  }

  /** The place of a quotation mark from `place` on; `end` for none. */
  #quote(bytes, place, end) {
    if (this.unit === 1) {
      const found = bytes.indexOf(QUOTE, place);
      return found < 0 || found > end ? end : found;
    }
    let at = place;
    while (at < end && this.at(bytes, at) !== QUOTE) at += 2;
    return Math.min(at, end);
  }

  #line(bytes, place) {
    let at = place;
    for (; at < bytes.length; at += this.unit) {
      const sign = this.at(bytes, at);
      if (sign === LF || sign === CR) break;
    }
    return Math.min(at, bytes.length);
  }

  /** The place up to which the bytes from `from` on are looked at as one record: as many as are `LONGEST` in UTF-8. */
  #limit(bytes, from) {
    const decoder = new TextDecoder(this.encoding, { ignoreBOM: true });
    const encoder = new TextEncoder();
    let at = from;
    for (let size = 0; at < bytes.length && size < LONGEST;) {
      // Where a whole block may be too much, byte by byte.
      const step = size + MOST_OF_BYTE * BLOCK < LONGEST ? BLOCK : 1;
      size += encoder.encode(decoder.decode(bytes.subarray(at, at + step), { stream: true })).length;
      at += step;
    }
    return Math.min(at, bytes.length);
  }

  /**
   * The record at `from`: { start, end, next, cells, broken }, or null when it is not all there. `cells` are pairs of
   * places, quotation marks included. `last`: nothing comes after `bytes`. Of a broken record, too long or with a mark that
   * never closes, the last cell is the rest of the line.
   */
  record(bytes, from, last) {
    if (this.encoding === 'utf-8') return this.#upTo(Math.min(bytes.length, from + LONGEST), bytes, from, last);
    // Most records end long before it matters; of others it is measured how far they may go.
    const sure = from + LONGEST / MOST_OF_BYTE;
    if (sure >= bytes.length) return this.#upTo(bytes.length, bytes, from, last);
    const record = this.#upTo(sure, bytes, from, last);
    return record?.broken ? this.#upTo(this.#limit(bytes, from), bytes, from, last) : record;
  }

  /** The same, with the place up to which it is looked for. */
  #upTo(limit, bytes, from, last) {
    const { unit, delimiter } = this;
    const cut = limit < bytes.length;
    const cells = [];
    let at = from;
    for (;;) {
      const start = at;
      if (at < limit && this.at(bytes, at) === QUOTE) {
        at += unit;
        for (;;) {
          const mark = this.#quote(bytes, at, limit);
          if (mark >= limit) {
            if (!cut && !last) return null;
            return this.#broken(bytes, from, cells, start, start + unit, last, 'quote');
          }
          at = mark + unit;
          if (at >= limit || this.at(bytes, at) !== QUOTE) break;
          at += unit;
        }
      }
      let sign = -1;
      for (; at < limit; at += unit) {
        sign = this.at(bytes, at);
        if (sign === delimiter || sign === LF || sign === CR) break;
      }
      if (at >= limit) {
        if (cut) return this.#broken(bytes, from, cells, start, limit, last, 'long');
        if (!last) return null;
        cells.push(start, bytes.length);
        return { start: from, end: bytes.length, next: bytes.length, cells, broken: null };
      }
      cells.push(start, at);
      if (sign === delimiter) at += unit;
      else return this.#ended(bytes, from, at, cells, null);
    }
  }

  #broken(bytes, from, cells, start, search, last, broken) {
    const end = this.#line(bytes, search);
    if (end >= bytes.length && !last) return null;
    cells.push(start, end);
    return this.#ended(bytes, from, end, cells, broken);
  }

  #ended(bytes, start, end, cells, broken) {
    const pair = this.at(bytes, end) === CR && this.at(bytes, end + this.unit) === LF;
    return { start, end, next: Math.min(bytes.length, end + this.unit * (pair ? 2 : 1)), cells, broken };
  }

  /** The text of a cell. */
  text(bytes, start, end, broken = false) {
    const raw = this.decoder.decode(bytes.subarray(start, end));
    return raw[0] === '"' && !broken ? unquoted(raw) : raw;
  }

  /** The texts of a record. */
  texts(bytes, { cells, broken }) {
    const texts = [];
    for (let index = 0; index < cells.length; index += 2) {
      texts.push(this.text(bytes, cells[index], cells[index + 1], Boolean(broken) && index === cells.length - 2));
    }
    return texts;
  }
}

/** What a cell says that begins with a quotation mark. What follows the closing one belongs to it as it stands. */
export function unquoted(raw) {
  let text = '';
  let at = 1;
  for (;;) {
    const mark = raw.indexOf('"', at);
    if (mark < 0) return text + raw.slice(at);
    text += raw.slice(at, mark);
    if (raw[mark + 1] !== '"') return text + raw.slice(mark + 1);
    text += '"';
    at = mark + 2;
  }
}

const NEEDS_QUOTES = /["\r\n,;\t]|^\s|\s$/;

/** A cell with a text. Quoted where it must be, and where `always` says so. */
export const quoted = (text, always = false) => (always || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One record as UTF-8, for a row that is checked again. */
export const recordOf = (cells, delimiter) => new TextEncoder().encode(`${cells.map((cell) => quoted(cell, true)).join(delimiter)}\n`);

/** All records of a file from `from` on: { bytes, record, at }, `at` the place of `bytes` in the file. Empty lines too. */
export async function* recordsOf(source, splitter, from, signal) {
  let held = [];
  let size = 0;
  let at = from;
  let wanted = 0;
  const join = () => {
    if (held.length === 1) return held[0];
    const all = new Uint8Array(size);
    let place = 0;
    for (const part of held) {
      all.set(part, place);
      place += part.length;
    }
    return all;
  };
  const look = function* look(last) {
    const bytes = join();
    let place = 0;
    while (place < bytes.length) {
      const record = splitter.record(bytes, place, last);
      // A CR at the end may be half of a CRLF: its record waits for what follows.
      if (!record || (!last && record.next === bytes.length && splitter.at(bytes, record.end) === CR)) break;
      yield { bytes, record, at };
      place = record.next;
    }
    at += place;
    held = place < bytes.length ? [bytes.slice(place)] : [];
    size = bytes.length - place;
    // A record that does not end is looked at again when there is twice as much of it.
    wanted = place === 0 ? size * 2 : 0;
    if (size > MOST_HELD) throw new TableError('record-too-large', { bytes: size });
  };
  for await (const read of bytesOf(source, from, signal)) {
    stopIf(signal);
    held.push(read);
    size += read.length;
    if (size >= wanted) yield* look(false);
  }
  if (size) yield* look(true);
}
