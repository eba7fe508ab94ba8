// Gives the imports of the module numbers for names, in the module and in its JavaScript alike. They have to differ and
// nothing more; forty names with a hash each are the one thing in both that does not compress.
// In the module the byte before a name is its length, which may look like a letter.
// usage: node number-imports.mjs FILE…
import { readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '__wbg_';

const numbers = new Map();
const numbered = (name) => {
  if (!numbers.has(name)) numbers.set(name, String(numbers.size));
  return BEGIN + numbers.get(name).padStart(name.length - BEGIN.length, '0');
};

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file, 'latin1');
  writeFileSync(file, bytes.replace(/__wbg_\w+_[0-9a-f]{16}\b/g, numbered), 'latin1');
}
