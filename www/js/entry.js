// What is being written down: the values of one command's form until it is recorded, and the command that they make.
import { isDay } from './days.js';
import { TOGETHER, judged, reasons, withThose } from './judging.js';

const EMPTY = { values: {}, tidied: {}, pinned: {}, on: null, tried: false, reason: null, focus: null, typing: false };

/** Arguments that name a new account: the ledger gives the id. */
const OWN_ID = { official_account: 'officialAccount', open_platform_account: 'openPlatformAccount', mobile_application: 'application', website_application: 'application', wecom_company: 'company' };

/** By what the subject of another account is known: an organisation by its code, an individual by the ID number. */
const organisation = (type) => Boolean(type) && type !== 'individual';
const individual = (type) => type === 'individual';
const KNOWN_BY = { subjectName: organisation, codeKind: organisation, code: organisation, administratorName: individual, administratorId: individual };

const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);
const tagsOf = (text) => text.split(/[、,，;；\n]/).map((tag) => tag.trim()).filter(Boolean);

/** The value of an argument as a command carries it; undefined when nothing was filled in. */
function argOf(shape, value) {
  if (value === undefined) return undefined;
  if (shape === 'texts') return lines(value).length > 0 ? lines(value) : undefined;
  if (shape === 'pages') {
    const groups = value.map(({ page, category, tags }) => ({ page: page.trim(), category: category.trim(), tags: tagsOf(tags) }));
    return groups.filter(({ page, category, tags }) => page || category || tags.length > 0);
  }
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (shape === 'number' && /^\d+$/.test(text)) return Number(text);
  return text === '' ? undefined : text;
}

/**
 * The form of a command. `target` is { type, program, args }: `args` are fixed and not shown. `defaults` are values that
 * can be changed.
 */
export function entryOf(app, { type, program, args: fixed = {}, defaults = {} }) {
  const { core, store, book, read } = app;
  const spec = book.commands.get(type);
  const key = JSON.stringify([type, program ?? '', fixed]);
  const latest = () => ({ ...EMPTY, ...store.state.entries[key] });
  const change = (patch, more = {}) => store.set({ entries: { ...store.state.entries, [key]: { ...latest(), ...patch } }, ...more });
  const entry = latest();
  const values = { ...onlyChoices(book, spec), ...defaults, ...entry.values };
  const together = TOGETHER.includes(type);

  const tidy = (name, value) => (typeof value === 'string' && !entry.pinned[name] ? core.normalize(name, value) : value);
  const form = {};
  for (const { name, shape } of spec.args) if (shape === 'field' && name in values) form[name] = tidy(name, values[name]);
  const applies = new Map(core.fields(form).map((info) => [info.field, info]));

  /** The arguments that are asked for: neither fixed, nor an id that is given, nor a field that this subject lacks. */
  const asked = spec.args.filter(({ name, account, required }) => {
    if (name in fixed || (spec.about === 'new_account' && !required && OWN_ID[account] === name)) return false;
    if (spec.about === 'member' && program && name === 'officialAccount') return false;
    if (spec.about === 'new_account' && name in KNOWN_BY) return KNOWN_BY[name](values.subjectType);
    return !together || !/^(not_for|undecided)/.test(applies.get(name)?.applies ?? '');
  });
  for (const { name } of spec.args) if (together && !asked.some((arg) => arg.name === name)) delete form[name];

  const command = (exceptions) => ({
    type,
    ...(program ? { program } : {}),
    on: entry.on ?? read.today,
    args: Object.fromEntries([
      ...Object.entries(fixed),
      // What is not ticked is not declared; what is not filled in is not there.
      ...asked.map(({ name, shape }) => [name, applies.get(name)?.shape === 'tick' ? values[name] === true : argOf(shape, form[name] ?? values[name])]),
    ].filter(([, value]) => value !== undefined)),
    ...(exceptions ? { exceptions } : {}),
  });
  const outcome = book.preview(command());
  const edition = book.overview().find((row) => row.program === program)?.edition;
  const ctx = { today: isDay(entry.on ?? '') ? entry.on : read.today, ...(edition ? { edition } : {}) };
  const own = judged({ core, ctx, values, form, asked, together });
  const blocking = reasons(outcome, asked, own);

  return {
    ...entry, key, spec, type, program, values, form, asked, applies, change, command, outcome, blocking,
    /** Findings by argument: as one types those about the value, and once it was tried to record, all. */
    findings: entry.tried ? withThose(own, outcome) : own,
    set: (name, value) => change({
      values: { ...latest().values, [name]: value }, tidied: without(latest().tidied, name), pinned: without(latest().pinned, name),
    }),
    leave(name) {
      const typed = latest().values[name];
      if (typeof typed !== 'string' || latest().pinned[name] || !applies.has(name)) return;
      const tidied = core.normalize(name, typed);
      if (tidied !== typed) change({ values: { ...latest().values, [name]: tidied }, tidied: { ...latest().tidied, [name]: typed } });
    },
    restore(name) {
      const { values: now, tidied, pinned } = latest();
      change({ values: { ...now, [name]: tidied[name] }, tidied: without(tidied, name), pinned: { ...pinned, [name]: true } });
    },
    fill: (more) => change({ values: { ...latest().values, ...more } }),
    clear: () => store.set({ entries: without(store.state.entries, key) }),
    /** Whether every reason against it can be left aside with a reason. */
    get exceptable() {
      return blocking.length > 0 && blocking.every(({ rule }) => app.rule(rule)?.overridable);
    },
  };
}

const without = (record, ...keys) => Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** Where there is but one account to choose, it is chosen. */
function onlyChoices(book, { args }) {
  const choices = args.filter(({ account, required }) => account && required).map(({ name, account }) => [name, book.accountsOf(account)]);
  return Object.fromEntries(choices.filter(([, accounts]) => accounts.length === 1).map(([name, [{ id }]]) => [name, id]));
}
