// How the bytes of a table become UTF-8: which encoding it is, and where something cannot be decoded.

/** What can be chosen. */
export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];

/** Bytes of a code unit. */
export const unitOf = (encoding) => (encoding.startsWith('utf-16') ? 2 : 1);

/** The byte order mark that a file of an encoding has, where it has one. */
export const MARKS = {
  'utf-8': [0xef, 0xbb, 0xbf],
  gb18030: [0x84, 0x31, 0x95, 0x33],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/**
 * This many characters beyond ASCII that are right UTF-8 are no accident: text in GB18030 reads as UTF-8 at about one
 * character in eight. From there on a break is a damaged place and not another encoding.
 */
const NO_ACCIDENT = 8;

const begins = (bytes, mark, at = 0) => mark.every((byte, index) => bytes[at + index] === byte);

/** The length of all byte order marks at the beginning: some programs put one before the one that is there. */
export function markLength(bytes, encoding) {
  const mark = MARKS[encoding];
  let length = 0;
  while (begins(bytes, mark, length)) length += mark.length;
  return length;
}

/** Characters that are no text: controls but for tab and line ends. */
const controls = (text) => text.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0;

/** UTF-16 without a mark: every ASCII character has a zero on the same side, and hardly any zero is on the other. */
function zeros(head) {
  const sides = [0, 0];
  const length = Math.min(head.length & ~1, 1 << 16);
  for (let at = 0; at < length; at += 1) if (head[at] === 0) sides[at & 1] += 1;
  const [even, odd] = sides;
  const enough = Math.max(2, length / 100);
  const found = odd >= enough && even * 10 < odd ? 'utf-16le' : even >= enough && odd * 10 < even ? 'utf-16be' : null;
  // Pictures and programs have such zeros, too, but much else that is no text.
  const text = found && new TextDecoder(found).decode(head.subarray(0, length));
  return found && controls(text) * 100 <= text.length ? found : null;
}

/**
 * Looks at UTF-8. `visit(at, length)` is told of every sequence that is none, cut as decoders cut them; it returns false to
 * end the look. Returns how many characters beyond ASCII were right until then. A sequence that `bytes` cut off at
 * their end is broken.
 */
export function scanUtf8(bytes, visit, from = 0) {
  let right = 0;
  let at = from;
  const { length } = bytes;
  while (at < length) {
    const lead = bytes[at];
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    let more = 0;
    let low = 0x80;
    let high = 0xbf;
    if (lead >= 0xc2 && lead <= 0xdf) more = 1;
    else if (lead >= 0xe0 && lead <= 0xef) {
      more = 2;
      if (lead === 0xe0) low = 0xa0;
      if (lead === 0xed) high = 0x9f;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
      more = 3;
      if (lead === 0xf0) low = 0x90;
      if (lead === 0xf4) high = 0x8f;
    }
    let end = at + 1;
    while (more > 0 && end < length && bytes[end] >= low && bytes[end] <= high) {
      [low, high] = [0x80, 0xbf];
      more -= 1;
      end += 1;
    }
    if (more > 0 || end === at + 1) {
      if (visit(at, end - at) === false) return right;
    } else right += 1;
    at = end;
  }
  return right;
}

/** The length of the character of GB18030 at a place; negative where there is none that can be decoded. */
export function gb18030Length(bytes, at, decoder) {
  const lead = bytes[at];
  if (lead < 0x80) return 1;
  const second = bytes[at + 1];
  if (lead === 0x80 || lead === 0xff || second === undefined) return -1;
  if (second >= 0x30 && second <= 0x39) {
    const third = bytes[at + 2];
    const fourth = bytes[at + 3];
    if (!(third >= 0x81 && third <= 0xfe && fourth >= 0x30 && fourth <= 0x39)) return -1;
    return decodes(decoder, bytes.subarray(at, at + 4)) ? 4 : -4;
  }
  if (second < 0x40 || second === 0x7f || second === 0xff) return -1;
  return decodes(decoder, bytes.subarray(at, at + 2)) ? 2 : -2;
}

function decodes(strict, bytes) {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The same look at GB18030. */
export function scanGb18030(bytes, visit) {
  const strict = new TextDecoder('gb18030', { fatal: true });
  for (let at = 0; at < bytes.length;) {
    const length = gb18030Length(bytes, at, strict);
    if (length < 0 && visit(at, -length) === false) return;
    at += Math.abs(length);
  }
}

/** The same look at UTF-16: half a pair, or half a code unit at the end. */
function scanUtf16(bytes, visit, big) {
  const unit = (at) => (big ? (bytes[at] << 8) | bytes[at + 1] : bytes[at] | (bytes[at + 1] << 8));
  const is = (at, kind) => at + 1 < bytes.length && (unit(at) & 0xfc00) === kind;
  for (let at = 0; at < bytes.length; at += 2) {
    if (at + 1 === bytes.length) visit(at, 1);
    else if (is(at, 0xd800) && is(at + 2, 0xdc00)) at += 2;
    else if ((is(at, 0xd800) || is(at, 0xdc00)) && visit(at, 2) === false) return;
  }
}

/** Every place of `bytes`, which begin and end between characters, that cannot be decoded: `visit(at, length)`. */
export function scan(bytes, encoding, visit) {
  if (encoding === 'utf-8') scanUtf8(bytes, visit);
  else if (encoding === 'gb18030') scanGb18030(bytes, visit);
  else scanUtf16(bytes, visit, encoding === 'utf-16be');
}

/** Where UTF-8 breaks first: { at, right }, `right` characters beyond ASCII before it. Null: nowhere. */
export function firstBreak(bytes) {
  let at = -1;
  const right = scanUtf8(bytes, (place) => {
    at = place;
    return false;
  });
  return at < 0 ? null : { at, right };
}

/** Characters beyond ASCII, which the caller knows to be right UTF-8, up to a few. */
export function countBeyond(bytes, most = NO_ACCIDENT) {
  let count = 0;
  for (let at = 0; at < bytes.length && count < most; at += 1) if (bytes[at] >= 0xc0) count += 1;
  return count;
}

/** Whether bytes that break UTF-8 after `right` characters of it are more likely GB18030. */
export const ratherGb18030 = (right) => right < NO_ACCIDENT;

/**
 * What the beginning of a file looks like: { encoding, by, mark }. `by`: 'mark' (it says so), 'zeros', 'strict' (right
 * UTF-8), 'mostly' (UTF-8 with damaged places), 'broken' (no UTF-8, so GB18030). `whole`: nothing follows `head`.
 */
export function guess(head, whole) {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030']) {
    const mark = markLength(head, encoding);
    if (mark > 0) return { encoding, by: 'mark', mark };
  }
  const wide = zeros(head);
  if (wide) return { encoding: wide, by: 'zeros', mark: 0 };
  const found = firstBreak(head);
  // A character that the end of the head cuts off is none that is broken.
  if (!found || (!whole && found.at > head.length - 4 && cutOff(head, found.at))) return { encoding: 'utf-8', by: 'strict', mark: 0 };
  if (ratherGb18030(found.right)) return { encoding: 'gb18030', by: 'broken', mark: 0, at: found.at };
  return { encoding: 'utf-8', by: 'mostly', mark: 0, at: found.at };
}

/** Whether the bytes from `at` on are the beginning of a character whose rest is not there. */
function cutOff(bytes, at) {
  const rest = bytes.subarray(at);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(rest, { stream: true }) === '';
  } catch {
    return false;
  }
}

