// The types of the schemas are exact: for the standards, for people, and for the libraries that take them.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WAYS, compiles } from './compiled.mjs';
import { project } from './consumers.mjs';

const folder = await project({ after });
for (const name of ['types.ts', 'libraries.ts']) await cp(fileURLToPath(new URL(`standard/${name}`, import.meta.url)), join(folder, name));

for (const [way, settings] of Object.entries(WAYS)) test(`in ${way}`, () => compiles(folder, ['types.ts'], ...settings));

// Their own types are none of this package's business.
test('the libraries take it', () => compiles(folder, ['libraries.ts'], '--module', 'esnext', '--moduleResolution', 'bundler', '--types', '', '--skipLibCheck', '--jsx', 'react-jsx'));
