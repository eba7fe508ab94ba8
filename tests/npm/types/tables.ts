// What TypeScript knows about tables and workers. It is compiled, never run.
import type { Field, Level, Report, RuleId } from 'mp-onboard';
import { checkMany, checkTable, formsChecker, type Checked, type Table, type TableError, type TableResult } from 'mp-onboard/tables';
import { connect, serve, type Connection } from 'mp-onboard/worker';

const today = '2026-11-22';
const stop = new AbortController();
const tables: Table[] = ['email\n', new Uint8Array(), new ArrayBuffer(8), new Blob([]), new Blob([]).stream(), [new Uint8Array()], { size: 8, slice: (from: number, to: number) => new Uint8Array(to - from) }];
// @ts-expect-error pieces of text are no bytes
export const wrong: Table = ['email\n'];
// @ts-expect-error a number is no table
export const number: Table = 7;

const result: TableResult = await checkTable(tables[0] ?? '', {
  today, edition: '2026-07', encoding: 'gb18030', delimiter: ';', columns: new Int16Array(), across: false, signal: stop.signal, module: null, onProgress: ({ rows, size }) => size?.toFixed(rows),
});
// @ts-expect-error no day
checkTable('email\n', {});
// @ts-expect-error no such encoding
checkTable('email\n', { today, encoding: 'big5' });
for (const { line, findings } of result.findings) {
  for (const { rule, field } of findings) {
    const id: RuleId | undefined = result.rules[rule];
    const name: Field | undefined = field === null ? undefined : result.fields[field];
    throw new Error(`${line} ${id} ${name}`);
  }
}
const counted: number | undefined = result.summary.byRule['account/email-missing'];
// @ts-expect-error what reads the rows again is nobody's business
result.places;
result.check.free();

const checker = await formsChecker(['email', 'administratorMobile'], { today });
const checked: Checked = checker.check('a@qq.com\u001f13800138000');
const again: Checked = await checkMany(['email'], new Uint8Array(), { today }, { module: new Uint8Array() });
// @ts-expect-error no such field
formsChecker(['mail'], { today });
// @ts-expect-error forms are one text
checker.check(['a@qq.com']);
for (const { row, findings } of checked) for (const { level, rule, field } of findings) throw new Error(`${row} ${level satisfies Level} ${rule satisfies RuleId} ${field satisfies Field | null}`);
checker.free();

// A worker: the same functions, each as a promise.
serve();
declare const port: MessagePort;
const connection: Connection = connect(port);
await connection.init('https://example.com/core.wasm');
const report: Report = await connection.check({ email: 'a@' }, { today });
// @ts-expect-error a misprint
connection.check({ emial: '' }, { today });
// @ts-expect-error it is a promise
connection.rules().length;
// @ts-expect-error there are no sessions at a distance
connection.FormSession;
const remote = await connection.checkTable(new Uint8Array(), { today, transfer: [new ArrayBuffer(8)] });
const freed: Promise<void> = remote.check.free();
// @ts-expect-error the module lies in the worker
connection.checkTable('', { today, module: null });
connection.close();

const { code } = new Error() as TableError;
// @ts-expect-error a code that does not exist
if (code === 'not_a_table') throw new Error(code);

export const used = [counted, again, report, freed];