const KINDS = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x1f, 0x8b]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['zip', [0x52, 0x61, 0x72, 0x21]],
];

/** What a file is that is no table at all, by its first bytes; null for what may be one. */
export function otherKind(head) {
  for (const [kind, signature] of KINDS) if (begins(head, signature)) return kind;
  const text = String.fromCharCode(...head.subarray(0, 64)).trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html)/.test(text)) return 'html';
  if (guess(head, false).encoding.startsWith('utf-16')) return null;
  // A table has a NUL now and then; a program or a picture has them everywhere.
  const some = head.subarray(0, 4096);
  return some.length >= 64 && controls(String.fromCharCode(...some)) * 10 > some.length ? 'binary' : null;
}

const toUtf8 = new TextEncoder();

/**
 * Decodes pieces, each by itself. `utf8(bytes)` gives { utf8, bad }: the bytes themselves where nothing has to be done;
 * `bad` says that there are places that cannot be decoded, each now U+FFFD. UTF-8 is not changed if it is right.
 */
export function transcoder(encoding) {
  const lenient = new TextDecoder(encoding, { ignoreBOM: true });
  if (encoding === 'utf-8') {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return (bytes) => {
      if (decodes(strict, bytes)) return { utf8: bytes, bad: false };
      return { utf8: toUtf8.encode(lenient.decode(bytes)), bad: true };
    };
  }
  return (bytes) => {
    const text = lenient.decode(bytes);
    // What is U+FFFD may have been one in the file: the scan tells.
    return { utf8: toUtf8.encode(text), bad: text.includes('\ufffd') };
  };
}
