// What the views work with: the state, its reading, words in the current language, and what can be done.
import { dayText } from './days.js';
import { PAGES } from './route.js';

/** The edition by which the console judges: the default of the core. */
const EDITION = '2018-11-06';

/** Asks once for each id: what the core says about rules and statements never changes. */
function once(ask) {
  const known = new Map();
  return (id) => {
    if (!known.has(id)) known.set(id, ask(id));
    return known.get(id);
  };
}

/** The fixed part, built once; what is returned adds the moving part for one state. */
export function createApp({ core, store, act, reader, words, clock, focus, speak, workspace }) {
  const edition = core.editions().find(({ id }) => id === EDITION);
  let lastPage = PAGES[0];

  const fixed = {
    core, store, act, focus, speak, edition,
    rule: once(core.rule),
    statement: once(core.statement),
    statements: core.statements,
    /** A limit that is the same for every subject. */
    limit: (id) => edition.limits.find((limit) => limit.id === id && limit.whom === 'everyone'),
    lastPage: () => lastPage,
    startKeeping(rule, field, reason = '') {
      store.set({ keeping: { rule, field, reason } });
      focus('keep-reason');
    },
  };

  return (state) => {
    const read = reader(state, clock());
    const { lang, route } = state;
    if (route.view === 'register') lastPage = route.page;
    const t = words[lang];
    const text = (value) => {
      if (value === null || typeof value !== 'object') return String(value ?? '');
      return value.day ? dayText(value.day, lang, read.today) : value[lang];
    };
    const title = () => {
      if (route.view === 'program') return nameOf(workspace(), route.program);
      if (route.view !== 'register') return t.nav[route.view];
      return route.page === 'finish' ? t.finishTitle : text(read.stepOf(route.page).title);
    };
    return {
      ...fixed, state, read, t, text, title,
      /** The workspace and its words, once a view that shows it was opened. */
      book: workspace(),
      w: t.workspace,
      /** The words of this view alone. */
      v: t.views[route.view],
      /** Sentences in a row. Chinese ones need no space between them. */
      sentences: (...all) => all.filter(Boolean).join(lang === 'zh' ? '' : ' '),
      explain: (finding) => core.explain(finding, lang),
      day: (day) => dayText(day, lang, read.today),
    };
  };
}

/** What an account is called: its name, or its id while it has none. */
export const nameOf = (book, id) => book?.account(id)?.name || id;
