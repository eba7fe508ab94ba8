// Where a function names others: the places of their numbers in its code.
// https://webassembly.github.io/spec/core/binary/instructions.html
import { Reader } from './wasm.mjs';

const CALL = 0x10;
const RETURN_CALL = 0x12;
const REF_FUNC = 0xd2;

/** What follows an instruction, by its first byte; nothing where none is named. */
const OPERANDS = new Map();
const follow = (first, last, ...read) => {
  for (let byte = first; byte <= last; byte++) OPERANDS.set(byte, read);
};
const NUMBER = (code) => code.number();
const NUMBERS = (code) => code.list(NUMBER);
// A block says its type: none, one of a value, or a number.
const SIGNED = (code) => code.signed();
const MEMORY = (code) => {
  if (code.number() >= 64) code.number();
  code.number();
};
follow(0x02, 0x04, SIGNED);
follow(0x0c, 0x0d, NUMBER);
follow(0x0e, 0x0e, NUMBERS, NUMBER);
follow(0x11, 0x11, NUMBER, NUMBER);
follow(0x13, 0x13, NUMBER, NUMBER);
follow(0x1c, 0x1c, NUMBERS);
follow(0x20, 0x26, NUMBER);
follow(0x28, 0x3e, MEMORY);
follow(0x3f, 0x40, NUMBER);
follow(0x41, 0x42, SIGNED);
follow(0x43, 0x43, (code) => (code.at += 4));
follow(0x44, 0x44, (code) => (code.at += 8));
follow(0xd0, 0xd0, SIGNED);
/** The same behind the byte 0xfc: conversions, bulk memory, tables. */
const MORE = new Map([[8, 2], [9, 1], [10, 2], [11, 1], [12, 2], [13, 1], [14, 2], [15, 1], [16, 1], [17, 1]]);

/** The places in a body at which the number of a function begins. Instructions that this table does not know are an error. */
export function namedFunctions(body) {
  const code = new Reader(body);
  const places = [];
  // Groups of locals: how many, of which type.
  code.list(() => [code.number(), code.byte()]);
  while (!code.done) {
    const instruction = code.byte();
    if (instruction === CALL || instruction === RETURN_CALL || instruction === REF_FUNC) {
      places.push(code.at);
      code.number();
    } else if (instruction === 0xfc) {
      for (let count = MORE.get(code.number()) ?? 0; count > 0; count--) code.number();
    } else if (instruction > REF_FUNC) {
      throw new Error(`an instruction that is not known: ${instruction.toString(16)}`);
    } else {
      for (const read of OPERANDS.get(instruction) ?? []) read(code);
    }
  }
  return places;
}
