// What TypeScript knows about the schemas. It is compiled, never run.
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import type { CodeKind, Finding, Form, RuleId, SubjectType, VerificationWay } from 'mp-onboard';
import { field, form, type Issue, type Schema } from 'mp-onboard/standard';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

// A schema is one by both standards, and they infer from it what goes in and what comes out.
const enterprise = form('enterprise', { today: '2026-11-22', lang: 'en' });
const standard: StandardSchemaV1<Form<'enterprise'>> & StandardJSONSchemaV1<Form<'enterprise'>> = enterprise;
holds<Same<StandardSchemaV1.InferInput<typeof enterprise>, Form<'enterprise'>>>();
holds<Same<StandardSchemaV1.InferOutput<typeof enterprise>, Form<'enterprise'>>>();
holds<Same<StandardJSONSchemaV1.InferInput<typeof enterprise>, Form<'enterprise'>>>();
holds<Same<StandardJSONSchemaV1.InferOutput<typeof enterprise>, Form<'enterprise'>>>();

// An individual has no code; a form for anybody may have one.
const individual = form('individual');
const anybody = [form(), form(null, { today: () => '2026-11-22', edition: '2018-11-06' })] as const;
type Individual = StandardSchemaV1.InferOutput<typeof individual>;
holds<Same<StandardSchemaV1.InferOutput<(typeof anybody)[number]>, Form>>();
// @ts-expect-error no field of individuals
holds<Same<Individual['code'], Form['code']>>();
const ofSomebody = (subject: SubjectType): Schema<Form> => form(subject);

// A field has the type of its values.
const email = field('email');
const subjectType = field('subjectType');
const codeKind = field('codeKind');
const verificationWay = field('verificationWay');
const subjectConfirmed = field('subjectConfirmed');
holds<Same<StandardSchemaV1.InferOutput<typeof email>, string>>();
holds<Same<StandardSchemaV1.InferOutput<typeof subjectType>, SubjectType>>();
holds<Same<StandardSchemaV1.InferOutput<typeof codeKind>, CodeKind>>();
holds<Same<StandardSchemaV1.InferOutput<typeof verificationWay>, VerificationWay>>();
holds<Same<StandardSchemaV1.InferOutput<typeof subjectConfirmed>, boolean>>();
const ofAnyText: StandardSchemaV1<string, unknown> = subjectType;

// Names that nobody knows are refused when they are written.
// @ts-expect-error no such subject type
form('company');
// @ts-expect-error `overseas` cannot be registered
form('overseas');
// @ts-expect-error a misprint
field('emial');
// @ts-expect-error a language that nobody speaks here
form('enterprise', { lang: 'fr' });
// @ts-expect-error a day is a text
form('enterprise', { today: new Date() });
// @ts-expect-error a misprint among the options
form('enterprise', { langauge: 'en' });
// @ts-expect-error a tick is no text
const ofText: StandardSchemaV1<string> = subjectConfirmed;

// An answer comes at once: the value, or issues with more than the standard asks for.
const result = enterprise['~standard'].validate({});
if (result.issues) {
  const [issue] = result.issues;
  holds<Same<typeof issue, Issue | undefined>>();
  const rule: RuleId | null | undefined = issue?.rule;
  const finding: Finding | null | undefined = issue?.finding;
  // @ts-expect-error warnings do not stand in the way
  if (issue?.level === 'warning') throw new Error(rule ?? finding?.path);
  // @ts-expect-error issues are not to be changed
  result.issues.push(issue);
  // @ts-expect-error there is no value beside issues
  throw new Error(result.value.email);
}
const checked: Form<'enterprise'> = result.value;
const described: Record<string, unknown> = enterprise['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
// @ts-expect-error a target has to be named
enterprise['~standard'].jsonSchema.input();

export const used = [standard, ofAnyText, ofText, ofSomebody, checked, described];
