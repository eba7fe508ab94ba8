// Reads an Excel workbook (.xlsx) into a table in UTF-8, and notes what Excel did to numbers. The library that unpacks and
// reads XML is fetched with the first workbook.
import { TableError } from './errors.js';
import { createPace } from './pace.js';
import { quoted } from './records.js';
import { bytesOf } from './source.js';

/** The most that a workbook may hold unpacked, in bytes, and how tightly anything in it may be packed. */
export const MOST_BYTES = 200_000_000;
export const MOST_RATIO = 100;
/** Less than this is small however tightly it is packed. */
const HARMLESS = 1_000_000;

/** Excel's own limits. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

const damaged = (message) => new TableError('sheet-damaged', { message });

/** Whether a file is packed as a workbook is. */
export const isPacked = (head) => head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;

/** Whether a file is a workbook with a password: an old container with the packed one in it. */
export const isLocked = (head) => head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0;

/**
 * Unpacks the parts that `want(name)` gives a taker for; a taker gets bytes as they come, null for the end. Stops where
 * too much comes out.
 */
async function unpack({ Unzip, UnzipInflate }, source, want, { signal, limits }) {
  let total = 0;
  let failure = null;
  let files = 0;
  let unfinished = 0;
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  let fed = 0;
  unzip.onfile = (file) => {
    files += 1;
    const take = want(file.name);
    if (!take || failure) return;
    unfinished += 1;
    let size = 0;
    const began = fed;
    file.ondata = (error, bytes, final) => {
      if (failure) return;
      if (error) {
        failure = damaged(String(error.message ?? error));
        return;
      }
      total += bytes.length;
      size += bytes.length;
      const packed = Math.max(1, fed - began);
      const ratio = size / packed;
      if (total > limits.bytes || (size > HARMLESS && ratio > limits.ratio)) {
        failure = new TableError('sheet-bomb', { bytes: total, ratio: Math.round(ratio), limit: limits.bytes });
        file.terminate?.();
        return;
      }
      try {
        if (bytes.length) take(bytes);
        if (final) {
          take(null);
          unfinished -= 1;
        }
      } catch (wrong) {
        failure = wrong instanceof TableError ? wrong : damaged(String(wrong?.message ?? wrong));
      }
    };
    file.start();
  };
  // Small bites: what comes out of one is at most a thousand times as much.
  const BITE = 4096;
  const pace = createPace(signal);
  for await (const bytes of bytesOf(source, 0, signal)) {
    for (let at = 0; at < bytes.length && !failure; at += BITE) {
      const bite = bytes.slice(at, at + BITE);
      fed += bite.length;
      try {
        unzip.push(bite, false);
      } catch (error) {
        failure = damaged(String(error?.message ?? error));
      }
      await pace();
    }
    if (failure) throw failure;
  }
  try {
    unzip.push(new Uint8Array(0), true);
  } catch (error) {
    failure ??= damaged(String(error?.message ?? error));
  }
  if (failure) throw failure;
  // A file that was cut off: what is there of it is no whole table.
  if (files === 0 || unfinished > 0) throw damaged('it ends too soon');
}

/** Reads XML as it comes: `open(name, attributes)`, `text(text)`, `close(name)`; names without their prefix. */
function xml({ SAXParser }, { open = () => {}, text = () => {}, close = () => {} }) {
  const parser = new SAXParser(true, { position: false });
  const decoder = new TextDecoder('utf-8');
  const local = (name) => name.slice(name.indexOf(':') + 1);
  parser.onerror = (error) => { throw damaged(error.message.split('\n')[0]); };
  parser.onopentag = ({ name, attributes }) => open(local(name), attributes);
  parser.ontext = text;
  parser.oncdata = text;
  parser.onclosetag = (name) => close(local(name));
  return (bytes) => {
    if (bytes) parser.write(decoder.decode(bytes, { stream: true }));
    else parser.write(decoder.decode()).close();
  };
}

