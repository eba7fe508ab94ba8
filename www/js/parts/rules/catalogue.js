// The rules arranged for looking things up: by chapter, by words, by level and kind. Knows no document.

/** The chapters in the order in which a program meets them; one that is not named here comes last. */
const ORDER = [
  'form', 'account', 'subject', 'administrator', 'registration', 'profile', 'member', 'development', 'review', 'release',
  'verification', 'pay', 'open-platform', 'association', 'wecom', 'quota', 'command',
];
export const LEVELS = ['error', 'warning', 'advice'];
export const KINDS = ['incomplete', 'invalid', 'forbidden', 'not_yet', 'quota', 'expired'];

export const chapterOf = ({ id }) => id.slice(0, id.indexOf('/'));

const place = (chapter) => ORDER.indexOf(chapter) >>> 0;

/** All rules, those of a chapter together. */
export const arranged = (rules) => rules.toSorted((one, other) => place(chapterOf(one)) - place(chapterOf(other)) || (one.id < other.id ? -1 : 1));

/** What is searched: the id, the statement, and every word in both languages. */
const textOf = ({ id, cite, message, why, fix }) =>
  [id, cite.statement, ...[message, why, fix, cite.source].flatMap((text) => (text ? [text.zh, text.en] : []))].join('\n').toLowerCase();

/** What finds the rules that have all the words of a query. The texts are put together once. */
export function createSearch(rules) {
  const texts = rules.map((rule) => [rule, textOf(rule)]);
  let last = { query: '', found: rules };
  return (query) => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const key = words.join(' ');
    if (last.query !== key) last = { query: key, found: texts.filter(([, text]) => words.every((word) => text.includes(word))).map(([rule]) => rule) };
    return last.found;
  };
}

/** How many there are of each, in the order of `names`, or in that of their first appearance. */
export function counted(rules, of, names = []) {
  const counts = new Map(names.map((name) => [name, 0]));
  for (const rule of rules) counts.set(of(rule), (counts.get(of(rule)) ?? 0) + 1);
  return [...counts];
}

/** Rules as the list shows them: each chapter with its own. */
export function byChapter(rules) {
  const groups = new Map();
  for (const rule of rules) groups.set(chapterOf(rule), [...(groups.get(chapterOf(rule)) ?? []), rule]);
  return [...groups];
}

/** A text in pieces: every other one is the name of a placeholder. */
export const pieces = (text) => text.split(/\{(\w+)\}/);
