// Gives the imports of a module numbers for names, in the module and in its JavaScript alike. They have to differ and
// nothing more; forty names with a hash each are the one thing in both that does not compress.
// usage: node number-imports.mjs JAVASCRIPT MODULE
import { readFileSync, writeFileSync } from 'node:fs';
import { FUNCTION, SECTION, importsOf, list, moduleOf, number, part, sections } from './wasm.mjs';

const [javascript, file] = process.argv.slice(2);
const module = readFileSync(file);
const imports = importsOf(module);
const numbered = new Map(imports.map(({ name }, index) => [name, `_${index}`]));

const renamed = list(imports.map(({ from, name, type }) => Buffer.concat([part(from), part(Buffer.from(numbered.get(name))), Buffer.of(FUNCTION), number(type)])));
writeFileSync(file, moduleOf(module, sections(module).map(({ id, content }) => ({ id, content: id === SECTION.import ? renamed : content }))));
writeFileSync(javascript, readFileSync(javascript, 'utf8').replace(/\b\w+\b/g, (word) => numbered.get(word) ?? word));
