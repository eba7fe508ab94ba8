// Puts the functions of a finished module into an order that packs better. It does nothing else: every function keeps its
// code, and whoever names it its new number.
// usage: node order-functions.mjs FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { namedFunctions } from './instructions.mjs';
import { similar } from './similar.mjs';
import { FUNCTION, Reader, SECTION, importsOf, list, moduleOf, number, part, sections, signed } from './wasm.mjs';

/** Functions are of very different sizes. */
const WEIGHT = 0.5;

/** The code of a function in which every number of a function is another. */
function renumbered(body, moved) {
  const pieces = [];
  const reader = new Reader(body);
  for (const place of namedFunctions(body)) {
    pieces.push(body.subarray(reader.at, place));
    reader.at = place;
    pieces.push(number(moved(reader.number())));
  }
  return part(...pieces, body.subarray(reader.at));
}

/** One export. */
function exported(reader, moved) {
  const [name, kind, index] = [reader.part(), reader.byte(), reader.number()];
  return Buffer.concat([part(name), Buffer.of(kind), number(kind === FUNCTION ? moved(index) : index)]);
}

/** Functions that are put into the first table, from a constant place on: the one kind of elements that there is here. */
function elements(reader, moved) {
  const [kind, constant, place, end] = [reader.number(), reader.byte(), reader.signed(), reader.byte()];
  if (kind !== 0 || constant !== 0x41 || end !== 0x0b) throw new Error('elements of a kind that is not known');
  return Buffer.concat([Buffer.of(kind, constant), signed(place), Buffer.of(end), list(reader.list(() => number(moved(reader.number()))))]);
}

/** The module with its functions in another order. */
function ordered(module) {
  const parts = sections(module);
  const reader = (id) => new Reader(parts.find((section) => section.id === id).content);

  // The numbers of imports come first.
  const first = importsOf(module).length;
  const bodies = reader(SECTION.code).list((code) => code.part());
  const types = reader(SECTION.function).list((functions) => functions.number());
  const order = similar(bodies, WEIGHT);
  const places = new Map(order.map((old, place) => [first + old, first + place]));
  const moved = (index) => places.get(index) ?? index;

  const anew = {
    [SECTION.function]: () => list(order.map((place) => number(types[place]))),
    [SECTION.code]: () => list(order.map((place) => renumbered(bodies[place], moved))),
    [SECTION.start]: (start) => number(moved(start.number())),
    [SECTION.export]: (exports) => list(exports.list(() => exported(exports, moved))),
    [SECTION.element]: (all) => list(all.list(() => elements(all, moved))),
  };
  return moduleOf(module, parts.map(({ id, content }) => ({ id, content: anew[id]?.(new Reader(content)) ?? content })));
}

const [file] = process.argv.slice(2);
writeFileSync(file, ordered(readFileSync(file)));
