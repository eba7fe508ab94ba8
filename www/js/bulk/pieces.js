// Cuts a file into pieces of which each decodes alone, and finds again in the file what was seen in the UTF-8 stream.
import { unitOf } from './encoding.js';
import { PIECE, bytesOf } from './source.js';

/** A line that is longer than this is cut within. */
const LONGEST = 4 * PIECE;

const LF = 0x0a;
const CR = 0x0d;

/** The ends of lines in bytes of an encoding. */
export function lines(encoding) {
  const unit = unitOf(encoding);
  const low = encoding === 'utf-16be' ? 1 : 0;
  // In the encodings of one byte LF and CR are never part of another character.
  const is = unit === 1
    ? (bytes, at, sign) => bytes[at] === sign
    : (bytes, at, sign) => bytes[at + low] === sign && bytes[at + 1 - low] === 0;

  /** Where `bytes` can be cut after the end of a line; 0 for nowhere. */
  function lastLine(bytes) {
    const whole = bytes.length - (bytes.length % unit);
    if (unit === 1) {
      const line = bytes.lastIndexOf(LF);
      if (line >= 0) return line + 1;
    } else {
      for (let at = whole - 2; at >= 0; at -= 2) if (is(bytes, at, LF)) return at + 2;
    }
    // Old files end lines with CR alone. The last character may be half of a CRLF.
    for (let at = whole - 2 * unit; at >= 0; at -= unit) if (is(bytes, at, CR)) return at + unit;
    return 0;
  }

  /** Where `bytes` can be cut between two characters. */
  function lastCharacter(bytes) {
    if (unit === 2) {
      const whole = bytes.length & ~1;
      const high = bytes[whole - 1 - low];
      return high >= 0xd8 && high <= 0xdb ? whole - 2 : whole;
    }
    // No character but ASCII has a byte below 0x30, in UTF-8 and in GB18030.
    let at = bytes.length - 1;
    while (at >= 0 && bytes[at] >= 0x30) at -= 1;
    if (at >= 0) return at + 1;
    if (encoding !== 'utf-8') {
      // Characters all the way from the beginning, which is one.
      let end = 0;
      for (;;) {
        const four = bytes[end + 1] >= 0x30 && bytes[end + 1] <= 0x39;
        const length = bytes[end] <= 0x80 || bytes[end] === 0xff ? 1 : four ? 4 : 2;
        if (end + length > bytes.length - 4) return end || bytes.length;
        end += length;
      }
    }
    at = bytes.length - 1;
    while (at > 0 && bytes[at] >= 0x80 && bytes[at] < 0xc0) at -= 1;
    return at || bytes.length;
  }

  return {
    /** Where to cut what was read so far; 0: read on. */
    cut: (bytes) => lastLine(bytes) || (bytes.length >= LONGEST ? lastCharacter(bytes) : 0),

    /** The place behind the LF or CR number `count`; the end for more than there are. */
    behind(bytes, count) {
      let left = count;
      let at = 0;
      while (left > 0 && at < bytes.length) {
        if (is(bytes, at, LF) || is(bytes, at, CR)) left -= 1;
        at += unit;
      }
      return at;
    },

    /** The place of the next LF or CR from `from` on; the end for none. */
    next(bytes, from) {
      let at = from;
      while (at < bytes.length && !is(bytes, at, LF) && !is(bytes, at, CR)) at += unit;
      return Math.min(at, bytes.length);
    },

    /** Lines that end before `to`, CRLF counted once. */
    physical(bytes, to) {
      let count = 0;
      if (unit === 1) {
        for (let at = bytes.indexOf(LF); at >= 0 && at < to; at = bytes.indexOf(LF, at + 1)) count += 1;
        for (let at = bytes.indexOf(CR); at >= 0 && at < to; at = bytes.indexOf(CR, at + 1)) if (bytes[at + 1] !== LF) count += 1;
        return count;
      }
      for (let at = 0; at < to; at += 2) {
        if (is(bytes, at, LF) || (is(bytes, at, CR) && !is(bytes, at + unit, LF))) count += 1;
      }
      return count;
    },
  };
}

/**
 * The pieces of a file from `from` on, in order: { bytes, from, to }. Each ends at the end of a line if one is near, and is
 * gone when the next one is asked for: they share their memory.
 */
export async function* pieces(source, encoding, from = 0, signal = undefined) {
  const { cut } = lines(encoding);
  let buffer = new Uint8Array(2 * PIECE);
  let rest = 0;
  let at = from;
  for await (const read of bytesOf(source, from, signal)) {
    const size = rest + read.length;
    if (size > buffer.length) {
      const larger = new Uint8Array(2 * size);
      larger.set(buffer.subarray(0, rest));
      buffer = larger;
    }
    buffer.set(read, rest);
    const end = cut(buffer.subarray(0, size));
    if (end > 0) yield { bytes: buffer.subarray(0, end), from: at, to: at + end };
    at += end;
    buffer.copyWithin(0, end, size);
    rest = size - end;
  }
  if (rest > 0) yield { bytes: buffer.subarray(0, rest), from: at, to: at + rest };
}

/** Where pieces lie in the file and in the stream of UTF-8 that was pushed. Those that were not changed are one entry. */
export class Places {
  #entries = [];

  constructor(encoding) {
    this.encoding = encoding;
    this.lines = lines(encoding);
  }

  /** A piece of `size` bytes at `from` of the file came to `stream` in the stream. `same`: byte for byte. */
  add(from, size, stream, same) {
    const last = this.#entries.at(-1);
    if (same && last?.same) last.to = from + size;
    else this.#entries.push({ from, to: from + size, stream, same });
  }

  /** The entry in which a place of the stream lies. */
  find(offset) {
    let low = 0;
    let high = this.#entries.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#entries[middle].stream <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#entries[low];
  }
}
