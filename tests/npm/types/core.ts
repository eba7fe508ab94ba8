// What TypeScript knows about the package. It is compiled, never run.
import start, {
  FormSession, Workspace, check, checkField, commands, editions, explain, fields, init, initSync, inspect, normalize, regions, registrationNext, rule, rules, statement, statements, version,
} from 'mp-onboard';
import type * as everything from 'mp-onboard';
import type {
  Change, Ctx, Effect, Explanation, Field, FieldInfo, FieldOf, FileError, Finding, Form, FormValues, Inspection, Moment, MpOnboardError, Outcome, Report, RuleId, RuleInfo, Source, Step,
  SubjectType, TextField, TickField, Verdict,
} from 'mp-onboard';
import type * as types from 'mp-onboard/types';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

// Starting: of nothing, of all that can be the module, or of a promise of it.
const started: Promise<void> = init();
init(null);
init('https://example.com/core.wasm');
init(new URL('https://example.com/core.wasm'));
init(fetch('https://example.com/core.wasm'));
init(new Uint8Array());
holds<Same<typeof start, typeof init>>();
const nothing: void = initSync(new ArrayBuffer(8));
// @ts-expect-error nothing to start from
initSync();
const source: Source = new Request('https://example.com/core.wasm');

// Forms: of any subject, and of one.
holds<Same<keyof FormValues, Field>>();
holds<Same<Field, TextField | TickField>>();
holds<Same<Form, Form<SubjectType>>>();
holds<Same<keyof Form, Field | 'overrides'>>();
holds<Same<keyof Form<'enterprise'>, Field | 'overrides'>>();
holds<Same<Form['subjectType'], string | null | undefined>>();
holds<Same<FieldOf, Field>>();
holds<Same<FieldOf<'media' | 'enterprise'>, Field>>();
const ctx: Ctx = { today: '2026-11-22' };
const any: Form = { subjectType: 'whatever was typed', code: null, emailNotOnOpenPlatform: true, overrides: { 'subject/credit-code-division': { reason: 'it is so', value: '91' } } };
const enterprise: Form<'enterprise'> = { subjectType: 'enterprise', bankName: '中信银行' };
const individual: Form<'individual'> = { subjectType: 'individual', administratorName: '王小麦' };
const report: Report = check(enterprise, ctx);
check(individual, { ...ctx, edition: '2026-07' });
check(any, ctx);
// @ts-expect-error a misprint
check({ emial: 'a@qq.com' }, ctx);
// @ts-expect-error a tick is no text
check({ emailNotOnOpenPlatform: 'yes' }, ctx);
// @ts-expect-error a text is no number
check({ administratorMobile: 13800138000 }, ctx);
// @ts-expect-error no day
check({}, {});
// @ts-expect-error a day is a text
check({}, { today: new Date() });
// @ts-expect-error a rule that does not exist
check({ overrides: { 'subject/credit-code': { reason: '', value: '' } } }, ctx);
// @ts-expect-error a reason is needed
check({ overrides: { 'subject/credit-code-division': { value: '' } } }, ctx);
// @ts-expect-error the form of another subject
export const other: Form<'media'> = { subjectType: 'enterprise' };
// @ts-expect-error no such subject
export type Company = Form<'company'>;

// Findings: what they are about is known by name.
const finding = report.findings[0];
if (finding) {
  holds<Same<typeof finding, Finding>>();
  const id: RuleId = finding.rule;
  const info: RuleInfo | null = rule(id);
  const words: Explanation = explain(finding, 'zh');
  const cited: string | null = words.citation.source;
  // @ts-expect-error a language that nobody speaks here
  explain(finding, 'fr');
  // @ts-expect-error a misprint in an id
  if (finding.rule === 'account/email-misssing') throw new Error(cited ?? info?.id);
  // @ts-expect-error a kind that does not exist
  if (finding.kind === 'wrong') throw new Error(words.message);
  const param = finding.params['limit'];
  if (typeof param === 'object') {
    const day: string = 'day' in param ? param.day : param.zh;
    throw new Error(day);
  }
}
checkField('email', 'a@', ctx);
checkField('subjectConfirmed', true, ctx);
// @ts-expect-error no such field
checkField('mail', 'a@', ctx);
const inspection: Inspection = inspect('credit_code', '91350100M000100Y43', ctx);
// @ts-expect-error a field is no kind
inspect('code', '91350100M000100Y43', ctx);
const written: string = normalize('email', ' A@QQ.com ');
const infos: FieldInfo[] = fields({ subjectType: 'media' });
const steps: Step[] = registrationNext(any, { submittedOn: '2018-11-06' }, Date.now());
// @ts-expect-error a fact that does not exist
registrationNext(any, { submitted: '2018-11-06' }, Date.now());
// @ts-expect-error a moment is a number
registrationNext(any, {}, '2018-11-06');
const moment: Moment = Date.now();

// A session: what a field takes is known by its name.
const session = new FormSession('enterprise', ctx);
new FormSession(null, ctx);
new FormSession(enterprise, ctx);
const change: Change = session.set('email', 'a@');
session.set('email', null);
session.set('subjectConfirmed', true);
session.set('overrides', { 'subject/credit-code-division': { reason: 'it is so', value: '91' } });
// @ts-expect-error a tick is no text
session.set('subjectConfirmed', 'yes');
// @ts-expect-error no such field
session.set('mail', '');
// @ts-expect-error no such subject
new FormSession('company', ctx);
// @ts-expect-error what has changed is not to be changed
change.appeared.push(finding);
// @ts-expect-error an answer is not to be changed
change.state = 'valid';
session.free();

// A workspace: an outcome says what it would change.
const workspace = Workspace.open(null);
const outcome: Outcome = workspace.apply({ type: 'begun', args: { programName: '麦香坊' } }, moment);
for (const effect of outcome.changes) {
  const what: Effect = effect;
  if (what.what === 'quota') {
    const [before, after]: [number, number] = what.used;
    throw new Error(`${before} ${after} ${what.id satisfies types.LimitId}`);
  }
  if (what.what === 'due') throw new Error(what.to ?? what.id);
}
for (const { to } of workspace.compareEditions('2017', '2018-11-06', moment)) {
  const verdict: Verdict = to;
  if (verdict.what === 'silent') continue;
  throw new Error(`${verdict.what === 'step' ? verdict.fee : verdict.over}`);
}
// @ts-expect-error no such command
workspace.apply({ type: 'start' }, moment);
// @ts-expect-error no such argument
workspace.apply({ type: 'begun', args: { name: 7 } }, moment);
// @ts-expect-error rows are not to be changed
for (const row of workspace.overview(moment)) row.name = '';

// Errors: known by their code.
try {
  check({}, ctx);
} catch (error) {
  const { code } = error as MpOnboardError | FileError;
  if (code === 'not_started' || code === 'unknown_field') throw new Error(code);
  if (code === 'file-damaged') throw new Error((error as FileError).reason.en);
  // @ts-expect-error a code that does not exist
  if (code === 'not-started') throw error;
}

// Shapes are the same, from wherever they are taken; what only the parts of the package need is not there.
holds<Same<types.Report, Report>>();
holds<Same<types.Form<'media'>, Form<'media'>>>();
// @ts-expect-error the parts of a session are nobody's business
export type Session = everything.Session;
// @ts-expect-error nor is the memory of the module
export type Memory = typeof everything.memory;

export const used = [started, nothing, source, inspection, written, infos, steps, commands(), editions(), regions(), rules(), statement('G2.19'), statements(), version()];
