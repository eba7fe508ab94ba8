// Where the bytes of a table come from: a file of the browser, bytes in memory, or a stream that passes once.
import { TableError, stopIf } from './errors.js';

/** Bytes read at a time. */
export const PIECE = 256 * 1024;

/** What is told of a file that cannot be read. Browsers refuse one that was written to since it was chosen. */
const unread = (error) => (['NotReadableError', 'NotFoundError'].includes(error?.name) ? new TableError('changed') : new TableError('unreadable', { message: String(error?.message ?? error) }));

/** A file of the browser that says so when it is not what it was. */
export function ofBlob(blob) {
  const { size, lastModified } = blob;
  const hold = (is, expected) => {
    if (is !== expected || blob.size !== size || blob.lastModified !== lastModified) throw new TableError('changed');
  };
  return {
    size,
    name: blob.name ?? '',
    async slice(from, to) {
      let data;
      try {
        data = await blob.slice(from, to).arrayBuffer();
      } catch (error) {
        throw unread(error);
      }
      hold(data.byteLength, Math.max(0, Math.min(to, size) - from));
      return new Uint8Array(data);
    },

    /** Gives the memory of a piece back at once. Left to the browser, a hundred of them pile up first. */
    release: ({ buffer }) => buffer.transfer?.(0),
  };
}

/** Bytes that are in memory. */
export const ofBytes = (bytes, name = '') => ({ size: bytes.length, name, slice: async (from, to) => bytes.subarray(from, to) });

/** Anything that a caller may give, as a source: with `slice`, or a stream that can be read once. */
export function sourceOf(given) {
  if (given instanceof Uint8Array) return ofBytes(given);
  if (typeof Blob === 'function' && given instanceof Blob) return ofBlob(given);
  if (given instanceof ArrayBuffer) return ofBytes(new Uint8Array(given));
  if (typeof given?.slice === 'function' && typeof given.size === 'number') return checked(given);
  if (given?.[Symbol.asyncIterator] || given?.[Symbol.iterator] || typeof given?.getReader === 'function') return { size: null, name: '', stream: given };
  throw new TypeError('a table is read from a Blob, a Uint8Array, { size, slice } or a stream of Uint8Array');
}

/** A source of somebody else: fewer bytes than promised are a file that changed. */
function checked(given) {
  const { size } = given;
  if (given.checked) return given;
  return {
    size,
    name: given.name ?? '',
    checked: true,
    release: given.release,
    async slice(from, to) {
      let bytes;
      try {
        bytes = await given.slice(from, to);
      } catch (error) {
        if (error instanceof TableError) throw error;
        throw new TableError('unreadable', { message: String(error?.message ?? error) });
      }
      if (bytes.length !== Math.max(0, Math.min(to, size) - from) || given.size !== size) throw new TableError('changed');
      return bytes;
    },
  };
}

async function* passing(stream) {
  if (stream[Symbol.asyncIterator] || stream[Symbol.iterator]) {
    yield* stream;
    return;
  }
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** The bytes in order; each piece is gone when the next one is asked for. The next ones are fetched while these are looked at. */
export async function* bytesOf(source, from = 0, signal = undefined) {
  if (source.stream) {
    for await (const bytes of passing(source.stream)) {
      stopIf(signal);
      // A chunk may be of any size; what comes after needs small ones.
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    }
    return;
  }
  const fetch = (at) => {
    const promise = source.slice(at, Math.min(at + PIECE, source.size));
    // It is awaited later; until then nobody listens.
    promise.catch(() => {});
    return promise;
  };
  let next = from < source.size ? fetch(from) : null;
  for (let at = from; next; at += PIECE) {
    const bytes = await next;
    stopIf(signal);
    next = at + PIECE < source.size ? fetch(at + PIECE) : null;
    yield bytes;
    source.release?.(bytes);
  }
}
