// What can be said of a form or a field in JSON Schema. All of it is asked of the module: values are put before it, and what
// it never takes is written down. A check refuses more than can be written.
import { checkField, fields } from '../core/mp_onboard.js';
import { finalAt, isFinal, lengthsOf } from './lengths.js';
import { unknown } from './unknown.js';
import { choicesOf, fieldNamed } from './vocabulary.js';

const DIALECTS = {
  'draft-2020-12': { $schema: 'https://json-schema.org/draft/2020-12/schema' },
  'draft-07': { $schema: 'http://json-schema.org/draft-07/schema#' },
  'openapi-3.0': {},
};

/** What a schema of this target begins with. */
function begin(target) {
  if (!Object.hasOwn(DIALECTS, target)) throw unknown('target', target, Object.keys(DIALECTS));
  return DIALECTS[target];
}

/** A type, with `null` where nothing has to stand. OpenAPI 3.0 has a word of its own for that. */
function typed(type, nullable, target) {
  if (!nullable) return { type };
  return target === 'openapi-3.0' ? { type, nullable } : { type: [type, 'null'] };
}

/** The lengths of a text; one that may be left out may be empty as well. */
function sized(field, takes, { forms, ctx }) {
  const { min = 1, max } = lengthsOf(field, forms, ctx);
  return { ...(!takes('') && { minLength: min }), ...(max !== undefined && { maxLength: max }) };
}

/** What is often written there. OpenAPI 3.0 has no word for several. */
const suggested = (choices, target) => choices.length > 0 && target !== 'openapi-3.0' && { examples: choices };

/** One field: what it takes is asked by itself, how long it can be in all forms in which it can stand. */
function property({ field, shape, label, hint, choices }, takes, { lang, target, ...where }) {
  const values = choices.map(({ value }) => value);
  const common = { ...typed(shape === 'tick' ? 'boolean' : 'string', takes(null), target), title: label[lang], description: hint[lang] };
  if (shape === 'tick') return { ...common, enum: [true, false, null].filter(takes) };
  if (shape === 'choice') return { ...common, enum: [...values, '', null].filter(takes) };
  return { ...common, ...sized(field, takes, where), ...suggested(values, target) };
}

/** Every form that can be made out of these choices. */
const formsOf = (choices) => Object.entries(choices).reduce(
  (forms, [name, values]) => forms.flatMap((form) => values.map((value) => ({ ...form, [name]: value }))),
  [{}],
);

/** The forms that differ in what a field can hold: a code is of some kind, and on what is chosen depends what is undecided. */
const formsWith = ({ field, applies }, subject) => formsOf({
  ...(applies === 'undecided' && { subjectType: choicesOf('subjectType'), verificationWay: choicesOf('verificationWay') }),
  ...(field === 'code' && { codeKind: choicesOf('codeKind') }),
  ...(subject !== null && { subjectType: [subject] }),
});

/** Rules that are left aside. */
const overrides = (target) => ({
  ...typed('object', true, target),
  additionalProperties: {
    type: 'object',
    properties: { reason: { type: 'string' }, value: { type: 'string' } },
    required: ['reason', 'value'],
  },
});

export function formAsJson(subject, ctx, lang, target) {
  const start = begin(target);
  const base = subject === null ? {} : { subjectType: subject };
  const properties = {};
  const required = [];
  for (const info of fields(base).filter(({ applies }) => applies !== 'not_for_subject')) {
    const { field } = info;
    const takes = (value) => finalAt(field, { ...base, [field]: value }, ctx).length === 0;
    properties[field] = property(info, takes, { forms: formsWith(info, subject), ctx, lang, target });
    if (!takes(undefined)) required.push(field);
  }
  properties.overrides = overrides(target);
  if (subject === null) return { ...start, type: 'object', properties, required };
  // A form for one subject type need not say which.
  properties.subjectType.enum = [subject];
  const { label } = fieldNamed('subjectType').choices.find(({ value }) => value === subject);
  return { ...start, type: 'object', title: label[lang], properties, required: required.filter((field) => field !== 'subjectType') };
}

export function fieldAsJson(name, ctx, lang, target) {
  const start = begin(target);
  // Alone it is judged whatever else is chosen.
  const info = { ...fieldNamed(name), applies: 'required' };
  const takes = (value) => !checkField(name, value, ctx).findings.some(isFinal);
  return { ...start, ...property(info, takes, { forms: formsWith(info, null), ctx, lang, target }) };
}
