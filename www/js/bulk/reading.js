// Reads a row again: from its place in the stream that was checked to its bytes in the file.
import { transcoder } from './encoding.js';
import { PIECE } from './source.js';

/** Rows are mostly looked at one after the other: so much is read at a time and kept, when one follows the last one closely. */
const WINDOW = PIECE;

/** How far the next row may lie behind what was read last to follow it closely. */
const CLOSE = PIECE / 4;

/** So much is read of a row that lies alone: of rows here and there in a large table, windows would be the whole table. */
const ALONE = 4096;

export class Rows {
  #window = { from: 0, bytes: new Uint8Array(0) };
  #piece = null;

  constructor(source, places) {
    this.source = source;
    this.places = places;
    this.toUtf8 = transcoder(places.encoding);
  }

  /** Bytes of the file, out of the window where they lie in it. */
  async #read(from, to) {
    const { from: start, bytes } = this.#window;
    const read = start + bytes.length;
    if (from >= start && to <= read) return bytes.subarray(from - start, to - start);
    const ahead = from >= start && from < read + CLOSE ? WINDOW : ALONE;
    const end = Math.min(Math.max(to, from + ahead), this.source.size);
    this.#window = { from, bytes: await this.source.slice(from, end) };
    return this.#window.bytes.subarray(0, to - from);
  }

  /** A piece that was changed on the way, and what it became. */
  async #changed(entry) {
    if (this.#piece?.entry !== entry) {
      const bytes = await this.source.slice(entry.from, entry.to);
      this.#piece = { entry, bytes, utf8: this.toUtf8(bytes).utf8 };
    }
    return this.#piece;
  }

  /** The bytes of a record as the module saw them. */
  async utf8(offset, length) {
    const parts = [];
    let got = 0;
    while (got < length) {
      const entry = this.places.find(offset + got);
      const within = offset + got - entry.stream;
      let part;
      if (entry.same) {
        const from = entry.from + within;
        part = await this.#read(from, Math.min(from + length - got, entry.to));
      } else part = (await this.#changed(entry)).utf8.subarray(within, within + length - got);
      if (part.length === 0) break;
      parts.push(part);
      got += part.length;
    }
    return joined(parts, got);
  }

  /** The bytes of a record as they are in the file: { bytes, from }. */
  async raw(offset, length) {
    const { places } = this;
    const entry = places.find(offset);
    const within = offset - entry.stream;
    if (entry.same && entry.from + within + length <= entry.to) {
      const from = entry.from + within;
      return { bytes: await this.#read(from, from + length), from };
    }
    // LF and CR stand in the same order on both sides, whatever could not be decoded between them.
    const from = await this.#place(offset, 0);
    // A record ends before a line end, or with the file.
    const to = await this.#place(offset + length, 1);
    return { bytes: await this.#read(from, to), from };
  }

  /** The place in the file of the beginning (`side` 0) or the end (1) of a record. */
  async #place(offset, side) {
    const { lines } = this.places;
    const entry = this.places.find(side ? Math.max(0, offset - 1) : offset);
    const within = offset - entry.stream;
    if (entry.same) return entry.from + within;
    const { bytes, utf8 } = await this.#changed(entry);
    const before = countOf(utf8, within);
    const behind = lines.behind(bytes, before);
    return entry.from + (side ? lines.next(bytes, behind) : behind);
  }
}

/** LF and CR in UTF-8 before a place. */
function countOf(utf8, to) {
  let count = 0;
  for (let at = 0; at < to; at += 1) if (utf8[at] === 0x0a || utf8[at] === 0x0d) count += 1;
  return count;
}

function joined(parts, size) {
  if (parts.length === 1) return parts[0];
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
