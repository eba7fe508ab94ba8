// Puts findings of a table into words: the core says what it says about a form; what is about several rows gets their lines.
import { KINDS, LEVELS } from './findings.js';

const POINTER = /^\/([^/]+)/;

/**
 * `core` and `bulk` are the functions of the two modules. Returns `(form, findings) → [{ rule, level, field, column, message, why,
 * fix, suggestions }]`, in the order of `findings`; `findings` have their rule as an index, `others` are lines of other rows.
 */
export function explainer({ core, rules, fields, today, edition, lang }) {
  const ctx = edition ? { today, edition } : { today };
  return (form, findings) => {
    const said = core.check(form, ctx).findings;
    return findings.map(({ rule, field, column, level, kind, lines = [], params = {} }) => {
      const id = rules[rule];
      const name = field === null ? null : fields[field];
      const index = said.findIndex((finding) => finding.rule === id && (name === null || finding.path.match(POINTER)?.[1] === name));
      const finding = index >= 0 ? said.splice(index, 1)[0] : {
        rule: id, level: LEVELS[level], kind: KINDS[kind], cite: null, path: name === null ? '' : `/${name}`,
        params: { ...params, lines: lines.join(lang === 'zh' ? '、' : ', ') }, suggestions: [], overridden: null,
      };
      // What is not complete in a table is wrong: nobody is typing it.
      const { message, why, fix } = core.explain(finding.kind === 'incomplete' ? { ...finding, kind: 'invalid' } : finding, lang);
      return { rule: id, level: LEVELS[level], field: name, column, message, why, fix, suggestions: finding.suggestions };
    });
  };
}
