// What is said about the form of a command: about values as they are typed, and every reason against recording them.
import { blocks } from './reading.js';

/** Commands whose fields are judged together, like the form of the registration. */
export const TOGETHER = ['email-set', 'subject-submitted'];

/** Arguments that are judged alone, as a field of the registration or as a kind of value. */
const FIELDS = ['programName', 'introduction', 'email', 'administratorId'];
const KINDS = { appId: () => 'app_id', originalId: () => 'original_id', code: ({ codeKind }) => codeKind || 'credit_code' };

/** The argument at which a finding of a command stands. */
export const argAt = ({ path }) => (path.startsWith('/args/') ? path.slice('/args/'.length) : null);

/** What is said about the values as they are typed, by argument. */
export function judged({ core, ctx, values, form, asked, together }) {
  const found = new Map(asked.map(({ name }) => [name, []]));
  const add = ({ findings }, name) => findings.forEach((finding) => found.get(name ?? finding.path.slice(1))?.push(finding));
  if (together) add(core.check(form, ctx));
  for (const { name } of together ? [] : asked) {
    const value = form[name] ?? values[name];
    if (typeof value !== 'string' || value.trim() === '') continue;
    const kind = KINDS[name]?.(values);
    if (kind) add(core.inspect(kind, value.trim(), ctx), name);
    else if (FIELDS.includes(name)) add(core.checkField(name, value, ctx));
  }
  return found;
}

/** The same and what recording would say, once each. What is empty is said to be missing once. */
export function withThose(own, { findings }) {
  const all = new Map([...own].map(([name, list]) => [name, [...list]]));
  for (const finding of findings) {
    const list = all.get(argAt(finding));
    const said = list?.some(({ rule, kind }) => rule === finding.rule || (kind === 'incomplete' && finding.kind === 'incomplete'));
    if (list && !said) list.push(finding);
  }
  return all;
}

/**
 * Every reason against recording, in the order of the form. While arguments are missing the core looks no further; the
 * form does.
 */
export function reasons({ findings }, asked, own) {
  const all = findings.filter(blocks);
  if (!all.some((finding) => finding.kind === 'incomplete' && argAt(finding))) return all;
  const at = (name) => {
    const said = own.get(name).filter(blocks).map((finding) => ({ ...finding, path: `/args/${name}` }));
    return said.length > 0 ? said : all.filter((finding) => argAt(finding) === name);
  };
  return [...asked.flatMap(({ name }) => at(name)), ...all.filter((finding) => !asked.some(({ name }) => name === argAt(finding)))];
}
