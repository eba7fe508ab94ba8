// What a press of a key or button means: where to go, what gets the focus, what is recorded.
import { isDay } from './days.js';
import { FACTS, PAGES, SEALED, beside, pageAddress, pageOf, parse, refined } from './route.js';
import { blocks } from './reading.js';

/** `read` gives the current reading of the state; `focus` moves the focus once the page is drawn. */
export function createActions({ store, read, focus, words, address, readdress }) {
  /** Shows a page and, when named, moves the focus to a field on it. */
  const go = (page, field) => {
    if (field) focus(field);
    if (store.state.route.page === page && store.state.route.view === 'register') store.set({});
    else address(pageAddress(page));
  };

  const blocking = (page) => read().points[page].filter(({ finding }) => blocks(finding));

  const activated = () => read().stateOf('activation') === 'done';

  /**
   * The first thing that stands before a page. What came before the activation is settled by it; so a day recorded
   * wrongly comes first: passwords that a reload forgot are asked for only because of it.
   */
  const firstBefore = (page) => {
    const pages = PAGES.slice(activated() ? 2 : 0, PAGES.indexOf(page) + 1);
    const open = pages.flatMap(blocking).filter(({ field }) => field !== 'submittedOn');
    return open.find(({ field, finding }) => field in FACTS && finding.kind === 'invalid') ?? open[0];
  };

  const actions = {
    go,
    firstBefore,
    /** Other filters for the view that is shown: they stand in its address, for a reload or a link. */
    refine(patch) {
      const { route } = store.state;
      const hash = refined(route, patch);
      readdress(hash);
      store.set({ route: parse(hash) });
    },
    goToPoint: ({ page, field }) => go(page, field),
    goToField: (field) => go(pageOf(read().fields.get(field)?.page ?? store.state.route.page), field),

    back() {
      const before = beside(store.state.route.page, -1);
      if (before) go(before);
    },

    /** Goes on, or to the first open point of this page. */
    next() {
      const { page } = store.state.route;
      const [open] = blocking(page);
      if (!open) return go(beside(page, 1) ?? page);
      store.attempt(page);
      return go(page, open.field);
    },

    /** Records the submission, or goes to the first thing that stands before it. */
    submit(day) {
      const { because, open } = read().stepOf('confirmation');
      const first = firstBefore('confirmation');
      if (because.length === 0 && open.length === 0) return actions.record('submittedOn', day);
      store.attempt(...PAGES);
      return first && actions.goToPoint(first);
    },

    /** Records a fact, unless the day cannot be or is missing: then its field gets the focus. */
    record(fact, day) {
      if (!isDay(day)) store.attempt(fact);
      if (!isDay(day) || read().doubts(fact, day).length > 0) return go(store.state.route.page, fact);
      store.record(fact, day);
      return store.set({ announcement: words().recorded(words().facts[fact]) });
    },

    withdraw(...facts) {
      store.withdraw(...facts);
      // The notice about it is read out. What was said before is cleared, so that recording again is heard again.
      store.set({ announcement: '' });
    },

    /** A button of a finding: puts its value in, and the focus where the value went. */
    take({ field, value }) {
      store.type(field, value);
      actions.goToField(field);
    },

    /** Whether a field cannot be changed any more: the platform has taken its page. */
    sealed(field) {
      const page = pageOf(read().fields.get(field)?.page);
      return page === 'account' ? activated() : read().submitted && SEALED.includes(page);
    },
  };
  return actions;
}
