// Findings as a schema tells them.
import { explain } from '../core/mp_onboard.js';

const NOT_A_FORM = {
  zh: '这里不是表单；给一个由字段名和值组成的对象。',
  en: 'This is no form; give an object of field names and values.',
};
const UNREADABLE_OVERRIDES = {
  zh: 'overrides 读不懂；每条可以不按的规则都写上 reason 和 value。',
  en: 'The overrides cannot be read; give a reason and a value for each rule that may be left aside.',
};

const stands = ({ level, overridden }) => level === 'error' && overridden === null;

function issueOf(finding, lang, path = finding.path.split('/').slice(1)) {
  const { rule, kind, level, params } = finding;
  return { message: explain(finding, lang).message, path, rule, kind, level, params, finding };
}

/** What stands in the way, each at its field, or all of it at `path`. */
export const issuesOf = (findings, lang, path) => findings.filter(stands).map((finding) => issueOf(finding, lang, path));

/** An issue that no rule of the guide is about. */
const misshapen = (message, path) => ({ message, path, rule: null, kind: 'invalid', level: 'error', params: {}, finding: null });

export const notAForm = (lang) => misshapen(NOT_A_FORM[lang], []);
export const unreadableOverrides = (lang) => misshapen(UNREADABLE_OVERRIDES[lang], ['overrides']);
