// Puts the constant data of a module, as the linker leaves it, into an order that packs better: texts by likeness, and no
// longer in turns with tables. Drops what the linker has written down for this, and memory that is zero anyway.
// usage: node order-data.mjs FROM TO
import { readFileSync, writeFileSync } from 'node:fs';
import { addresses, linked } from './linking.mjs';
import { similar } from './similar.mjs';
import { Reader, SECTION, list, moduleOf, number, part, sections, signed } from './wasm.mjs';

/** The constant data. */
const CONSTANT = '.rodata';
/** The largest alignment that is kept: that of addresses. WebAssembly reads larger numbers from there as well. */
const ALIGNMENT = 4;
const [ACTIVE, I32_CONST, END] = [0, 0x41, 0x0b];

/** A segment of data: its address, its bytes, and where they begin in the section. */
function segment(reader) {
  const [kind, constant, address, end] = [reader.number(), reader.byte(), reader.signed(), reader.byte()];
  if (kind !== ACTIVE || constant !== I32_CONST || end !== END) throw new Error('data of a kind that is not known');
  const bytes = Buffer.from(reader.part());
  return { address, bytes, begin: reader.at - bytes.length };
}

const written = ({ address, bytes }) => Buffer.concat([Buffer.of(ACTIVE, I32_CONST), signed(address), Buffer.of(END), part(bytes)]);

/** The things in a segment, without overlaps: the end of one text may be another. */
function thingsOf(symbols, { bytes }) {
  const things = [];
  for (const { at, size } of symbols.filter(({ size }) => size > 0).sort((a, b) => a.at - b.at)) {
    const last = things.at(-1);
    if (last && at < last.end) last.end = Math.max(last.end, at + size);
    else things.push({ at, end: at + size });
  }
  let end = 0;
  for (const thing of things) {
    if (bytes.subarray(end, thing.at).some(Boolean)) throw new Error(`${thing.at - end} bytes of data that belong to nothing`);
    thing.bytes = bytes.subarray(thing.at, thing.end);
    end = thing.end;
  }
  return things;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Whether something is a text, perhaps of several parts. One that only looks so will do as well. */
function isText(bytes) {
  try {
    return /^[\0\x01\n\x20-\x7e\x80-\uffff]+$/.test(UTF8.decode(bytes));
  } catch {
    return false;
  }
}

/** A text stands anywhere; of anything else the alignment divides both its size and its address. */
function alignment(thing) {
  const bits = thing.at | thing.bytes.length | ALIGNMENT;
  return isText(thing.bytes) ? 1 : bits & -bits;
}

/** Gives everything its new place: texts behind everything else, and this in falling alignment, so that no gaps arise. */
function place(things) {
  let end = 0;
  for (let align = ALIGNMENT; align > 0; align >>= 1) {
    const group = things.filter((thing) => alignment(thing) === align);
    for (const next of similar(group.map(({ bytes }) => bytes), 1)) {
      group[next].to = end;
      end += group[next].bytes.length;
    }
  }
}

/** Something in order of where it was: the last that begins at or before a byte. */
function thingAt(things, at) {
  let [low, high] = [0, things.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (things[middle].at <= at) low = middle;
    else high = middle;
  }
  return things[low];
}

/** Writes an address over another one as it stands in code: in five bytes, whatever it is. */
function writeInCode(code, at, address) {
  for (let index = 0, rest = address; index < 5; index++, rest >>>= 7) code[at + index] = (rest & 127) | (index < 4 ? 128 : 0);
}

function ordered(module) {
  const parts = sections(module);
  const custom = (name) => parts.find((section) => section.name === name);
  const content = (id) => parts.find((section) => section.id === id).content;

  const { symbols, segments } = linked(custom('linking'));
  const data = new Reader(content(SECTION.data)).list(segment);
  const index = segments.indexOf(CONSTANT);
  const constant = data[index];
  const things = thingsOf(symbols.filter((symbol) => symbol.segment === index), constant);
  place(things);

  const moved = (at) => {
    const thing = thingAt(things, at);
    return thing.to + at - thing.at;
  };
  const changed = (name) =>
    addresses(custom(name))
      .filter(({ of }) => symbols[of].segment === index)
      .map(({ at, of, behind }) => ({ at, address: constant.address + moved(symbols[of].at) + behind }));

  const bytes = Buffer.alloc(constant.bytes.length);
  for (const thing of things) thing.bytes.copy(bytes, thing.to);
  constant.bytes = bytes;
  for (const { at, address } of changed('reloc.DATA')) {
    const holder = data.findLast(({ begin }) => begin <= at);
    const offset = at - holder.begin;
    holder.bytes.writeUInt32LE(address, holder === constant ? moved(offset) : offset);
  }
  const code = Buffer.from(content(SECTION.code));
  for (const { at, address } of changed('reloc.CODE')) writeInCode(code, at, address);

  const filled = data.filter(({ bytes }) => bytes.some(Boolean));
  const anew = { [SECTION.data]: list(filled.map(written)), [SECTION.dataCount]: number(filled.length), [SECTION.code]: code };
  return moduleOf(module, parts.filter(({ name }) => !/^(?:linking|reloc\..*)$/.test(name)).map(({ id, content }) => ({ id, content: anew[id] ?? content })));
}

const [from, to] = process.argv.slice(2);
writeFileSync(to, ordered(readFileSync(from)));
