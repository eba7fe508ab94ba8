// What TypeScript knows about the schemas. It is compiled, never run.
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import type { CodeKind, Finding, Form, RuleId, SubjectType, VerificationWay } from './node_modules/mp-onboard/core/mp_onboard.js';
import { field, form, type Issue, type Schema } from 'mp-onboard/standard';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

// A schema is one by both standards, and they infer from it what goes in and what comes out.
const enterprise = form('enterprise', { today: '2026-11-22', lang: 'en' });
const standard: StandardSchemaV1<Form> & StandardJSONSchemaV1<Form> = enterprise;
holds<Same<StandardSchemaV1.InferInput<typeof enterprise>, Form>>();
holds<Same<StandardSchemaV1.InferOutput<typeof enterprise>, Form>>();
holds<Same<StandardJSONSchemaV1.InferInput<typeof enterprise>, Form>>();
form();
form(null, { today: () => '2026-11-22', edition: '2018-11-06' });

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
const checked: Form = result.value;
const described: Record<string, unknown> = enterprise['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
// @ts-expect-error a target has to be named
enterprise['~standard'].jsonSchema.input();

export const used: [typeof standard, typeof ofAnyText, typeof ofText, Form, typeof described, Schema<Form>] = [standard, ofAnyText, ofText, checked, described, enterprise];
