// A table as it is given, in a shape that the check takes.
import { sourceOf } from './bulk/source.js';
import { failure, typeOf } from './errors.js';

const refused = (expected, found, cause) => failure('wrong_shape', `table: expected ${expected}, found ${typeOf(found)}`, cause);

/** What comes one after the other, as long as it is bytes. */
async function* pieces(stream) {
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) throw refused('pieces of bytes (Uint8Array)', piece);
    yield piece;
  }
}

/** A text, bytes of any view, and what comes one after the other, each as the check has it; others as they are. */
function prepared(given) {
  if (typeof given === 'string') return new TextEncoder().encode(given);
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  return sourceOf(given).stream && (given[Symbol.asyncIterator] || given[Symbol.iterator]) ? pieces(given) : given;
}

export function tableOf(given) {
  try {
    return prepared(given);
  } catch (cause) {
    throw refused('a Blob, its bytes, its text, { size, slice } or a stream of bytes', given, cause);
  }
}
