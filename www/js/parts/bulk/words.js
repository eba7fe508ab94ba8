// What is said about a row: its findings in words, the place of each, and the characters that are wrong.
import { textOf } from './job.js';

/** What the core said about a row stays true as long as the row is the same object. */
const known = new WeakMap();

const fieldsBy = new WeakMap();

function fieldsOf({ core }) {
  if (!fieldsBy.has(core)) fieldsBy.set(core, new Map(core.fields({}).map((info) => [info.field, info])));
  return fieldsBy.get(core);
}

/** The fields by their index: both modules have them in the same order. */
export const fieldNames = (app) => [...fieldsOf(app).keys()];

/** What is fixed about a field, by its name. */
export const fieldInfo = (app, field) => fieldsOf(app).get(field);

export const fieldLabel = (app, field) => app.text(fieldInfo(app, field).label);

/** What is not complete in a table is wrong: nobody is typing it. */
const settled = (kind) => (kind === 'incomplete' ? 'invalid' : kind);

/** The findings of a row as the core would give them, in their order; those about several rows have their lines. */
function judged(app, { form, findings }) {
  const said = app.core.check(form, { today: app.read.today }).findings;
  return findings.map(({ rule, field, column, level, kind, params = {}, lines = [], stale = false }) => {
    const at = said.findIndex((finding) => finding.rule === rule && (field === null || finding.path === `/${field}`));
    const own = at < 0 ? { rule, level, kind, cite: null, path: field ? `/${field}` : '', params, suggestions: [], overridden: null } : said.splice(at, 1)[0];
    return { finding: own, field, column, lines, stale };
  });
}

/**
 * [{ finding, field, column, message, why, fix, citation, lines, stale, suggestions }] of a row, in the language of the page.
 * Only where somebody is `typing` is a short value on its way to a right one.
 */
export function explained(app, row, { typing = false } = {}) {
  if (!known.has(row)) known.set(row, { judged: judged(app, row), words: {} });
  const { judged: all, words } = known.get(row);
  const key = `${app.state.lang} ${typing}`;
  words[key] ??= all.map((one) => {
    const { finding, field } = one;
    const named = field && !('field' in finding.params) ? { ...finding, params: { ...finding.params, field: fieldInfo(app, field).label } } : finding;
    return { ...one, ...app.explain(typing ? named : { ...named, kind: settled(named.kind) }), finding, suggestions: finding.suggestions };
  });
  return words[key];
}

const LEVELS = ['error', 'warning', 'advice'];

/** The finding that a row of the list is about: one of the rule that was asked for, else the gravest; undefined when all is well. */
export function mainOf(app, row, { rule }) {
  const all = explained(app, row);
  return all.find((one) => one.finding.rule === rule) ?? LEVELS.map((level) => all.find(({ finding }) => finding.level === level)).find(Boolean);
}

/** What a row is called: its subject, its program, its email. */
export function nameOf(row) {
  return row.form.subjectName || row.form.programName || row.form.email || '';
}

/** The parts of a value of its own kind that cannot be. */
function wrongParts(app, { form }, field, text) {
  const info = fieldInfo(app, field);
  const kind = info.shape === 'code' ? form.codeKind ?? 'credit_code' : info.kind;
  if (!kind || !text || text.length > 200) return [];
  const { parts, normalized } = app.core.inspect(kind, text, { today: app.read.today });
  return normalized === text ? parts.filter(({ state }) => state === 'invalid').map(({ start, end }) => [start, end]) : [];
}

/** Which characters of a value a finding is about: pieces { text, wrong } in order. */
export function pieces(app, row, { finding, field, column }) {
  const text = textOf(row, column);
  const characters = [...text];
  const proposed = [...(finding.suggestions.find((suggestion) => suggestion.field === field)?.value ?? '')];
  const { position } = finding.params;
  let wrong = () => false;
  if (proposed.length === characters.length) wrong = (at) => proposed[at] !== characters[at];
  else if (typeof position === 'number') wrong = (at) => at === position - 1;
  else if (field) {
    const ranges = wrongParts(app, row, field, text);
    wrong = (at) => ranges.some(([start, end]) => at >= start && at < end);
  }
  const all = [];
  characters.forEach((character, at) => {
    const is = wrong(at);
    if (all.at(-1)?.wrong === is) all.at(-1).text += character;
    else all.push({ text: character, wrong: is });
  });
  return all;
}

/** The column that a field is in, or -1. */
export const columnOf = (fields, columns, field) => columns.indexOf(fields.indexOf(field));

/** A rule in a list of rules: its sentence, with what differs from row to row left open. */
export const ruleName = (app, rule) => app.text(app.rule(rule).message).replace(/^\{count\} ?/, app.v.several).replace(/[「“]?\{[^}]*\}[」”]?/g, '…').replace(/[。.]$/, '');
