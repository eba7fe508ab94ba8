// A case of a rule as a draft of the form. Knows no document.
import { formOf } from '../../reading.js';
import { FACTS, pageOf } from '../../route.js';

const CODE_KINDS = ['credit_code', 'organization_code', 'registration_number'];

/** What a case puts into the form: field → value. Null where no field takes it. */
function changesOf(rule, example) {
  if (example.changed) return example.changed;
  const [field] = rule.reads;
  if (example.kind === undefined || !field) return null;
  const kind = field === 'code' && CODE_KINDS.includes(example.kind) ? { codeKind: example.kind } : {};
  return { ...kind, [field]: example.value };
}

/**
 * The draft of a case: { form, facts, pinned, field, page }, or null when the form cannot show it: no field takes it, or the
 * field is not there for this subject.
 */
export function draftOf(core, forms, rule, example) {
  const changes = changesOf(rule, example);
  if (changes === null || Object.values(changes).some((value) => typeof value === 'number')) return null;
  const given = Object.entries({ ...forms[example.subject ?? 'enterprise'], ...changes });
  const form = Object.fromEntries(given.filter(([, value]) => value !== null));
  const facts = Object.fromEntries(Object.entries(example.facts ?? {}).filter(([fact]) => fact in FACTS));
  // As it is written in the case: a full-width letter stays one.
  const pinned = Object.fromEntries(Object.keys(changes).filter((field) => typeof form[field] === 'string').map((field) => [field, true]));
  const judged = formOf(core, { form, overrides: {}, pinned });
  const { findings } = core.check(judged, { today: example.on });
  const found = findings.find((finding) => finding.rule === rule.id);
  if (example.finds && !found && !example.facts) return null;
  const fact = Object.keys(facts).at(-1);
  const field = found?.path.slice(1) || Object.keys(changes).at(-1) || fact || rule.reads[0] || 'email';
  const info = core.fields(judged).find((each) => each.field === field);
  return { form, facts, pinned, field, page: FACTS[field] ?? (info ? pageOf(info.page) : 'account') };
}
