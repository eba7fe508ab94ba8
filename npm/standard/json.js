// What can be said of a form or a field in JSON Schema. All of it is asked of the module: values are put before it, and what
// it never takes is written down. A check refuses more than can be written.
import { check, checkField, fields } from '../core/mp_onboard.js';
import { isFinal, lengthsOf } from './lengths.js';
import { unknown } from './unknown.js';
import { fieldNamed } from './vocabulary.js';

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
function sized(field, takes, ctx) {
  const { min = 1, max } = lengthsOf(field, ctx);
  return { ...(!takes('') && { minLength: min }), ...(max !== undefined && { maxLength: max }) };
}

/** What is often written there. OpenAPI 3.0 has no word for several. */
const suggested = (choices, target) => choices.length > 0 && target !== 'openapi-3.0' && { examples: choices };

function property({ field, shape, label, hint, choices }, takes, { ctx, lang, target }) {
  const values = choices.map(({ value }) => value);
  const common = { ...typed(shape === 'tick' ? 'boolean' : 'string', takes(null), target), title: label[lang], description: hint[lang] };
  if (shape === 'tick') return { ...common, enum: [true, false, null].filter(takes) };
  if (shape === 'choice') return { ...common, enum: [...values, '', null].filter(takes) };
  return { ...common, ...sized(field, takes, ctx), ...suggested(values, target) };
}

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
    const takes = (value) => !check({ ...base, [field]: value }, ctx).findings.some((finding) => finding.path === `/${field}` && isFinal(finding));
    properties[field] = property(info, takes, { ctx, lang, target });
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
  const takes = (value) => !checkField(name, value, ctx).findings.some(isFinal);
  return { ...begin(target), ...property(fieldNamed(name), takes, { ctx, lang, target }) };
}
