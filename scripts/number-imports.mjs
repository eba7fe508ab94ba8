// Gives the imports of the module numbers in place of the hashes at the end of their names, in the module and in its
// JavaScript alike. They have to differ and nothing more; forty hashes are the one thing in both that does not compress.
// In the module the byte before a name is its length, which may look like a letter.
// usage: node number-imports.mjs FILE…
import { readFileSync, writeFileSync } from 'node:fs';

const numbers = new Map();
const numbered = (name, begin, hash) => {
  if (!numbers.has(hash)) numbers.set(hash, String(numbers.size).padStart(hash.length, '0'));
  return begin + numbers.get(hash);
};

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file, 'latin1');
  writeFileSync(file, bytes.replace(/(__wbg_\w+_)([0-9a-f]{16})\b/g, numbered), 'latin1');
}
