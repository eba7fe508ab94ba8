// Makes TSDoc of the declarations of a built module: what Rust calls errors is what a call throws, and what the glue adds to
// every class gets words.
// usage: node declarations.mjs FILE
import { readFileSync, writeFileSync } from 'node:fs';

const FREE = '/** Gives the memory back at once. Whatever is asked afterwards throws `freed`. Without it the memory comes back with the object. */';

// A member by the name of Symbol.dispose is an error wherever TypeScript's libraries are older than it.
const DISPOSING = `
/** What can stand after \`using\`, where the libraries of TypeScript know of it. */
export type Disposing = SymbolConstructor extends { readonly dispose: infer Name extends symbol } ? { [name in Name]: () => void } : object;
`;
const disposing = (name) => `
/** It can stand after \`using\`: its memory is given back at the end of the block. */
export interface ${name} extends Disposing {}
`;

const [file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8')
  .replace(/^( *\*) # Errors\n *\*\n\1 /gm, '$1 @throws ')
  .replaceAll('\n    free(): void;\n    [Symbol.dispose](): void;', `\n    ${FREE}\n    free(): void;`)
  // The module is begun by its loader, and by nobody else.
  .replace('export function start(): void;\n\n', '');
const classes = [...text.matchAll(/^export class (\w+)/gm)].map(([, name]) => name);
writeFileSync(file, [text, DISPOSING, ...classes.map(disposing)].join(''));
