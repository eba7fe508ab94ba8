// Standard Schema and Standard JSON Schema over the checks: for whoever asks a schema whether a value is right. What is
// promised stands in standard.d.ts.
import { check } from './check.js';
import { checkField } from './core/mp_onboard.js';
import { issuesOf, notAForm, unreadableOverrides } from './standard/issues.js';
import { fieldAsJson, formAsJson } from './standard/json.js';
import { formIn } from './standard/reading.js';
import { subjectNamed } from './standard/vocabulary.js';
import { dayOf } from './today.js';

/** A schema. What comes out of it is what went in, so that both directions have one description. */
function schema(validate, describe) {
  return { '~standard': { version: 1, vendor: 'mp-onboard', validate, jsonSchema: { input: describe, output: describe } } };
}

const context = ({ today, edition }) => ({ today: dayOf(today), edition });
const verdict = (value, issues) => (issues.length > 0 ? { issues } : { value });

export function form(subject = null, { lang = 'zh', ...options } = {}) {
  function validate(value) {
    // What is wrong with the call is thrown before the value is looked at: it is nothing that a user could put right.
    const type = subjectNamed(subject);
    const given = formIn(value);
    if (given === null) return { issues: [notAForm(lang)] };
    if (given.subjectType === undefined && type !== null) given.subjectType = type;
    return verdict(value, issuesIn(given, type, context(options), lang));
  }
  return schema(validate, ({ target }) => formAsJson(subjectNamed(subject), context(options), lang, target));
}

export function field(name, { lang = 'zh', ...options } = {}) {
  // The value is the field itself: nothing leads further into it.
  const validate = (value) => verdict(value, issuesOf(checkField(name, value, context(options)).findings, lang, []));
  return schema(validate, ({ target }) => fieldAsJson(name, context(options), lang, target));
}

function issuesIn(given, type, ctx, lang) {
  try {
    const { findings } = check(given, ctx);
    return issuesOf([...findings, ...otherSubject(given, type, findings, ctx)], lang);
  } catch (error) {
    if (given.overrides === undefined) throw error;
    // Nothing else that stands in a form makes a check throw, and what the call does wrong throws again here.
    const { overrides, ...rest } = given;
    return [...issuesIn(rest, type, ctx, lang), unreadableOverrides(lang)];
  }
}

/** In a form for one subject type, each other type is a choice that is not there. */
function otherSubject({ subjectType }, type, findings, ctx) {
  const judged = findings.some(({ path, level }) => path === '/subjectType' && level === 'error');
  if (type === null || subjectType === type || judged) return [];
  const [finding] = checkField('subjectType', '?', ctx).findings;
  return [{ ...finding, params: { ...finding.params, found: subjectType } }];
}
