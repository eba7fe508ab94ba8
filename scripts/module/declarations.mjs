// Makes TSDoc of the declarations of a built module: what Rust calls errors is what a call throws, and what the glue adds to
// every class gets words.
// usage: node declarations.mjs FILE…
import { readFileSync, writeFileSync } from 'node:fs';

const ADDED = {
  'free(): void;': 'Gives the memory back at once. Whatever is asked afterwards throws `freed`. Without it the memory comes back with the object.',
  '[Symbol.dispose](): void;': 'The same, at the end of a block with `using`.',
};

for (const file of process.argv.slice(2)) {
  let text = readFileSync(file, 'utf8').replace(/^( *\*) # Errors\n *\*\n\1 /gm, '$1 @throws ');
  for (const [line, words] of Object.entries(ADDED)) text = text.replaceAll(`\n    ${line}`, `\n    /** ${words} */\n    ${line}`);
  // The module is begun by its loader, and by nobody else.
  text = text.replace('export function start(): void;\n\n', '');
  writeFileSync(file, text);
}
