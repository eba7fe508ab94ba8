// The binary format of WebAssembly as far as it takes to put the parts of a module into another order.
// https://webassembly.github.io/spec/core/binary/modules.html

export const SECTION = { custom: 0, import: 2, function: 3, export: 7, start: 8, element: 9, code: 10, data: 11, dataCount: 12 };
/** What is imported or exported, by its number: a function. */
export const FUNCTION = 0;
const HEADER = 8;

/** Reads numbers, names and parts, one after the other. */
export class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get done() {
    return this.at >= this.bytes.length;
  }

  byte() {
    return this.bytes[this.at++];
  }

  /** An unsigned number in LEB128. */
  number() {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
  }

  /** A signed number in LEB128. */
  signed() {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte % 128) * scale;
      if (byte < 128) return byte & 64 ? value - scale * 128 : value;
    }
  }

  /** A part that says its length first. */
  part() {
    const length = this.number();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** As many as the number in front says. */
  list(read) {
    return Array.from({ length: this.number() }, () => read(this));
  }
}

/** A number in LEB128. */
export function number(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return Buffer.from([...bytes, value]);
}

/** A number in signed LEB128. */
export function signed(value) {
  const bytes = [];
  for (; value > 63 || value < -64; value >>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value & 127]);
}

/** A part with its length in front. */
export const part = (...bytes) => {
  const whole = Buffer.concat(bytes);
  return Buffer.concat([number(whole.length), whole]);
};

/** Parts with their number in front. */
export const list = (parts) => Buffer.concat([number(parts.length), ...parts]);

/** The sections of a module: id, content, where the content begins in the file, and the name of a custom one. */
export function sections(module) {
  const reader = new Reader(module, HEADER);
  const found = [];
  while (!reader.done) {
    const id = reader.byte();
    const content = reader.part();
    const name = id === SECTION.custom ? new Reader(content).part().toString() : undefined;
    found.push({ id, name, content, begin: reader.at - content.length });
  }
  return found;
}

/** A module of the same version as another, of sections. */
export const moduleOf = (module, parts) =>
  Buffer.concat([module.subarray(0, HEADER), ...parts.flatMap(({ id, content }) => [Buffer.from([id]), part(content)])]);

/** The imports, all of which are functions: from where, the name there, the number of the type. */
export function importsOf(module) {
  const section = new Reader(sections(module).find(({ id }) => id === SECTION.import).content);
  return section.list(() => {
    const [from, name, kind, type] = [section.part(), section.part(), section.byte(), section.number()];
    if (kind !== FUNCTION) throw new Error(`an import that is no function: ${name}`);
    return { from, name: name.toString(), type };
  });
}
