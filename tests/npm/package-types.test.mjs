// The types of the packed package are exact, wherever it is used.
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WAYS, compiles } from './compiled.mjs';
import { project } from './consumers.mjs';
import { core } from './package.mjs';

const folder = await project({ after });
await cp(fileURLToPath(new URL('types', import.meta.url)), folder, { recursive: true });

for (const [way, settings] of Object.entries(WAYS)) {
  test(`in ${way}`, () => compiles(folder, ['core.ts', 'tables.ts', ...(way.startsWith('Node') ? [] : ['forms.ts'])], ...settings));
}

test('a form of each subject type has the fields that the module gives it', async () => {
  const [{ choices }] = core.fields({}).filter(({ field }) => field === 'subjectType');
  const lines = choices.flatMap(({ value }) => core.fields({ subjectType: value }).flatMap(({ field, applies }) => [
    applies === 'not_for_subject' ? '// @ts-expect-error it is not for this subject' : '// It is for this subject.',
    `export const ${value}_${field}: Form<'${value}'>['${field}'] = null;`,
  ])).map((line) => line.replace(/^(.+'(\w+)'>\['subjectType'\] =) null;$/, "$1 '$2';"));
  await writeFile(join(folder, 'fields.ts'), ["import type { Form } from 'mp-onboard';", ...lines, ''].join('\n'));
  await compiles(folder, ['fields.ts'], ...Object.values(WAYS)[0]);
});
