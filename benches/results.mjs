// What was measured, kept in a folder between the commands of `make bench`, so that one paper can be made of it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('..', import.meta.url));
export const folder = `${project}target/bench`;

mkdirSync(folder, { recursive: true });

const fileOf = (part) => `${folder}/${part}.json`;

/** Keeps the tables of a part: lists of rows by their names. Gives them back as they are kept. */
export function keep(part, tables) {
  writeFileSync(fileOf(part), `${JSON.stringify(tables, null, 1)}\n`);
  return kept(part);
}

export const kept = (part) => JSON.parse(readFileSync(fileOf(part), 'utf8'));
