// The limits of two editions side by side. Knows no document.

export const MARKS = ['changed', 'new', 'dropped', 'same'];

const keyOf = ({ id, whom }) => `${id} ${whom}`;

function markOf(one, other) {
  if (!one) return 'new';
  if (!other) return 'dropped';
  return one.value === other.value && one.unit === other.unit ? 'same' : 'changed';
}

/** Each limit for each of those for whom it holds, as one edition has it and the other: { mark, one, other }. */
export function sideBySide(one, other) {
  const own = new Map(one.limits.map((limit) => [keyOf(limit), limit]));
  const others = new Map(other.limits.map((limit) => [keyOf(limit), limit]));
  const rows = [...new Set([...own.keys(), ...others.keys()])].map((key) => {
    const [mine, theirs] = [own.get(key) ?? null, others.get(key) ?? null];
    return { id: (mine ?? theirs).id, whom: (mine ?? theirs).whom, mark: markOf(mine, theirs), one: mine, other: theirs };
  });
  // What is limited stands together, in the order of its first row.
  const order = [...new Set(rows.map(({ id }) => id))];
  return rows.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** Units of what is no quota. */
const MEASURES = ['years', 'yuan', 'days'];

const isBeside = (rule, limit) => (rule.id.startsWith('quota/') ? !MEASURES.includes(limit.unit) : limit.statement === rule.cite.statement);

/** The rows beside a rule: those of its statement; for a rule about quotas every number of a quota. */
export const rowsOf = (rows, rule) => rows.filter(({ one, other }) => [one, other].some((limit) => limit && isBeside(rule, limit)));

/** What becomes of a rule's limits as a whole, or null when it has none. */
export function markOfRows(rows) {
  const marks = new Set(rows.map(({ mark }) => mark));
  if (marks.size === 0) return null;
  return marks.size === 1 ? [...marks][0] : 'changed';
}
