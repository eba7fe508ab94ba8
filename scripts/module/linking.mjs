// What the linker writes down beside a module when it is asked to (--emit-relocs): what its data consists of, and where
// the addresses of these things stand.
// https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md
import { Reader } from './wasm.mjs';

const SEGMENTS = 5;
const SYMBOLS = 8;
const SYMBOL = { data: 1, section: 3 };
const UNDEFINED = 0x10;
const NAMED = 0x40;
/** Numbers of functions, types, globals and tables, which do not change. */
const NUMBERS = [0, 1, 2, 6, 7, 20];
/** Addresses: numbers of five bytes in code, words in data. */
const ADDRESSES = [3, 4, 5];

/** A part that begins with its own name. */
function reading({ content }) {
  const reader = new Reader(content);
  reader.part();
  return reader;
}

/** One thing with a name; for data the number of its segment, where it begins there and how long it is. */
function symbol(reader) {
  const [kind, flags] = [reader.byte(), reader.number()];
  const here = !(flags & UNDEFINED);
  if (kind === SYMBOL.data) {
    reader.part();
    return here ? { segment: reader.number(), at: reader.number(), size: reader.number() } : {};
  }
  reader.number();
  if (kind !== SYMBOL.section && (here || flags & NAMED)) reader.part();
  return {};
}

/** The things with a name, and the names of the segments. */
export function linked(section) {
  const reader = reading(section);
  const version = reader.number();
  if (version !== 2) throw new Error(`notes of the linker of version ${version}`);
  const parts = new Map();
  while (!reader.done) parts.set(reader.byte(), new Reader(reader.part()));
  return {
    symbols: parts.get(SYMBOLS).list(symbol),
    segments: parts.get(SEGMENTS).list((segment) => {
      const [name, _alignment, _flags] = [segment.part().toString(), segment.number(), segment.number()];
      return name;
    }),
  };
}

/** Where addresses stand in a section: at which byte, of which symbol, and how many bytes behind its beginning. */
export function addresses(section) {
  const reader = reading(section);
  reader.number();
  const found = reader.list(() => {
    const [kind, at, of] = [reader.byte(), reader.number(), reader.number()];
    if (NUMBERS.includes(kind)) return null;
    if (ADDRESSES.includes(kind)) return { at, of, behind: reader.signed() };
    throw new Error(`a place that is not known, of kind ${kind}`);
  });
  return found.filter(Boolean);
}
