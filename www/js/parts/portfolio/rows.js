// Which programs the portfolio shows and in which order: tabs, filters, search, sorting. Pure, over the rows of the overview.

export const TABS = ['all', 'today', 'ready', 'waiting', 'blocked', 'failed', 'online'];
export const COLUMNS = ['program', 'subject', 'stage', 'next', 'due', 'blocked'];

/** Deadlines that the list can be narrowed to: within so many days, or over. */
export const PERIODS = { 7: ({ daysLeft }) => daysLeft >= 0 && daysLeft <= 7, 30: ({ daysLeft }) => daysLeft >= 0 && daysLeft <= 30, over: ({ daysLeft }) => daysLeft < 0 };

/** Within so many days a deadline needs somebody. */
const SOON = 7;

/** The region of the flow that ends with the release, in `stage`. */
const REVIEW = 3;

/** The tab beside `all` and `today` in which a program stands; none for one that was given up. */
export function tabOf({ closed, stage, next, nextState }) {
  if (closed) return null;
  if (nextState === 'failed') return 'failed';
  return stage[REVIEW] === 'd' || next === null ? 'online' : nextState;
}

const runsOut = ({ due }) => due !== null && due.daysLeft <= SOON;

/** Whether somebody has to do something: it failed, it runs out, or what cannot be done without is ready. */
export const needsToday = (row, need) =>
  !row.closed && (row.nextState === 'failed' || runsOut(row) || (row.nextState === 'ready' && need(row.next) === 'must'));

/** Whether it cannot wait until the day after tomorrow. */
const isUrgent = ({ nextState, due }) => nextState === 'failed' || (due !== null && due.daysLeft <= 1);

/** What presses most has the lowest number: the days that are left, a failure before all of them. */
const pressure = ({ nextState, due }) => (nextState === 'failed' ? -Infinity : due ? due.daysLeft : Infinity);

/** The difference, also of two that are both infinite. */
const less = (one, other) => (one === other ? 0 : one - other);

const STATES = ['failed', 'ready', 'waiting', 'blocked'];

/** What a column sorts by: a number or a text; null comes last, whichever way it is sorted. */
const KEYS = {
  program: ({ name, program }) => name || program,
  subject: ({ subject }) => subject || null,
  stage: ({ stage }) => [...stage].filter((letter) => letter === 'd' || letter === 'n').length,
  next: ({ next, nextState, closed }, title) => (next && !closed ? `${STATES.indexOf(nextState)} ${title(next)}` : null),
  due: ({ due }) => due && due.daysLeft,
  blocked: ({ blockedBy, closed }) => (closed ? null : blockedBy),
};

/** `-due` is { column: 'due', down: true }. What is no column sorts by deadline. */
export function sortOf(filter = 'due') {
  const down = filter.startsWith('-');
  const column = down ? filter.slice(1) : filter;
  return COLUMNS.includes(column) ? { column, down } : { column: 'due', down: false };
}

const byNumber = (one, other) => one.key - other.key;

function byText(lang) {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return (one, other) => compare(one.key, other.key);
}

const folded = (text) => text.normalize('NFKC').toLowerCase();

/** What the search looks into, made once for each row. */
const texts = new WeakMap();
function textOf(row) {
  if (!texts.has(row)) texts.set(row, folded([row.name, row.subject, row.appId ?? '', row.program].join('\n')));
  return texts.get(row);
}

/**
 * Answers for one overview after the other. `steps` knows about a step what is the same for all programs: its `need`, and
 * its `title` in a language. What was worked out holds as long as the rows are the same.
 */
export function createSelection({ need, title }) {
  let rows = null;
  let counts = null;
  let today = null;
  let urgent = null;
  let orders = new Map();
  let last = { key: null, list: [] };

  const use = (given) => {
    if (given === rows) return;
    rows = given;
    counts = null;
    today = null;
    urgent = null;
    orders = new Map();
    last = { key: null, list: [] };
  };

  const sorted = ({ column, down }, lang) => {
    const key = `${column} ${lang}`;
    if (!orders.has(key)) {
      const keyed = rows.map((row) => ({ row, key: KEYS[column](row, (id) => title(id, lang)) }));
      const [some, none] = [keyed.filter((each) => each.key !== null), keyed.filter((each) => each.key === null)];
      some.sort(typeof some[0]?.key === 'number' ? byNumber : byText(lang));
      orders.set(key, { some: some.map(({ row }) => row), none: none.map(({ row }) => row) });
    }
    const { some, none } = orders.get(key);
    return [...(down ? some.toReversed() : some), ...none];
  };

  const inToday = () => {
    today ??= rows.filter((row) => needsToday(row, need)).sort((one, other) => less(pressure(one), pressure(other)));
    return today;
  };

  return {
    /** How many programs each tab has. */
    counts(given) {
      use(given);
      if (!counts) {
        counts = Object.fromEntries(TABS.map((tab) => [tab, 0]));
        for (const tab of rows.map(tabOf)) if (tab) counts[tab] += 1;
        counts.all = rows.length;
        counts.today = inToday().length;
      }
      return counts;
    },

    /** What needs somebody today, what presses most first; and how much of it cannot wait. */
    today(given) {
      use(given);
      urgent ??= inToday().filter(isUrgent).length;
      return { rows: inToday(), urgent };
    },

    /** The rows that are shown. The list is the same one until something changes. */
    list(given, { show, type, due, sort, query = '', lang }) {
      use(given);
      const key = JSON.stringify([show, type, due, sort, query, lang]);
      if (last.key === key) return last.list;
      const words = folded(query).split(/\s+/).filter(Boolean);
      const pressing = show === 'today' ? new Set(inToday()) : null;
      const within = Object.hasOwn(PERIODS, due ?? '') ? PERIODS[due] : null;
      const shown = (row) =>
        (!TABS.includes(show) || show === 'all' || (pressing ? pressing.has(row) : tabOf(row) === show)) &&
        (!type || row.subjectType === type) &&
        (!within || (row.due !== null && within(row.due))) &&
        words.every((word) => textOf(row).includes(word));
      last = { key, list: sorted(sortOf(sort), lang).filter(shown) };
      return last.list;
    },
  };
}
