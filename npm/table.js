// A table as it is given, in a shape that the check takes.
import { sourceOf } from './bulk/source.js';
import { failure, typeOf } from './errors.js';

function bytesOf(given) {
  if (typeof given === 'string') return new TextEncoder().encode(given);
  return ArrayBuffer.isView(given) ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength) : given;
}

export function tableOf(given) {
  const table = bytesOf(given);
  try {
    // Looked at only: a stream is a source that can be made once.
    sourceOf(table);
  } catch (cause) {
    throw failure('wrong_shape', `table: expected a Blob, its bytes, its text, { size, slice } or a stream of bytes, found ${typeOf(given)}`, cause);
  }
  return table;
}
