// Writes GB18030: the table that the platform's decoder has, turned around once, when it is first needed.

/** By code unit: the bytes of its character as one number; 0 for none. Two bytes or four. */
let table = null;

/** The four bytes of a pointer: mixed digits of 126, 10, 126 and 10. */
const four = (pointer) => [
  0x81 + Math.floor(pointer / 12600), 0x30 + (Math.floor(pointer / 1260) % 10),
  0x81 + (Math.floor(pointer / 10) % 126), 0x30 + (pointer % 10),
];

/** Characters beyond the first plane follow each other from this pointer on. */
const BEYOND = 189_000;
/** Within the first plane there are this many with four bytes. */
const WITHIN = 39_420;

/** Decodes many sequences at once; `take(code unit, index)` for each that is one character of the first plane. */
function decodeAll(count, width, write, take) {
  const bytes = new Uint8Array(count * (width + 1));
  for (let index = 0; index < count; index += 1) {
    write(bytes, index * (width + 1), index);
    bytes[index * (width + 1) + width] = 0x0a;
  }
  new TextDecoder('gb18030').decode(bytes).split('\n').forEach((text, index) => {
    if (text.length === 1 && text !== '\ufffd') take(text.charCodeAt(0), index);
  });
}

function turned() {
  const units = new Uint32Array(0x10000);
  // A trail byte is 40–7E or 80–FE.
  const pair = (index) => {
    const trail = index % 190;
    return [0x81 + Math.floor(index / 190), trail + (trail < 63 ? 0x40 : 0x41)];
  };
  decodeAll(126 * 190, 2, (bytes, at, index) => bytes.set(pair(index), at), (unit, index) => {
    const [lead, trail] = pair(index);
    // Of two that mean the same the first is the standard's.
    units[unit] ||= (lead << 8) | trail;
  });
  decodeAll(WITHIN, 4, (bytes, at, index) => bytes.set(four(index), at), (unit, index) => {
    const [a, b, c, d] = four(index);
    units[unit] ||= ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  });
  // The sign for what cannot be decoded has four bytes of its own.
  units[0xfffd] = 0x8431a437;
  return units;
}

/** The bytes of a text. What GB18030 does not have (half a pair, one private character) becomes a question mark. */
export function encodeGb18030(text) {
  table ??= turned();
  const bytes = new Uint8Array(text.length * 4);
  let at = 0;
  for (const character of text) {
    const code = character.codePointAt(0);
    if (code < 0x80) bytes[at++] = code;
    else if (code > 0xffff) {
      bytes.set(four(code - 0x10000 + BEYOND), at);
      at += 4;
    } else {
      const word = table[code];
      if (word === 0) bytes[at++] = 0x3f;
      else {
        if (word > 0xffff) {
          bytes[at++] = word >>> 24;
          bytes[at++] = (word >>> 16) & 0xff;
        }
        bytes[at++] = (word >>> 8) & 0xff;
        bytes[at++] = word & 0xff;
      }
    }
  }
  return bytes.subarray(0, at);
}

function encodeUtf16(text, big) {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), !big);
  return bytes;
}

const utf8 = new TextEncoder();

/** The writer of any encoding of a table. */
export function encoderOf(encoding) {
  if (encoding === 'utf-8') return (text) => utf8.encode(text);
  if (encoding === 'gb18030') return encodeGb18030;
  return (text) => encodeUtf16(text, encoding === 'utf-16be');
}
