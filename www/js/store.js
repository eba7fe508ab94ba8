// The state of the page and every way in which it changes. Knows no document: it runs in Node as well.
import { snapshot } from './drafts.js';
import { SEALED, pageOf } from './route.js';

/** What is there before anything was typed. */
export const EMPTY = Object.freeze({
  /** Field → what was typed or ticked. */
  form: {},
  /** Rule → the reason for leaving it aside, and the field whose change ends that. */
  overrides: {},
  /** Fact → day. */
  facts: {},
  /** Field → what was typed before it was tidied up. */
  tidied: {},
  /** Field → true, where the user took the tidying back. */
  pinned: {},
  /** Page → true, where the user wanted to go on although something was open. Fact → true, where its day was missing. */
  attempted: {},
  /** Fact → the day in its field, before it is recorded. */
  days: {},
  /** What was taken back last and can be restored: { facts, confirmed }. */
  withdrawn: null,
  savedAt: null,
});

/**
 * `core` judges, `drafts` keeps, `clock` tells the time. `start` holds what is known at the beginning: language, route,
 * a restored draft.
 */
export function createStore({ core, drafts, clock }, start) {
  const listeners = new Set();
  let state = {
    ...EMPTY,
    /** The field last in focus on this page, and whether it still has it. */
    focus: null,
    typing: false,
    /** The rule for which a reason is being written: { rule, field, reason }. */
    keeping: null,
    dialog: null,
    /** What is being written down in the forms of the workspace, by command; the command chosen in a step, by step. */
    entries: {},
    chosen: {},
    /** What was just recorded in the workspace: { text, undo }. */
    toast: null,
    /** The fold that is open on the page of a program, and the edition with which its own is compared. */
    unfolded: null,
    compared: null,
    /** How the browser keeps what is stored: { known, lasting, usage, asked }, once it was asked. */
    storage: null,
    /** The list of programs: what is searched for, the program in focus, the blocks that are near the window. */
    portfolio: { query: '', cursor: null, from: 0, to: 0 },
    /** Of the deadlines: group or day → how many are shown, where that is more than at first. */
    deadlines: { shown: {} },
    /** On the page of a program: how large the map is, what is tried out ({ program, step, type }), where the slider is held, whether it is being printed. */
    zoom: 1,
    whatIf: null,
    sliding: null,
    printing: false,
    /** How the associations are looked at: see parts/links/filters.js. */
    links: { query: '', subject: '', row: 0, column: 0, first: 0, picks: {} },
    /** The bulk check: how far it is, and what of it is looked at; the table itself is in parts/bulk/job.js. */
    bulk: { phase: 'none', error: null, progress: null, filter: { rule: null, level: null }, edit: null, cursor: 0, from: 0, to: 0, menu: false, busy: null, turn: 0 },
    /** The catalogue: what is searched for, its examples (`lost` if not to be had), the rule just copied, editions asked about. */
    rules: { query: '', examples: null, copied: null, compared: null },
    /** Whether masked numbers and the password are shown. */
    revealed: {},
    keep: drafts.keeps(),
    refused: false,
    lost: false,
    damaged: null,
    restored: false,
    middle: false,
    narrow: false,
    announcement: '',
    ...start,
  };

  const set = (patch) => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener(state);
  };

  /** Changes what is kept, and keeps it. */
  const change = (patch) => {
    const savedAt = clock();
    const refused = !drafts.save(snapshot({ ...state, ...patch, savedAt }));
    set({ ...patch, savedAt: refused ? state.savedAt : savedAt, refused });
  };

  const without = (record, ...keys) => Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

  /** A reason given for one field under a rule is about other values too: those that the rule looks at. */
  const concerns = (field, rule, own) => own === field || core.rule(rule)?.reads.includes(field);

  /** What was kept despite a rule ends when a value changes that the rule looks at. */
  const remaining = (field) =>
    Object.fromEntries(Object.entries(state.overrides).filter(([rule, kept]) => !concerns(field, rule, kept.field)));

  const sealedFields = new Set(core.fields({}).filter(({ page }) => SEALED.includes(pageOf(page))).map(({ field }) => field));

  /** Whoever changes the subject has not looked at all of it: the tick goes, and with it the way back to a submission. */
  const unconfirmed = (field) => {
    const { form, withdrawn } = state;
    if (!sealedFields.has(field) || field === 'subjectConfirmed') return { form, withdrawn };
    return { form: { ...form, subjectConfirmed: false }, withdrawn: withdrawn?.facts.submittedOn ? null : withdrawn };
  };

  return {
    get state() {
      return state;
    },
    set,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /** Something was typed, chosen or ticked. */
    type(field, value) {
      if (state.form[field] === value) return;
      const { keeping } = state;
      const { form, withdrawn } = unconfirmed(field);
      change({
        form: { ...form, [field]: value },
        withdrawn,
        overrides: remaining(field),
        tidied: without(state.tidied, field),
        pinned: without(state.pinned, field),
        keeping: keeping && concerns(field, keeping.rule, keeping.field) ? null : keeping,
      });
    },

    /** Puts another draft in place of this one, as it is: nothing of it is tidied up. */
    replace({ form, facts, pinned }) {
      change({ ...EMPTY, form, facts, pinned });
    },

    /** A field was left: what was typed is tidied up, unless the user took that back. */
    leave(field) {
      const typed = state.form[field];
      if (typeof typed !== 'string' || state.pinned[field]) return;
      const tidy = core.normalize(field, typed);
      if (tidy === typed) return;
      change({ form: { ...state.form, [field]: tidy }, tidied: { ...state.tidied, [field]: typed } });
    },

    /** The user wants back what was typed. It stays like that until the next change. */
    restore(field) {
      if (!(field in state.tidied)) return;
      change({
        form: { ...state.form, [field]: state.tidied[field] },
        tidied: without(state.tidied, field),
        pinned: { ...state.pinned, [field]: true },
      });
    },

    /** A rule is left aside, with a reason. */
    keepDespite(rule, field, reason) {
      if (!reason.trim()) return;
      change({ overrides: { ...state.overrides, [rule]: { field, reason: reason.trim() } }, keeping: null });
    },

    /** … or not any more. */
    heed(rule) {
      change({ overrides: without(state.overrides, rule), keeping: null });
    },

    /** A day is being typed or chosen. */
    plan(fact, day) {
      set({ days: { ...state.days, [fact]: day } });
    },

    record(fact, day) {
      change({ facts: { ...state.facts, [fact]: day }, days: without(state.days, fact), withdrawn: null });
    },

    /** Takes facts back. Without a submission nothing is confirmed any more. */
    withdraw(...facts) {
      const confirmed = state.form.subjectConfirmed === true;
      change({
        form: facts.includes('submittedOn') ? { ...state.form, subjectConfirmed: false } : state.form,
        facts: without(state.facts, ...facts),
        days: without(state.days, ...facts),
        withdrawn: { facts: Object.fromEntries(facts.filter((fact) => fact in state.facts).map((fact) => [fact, state.facts[fact]])), confirmed },
      });
    },

    /** Puts back what was taken back last. */
    recover() {
      const { facts, confirmed } = state.withdrawn;
      change({
        form: facts.submittedOn ? { ...state.form, subjectConfirmed: confirmed } : state.form,
        facts: { ...state.facts, ...facts },
        days: without(state.days, ...Object.keys(facts)),
        withdrawn: null,
      });
    },

    attempt(...pages) {
      set({ attempted: { ...state.attempted, ...Object.fromEntries(pages.map((page) => [page, true])) } });
    },

    speak(lang) {
      drafts.saveLanguage(lang);
      set({ lang });
    },

    keep(on) {
      const done = drafts.keep(on);
      set({ keep: drafts.keeps(), refused: state.refused || !done });
      if (on && done && state.savedAt) change({});
    },

    /** Forgets everything that was typed and recorded, here and in both storages. */
    wipe() {
      drafts.wipe();
      set({ ...EMPTY, keep: drafts.keeps(), focus: null, keeping: null, dialog: null, revealed: {}, restored: false, damaged: null });
    },
  };
}