/** Number formats of Excel that are dates, by their number. The others tell by their letters. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);
const isDateFormat = (code) => /[yd年日]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

/** What the workbook says about itself: { sheets, date1904, dates, strings }. */
async function contents(library, source, options) {
  const sheets = [];
  const targets = new Map();
  const formats = new Map();
  const styles = [];
  const strings = [];
  let date1904 = false;
  let inStyles = false;
  let found = false;

  const workbook = xml(library, {
    open(name, attributes) {
      if (name === 'sheet') {
        const id = Object.entries(attributes).find(([key]) => key === 'r:id' || key.endsWith(':id'))?.[1];
        sheets.push({ name: attributes.name ?? '', id, hidden: (attributes.state ?? 'visible') !== 'visible' });
      }
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904);
    },
  });
  const relations = xml(library, {
    open(name, { Id, Target, Type }) {
      if (name === 'Relationship' && Type?.endsWith('/worksheet')) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const style = xml(library, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inStyles = true;
      if (name === 'xf' && inStyles) styles.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) { if (name === 'cellXfs') inStyles = false; },
  });
  let string = '';
  let inText = false;
  let phonetic = 0;
  const shared = xml(library, {
    open(name) {
      if (name === 'si') string = '';
      if (name === 'rPh') phonetic += 1;
      inText = name === 't' && phonetic === 0;
    },
    text(text) { if (inText) string += text; },
    close(name) {
      if (name === 'si') strings.push(string);
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') inText = false;
    },
  });
  const parts = { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': relations, 'xl/styles.xml': style, 'xl/sharedStrings.xml': shared };
  await unpack(library, source, (name) => {
    if (name === 'xl/workbook.xml') found = true;
    return parts[name];
  }, options);
  if (!found) throw new TableError('not-a-table', { found: 'zip' });
  const dates = styles.map((format) => DATE_FORMATS.has(format) || (formats.has(format) && isDateFormat(formats.get(format))));
  return { sheets: sheets.map((sheet) => ({ ...sheet, path: targets.get(sheet.id) })).filter(({ path }) => path), dates, strings, date1904 };
}

/** The column of a reference such as `AB12`, from 0; -1 for none. */
function columnOf(reference) {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return at === 0 ? -1 : column - 1;
}

const DAY = 86_400_000;

/** The date of a serial number, ISO 8601, with the time where there is one. */
export function dateOf(serial, date1904 = false) {
  // Excel counts a 29 February 1900 that never was.
  const days = date1904 ? serial : serial - (serial < 60 ? 0 : 1);
  const origin = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
  const time = origin + Math.round(days * 86_400) * 1000;
  if (!Number.isFinite(time) || Math.abs(time) > 8.64e15) return null;
  const text = new Date(time).toISOString();
  return time % DAY === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}

/** A number as its digits: 9.1330106E+17 → 913301060000000000. */
export function digitsOf(value) {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (Number.isInteger(number) && Math.abs(number) < 1e21) return BigInt(number).toString();
  // Excel writes 0.1 as 0.10000000000000001.
  return String(Number(number.toPrecision(15)));
}

/**
 * A workbook as a table: { table: Blob, sheets, sheet, rows: Uint32Array, starts: Float64Array, notes }. `sheet` is the index to read; without it the
 * first visible one with rows. `rows[i]` is the row of the sheet, from 1, on which record i stands (the header is record 0); `starts[i]` is its first byte behind the mark.
 * A note is { record, column, what: 'date' | 'digits-lost' | 'number' | 'error', value, text }: a date cell; a number of more
 * than 15 digits, whose last ones Excel has put to zero; a number whose leading zeros may be gone; a formula that failed.
 */
export async function readSheet(source, { sheet = undefined, signal, library, limits = { bytes: MOST_BYTES, ratio: MOST_RATIO } } = {}) {
  const tools = library ?? await import('../../vendor/workbook.js');
  const options = { signal, limits };
  const head = await source.slice(0, Math.min(8, source.size));
  if (isLocked(head)) throw new TableError('sheet-locked');
  const book = await contents(tools, source, options);
  const { sheets } = book;
  const named = sheets.map(({ name, hidden }) => ({ name, hidden }));
  const order = sheet === undefined ? [...sheets.keys()].filter((index) => !sheets[index].hidden) : [sheet];
  for (const index of order) {
    if (!sheets[index]) continue;
    const read = await rowsOf(tools, source, sheets[index].path, book, options);
    if (read.rows.length > 0) return { ...read, sheets: named, sheet: index };
  }
  throw new TableError('sheet-none');
}

async function rowsOf(tools, source, path, { strings, dates, date1904 }, options) {
  // With a mark, so that Excel opens right what is written of it.
  const parts = [new Blob(['\ufeff'])];
  const rows = [];
  const notes = [];
  const starts = [];
  const encoder = new TextEncoder();
  let lines = '';
  let written = 0;
  let row = 0;
  let cells = [];
  let cell = null;
  let value = '';
  let taking = false;
  let phonetic = 0;

  const flush = () => {
    if (lines) parts.push(new Blob([lines]));
    lines = '';
  };
  const endRow = () => {
    // Trailing empty cells are formats without content.
    while (cells.length && !cells.at(-1)) cells.length -= 1;
    if (cells.length === 0) return;
    rows.push(row);
    const line = `${Array.from(cells, (text) => quoted(text ?? '')).join(',')}\r\n`;
    starts.push(written);
    written += encoder.encode(line).length;
    lines += line;
    if (lines.length > 1 << 20) flush();
  };
  const note = (what, text, shown) => notes.push({ record: rows.length, column: cell.column, what, value: text, text: shown });

  const textOf = () => {
    const { type, style } = cell;
    if (type === 's') return strings[Number(value)] ?? '';
    if (type === 'inlineStr' || type === 'str') return value;
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'e') {
      note('error', value, value);
      return value;
    }
    if (type === 'd') return value.slice(0, 10);
    if (value === '') return '';
    if (dates[style]) {
      const date = dateOf(Number(value), date1904);
      if (date !== null) {
        note('date', value, date);
        return date;
      }
    }
    const digits = digitsOf(value);
    if (/^\d{16,}$/.test(digits)) note('digits-lost', value, digits);
    else if (/^\d{6,}$/.test(digits)) note('number', value, digits);
    return digits;
  };

  const parse = xml(tools, {
    open(name, attributes) {
      if (name === 'row') {
        const given = Number(attributes.r ?? row + 1);
        if (!(given > row && given <= MOST_ROWS)) throw damaged(`row ${attributes.r}`);
        row = given;
        cells = [];
      } else if (name === 'c') {
        const at = attributes.r === undefined ? cells.length : columnOf(attributes.r);
        if (at < 0 || at >= MOST_COLUMNS) throw damaged(`cell ${attributes.r}`);
        cell = { column: at, type: attributes.t, style: Number(attributes.s ?? -1) };
        value = '';
      } else if (name === 'rPh') phonetic += 1;
      else if (cell && phonetic === 0 && (name === 'v' || name === 't')) taking = true;
    },
    text(text) { if (taking) value += text; },
    close(name) {
      if (name === 'v' || name === 't') taking = false;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'c' && cell) {
        const text = textOf();
        if (text !== '') cells[cell.column] = text;
        cell = null;
      }
      if (name === 'row') endRow();
    },
  });
  let found = false;
  await unpack(tools, source, (name) => {
    found ||= name === path;
    return name === path ? parse : null;
  }, options);
  if (!found) throw damaged(`${path} is missing`);
  flush();
  starts.push(written);
  return { table: new Blob(parts), rows: Uint32Array.from(rows), starts: Float64Array.from(starts), notes };
}
