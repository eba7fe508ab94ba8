// The workspace of the page: holds the module's Workspace, records, takes back, saves after each change, opens files.
import { dayInChina } from './days.js';
import { createShelf } from './shelf.js';

/** `changed` is told after every change. */
export function openWorkspace({ core, clock, changed, shelf = createShelf(() => localStorage) }) {
  let book = new core.Workspace();
  const answers = new Map();
  // Of commands that are only tried the latest is kept: each key press makes another.
  let tried = { key: '' };
  let today = '';
  let savedAt = null;
  let refused = false;
  let damaged = null;

  const tryOpen = (text) => {
    try {
      return { book: core.Workspace.open(text) };
    } catch ({ line = null, reason = null }) {
      return { damage: { text, line, reason } };
    }
  };

  /** What was asked before does not hold any more. */
  const forget = () => {
    answers.clear();
    tried = { key: '' };
  };

  /** Puts another workspace in place of this one. */
  const put = (next) => {
    book.free();
    book = next;
    forget();
  };

  const save = () => {
    refused = !shelf.write(book.save());
    if (!refused) savedAt = clock();
  };

  /** Saves after a change, and tells. */
  const keep = () => {
    forget();
    save();
    changed();
  };

  const restore = () => {
    const text = shelf.read();
    const opened = tryOpen(text ?? '');
    if (opened.book) put(opened.book);
    else if (!shelf.setAside(text)) damaged = opened.damage;
    const aside = shelf.aside();
    if (aside !== null) damaged = tryOpen(aside).damage ?? null;
  };
  restore();

  /** Asks the module once for each question, until something changes or the day ends. */
  const ask = (question, work) => {
    const day = dayInChina(clock());
    if (day !== today) forget();
    today = day;
    const key = JSON.stringify(question);
    if (!answers.has(key)) answers.set(key, work(clock()));
    return answers.get(key);
  };
  const list = (name) => (...given) => ask([name, ...given], () => book[name](...given));
  const listNow = (name) => (...given) => ask([name, ...given], (now) => book[name](...given, now));

  // The graph of the steps is the same for every program.
  const flow = book.diagram(null, clock());
  const steps = new Map(flow.nodes.map((node) => [node.id, node]));

  const preview = (command) => {
    const key = JSON.stringify([command, dayInChina(clock())]);
    if (tried.key !== key) tried = { key, outcome: book.preview(command, clock()) };
    return tried.outcome;
  };

  const accounts = list('accounts');
  const history = list('history');
  const last = (fits) => history().findLast(fits) ?? null;

  return {
    get savedAt() { return savedAt; },
    get refused() { return refused; },
    /** A saved text that could not be opened: { text, line, reason }, or null. */
    get damaged() { return damaged; },
    get empty() { return book.length === 0; },

    /** What can be recorded, by type; and the regions of the flow. */
    commands: new Map(core.commands().map((command) => [command.type, command])),
    regions: core.regions(),

    accounts,
    history,
    /** The accounts of a kind that were not given up. */
    accountsOf: (kind) => accounts().filter((account) => account.kind === kind && !account.closed),
    account: (id) => accounts().find((account) => account.id === id),
    members: list('members'),
    versions: list('versions'),
    associations: list('associations'),
    overlay: list('overlay'),
    overview: listNow('overview'),
    steps: listNow('steps'),
    quotas: listNow('quotas'),
    compareEditions: listNow('compareEditions'),
    preview,
    todo: () => ask(['todo'], (now) => book.next(now)),
    diagram: listNow('diagram'),

    /** What is the same about a step for every program: { region, title, need }. */
    step: (id) => steps.get(id),
    /** The steps in which what a rule asks for is recorded. */
    resolving: (rule) => [...new Set(flow.edges.filter((edge) => edge.rule === rule).map(({ from }) => from))],

    /** What undo would take back, and what redo would bring back: entries, or null. */
    undoable: () => last(({ undone }) => !undone),
    redoable: () => history().find(({ redoable }) => redoable) ?? null,

    /** Records a command, or says every reason why not. */
    apply(command) {
      const outcome = book.apply(command, clock());
      if (outcome.allowed) keep();
      return outcome;
    },
    undo: () => book.undo() && keep(),
    redo: () => book.redo() && keep(),

    text: () => book.save(),

    /** What a text holds, without opening it for good: { programs, entries, last } or { damage }. */
    inspect(text) {
      const opened = tryOpen(text);
      if (!opened.book) return { damage: opened.damage };
      const entries = opened.book.history();
      const programs = opened.book.accounts().filter(({ kind }) => kind === 'program');
      opened.book.free();
      return { programs, entries: entries.length, last: entries.at(-1) ?? null };
    },

    /** Puts a text in place of the workspace; one that cannot be opened changes nothing. */
    replace(text) {
      const opened = tryOpen(text);
      if (!opened.book) return;
      put(opened.book);
      keep();
    },

    /** Deletes everything, here and in the storage. */
    wipe() {
      put(new core.Workspace());
      shelf.wipe();
      savedAt = null;
      changed();
    },

    dropDamaged() {
      shelf.dropAside();
      damaged = null;
      changed();
    },

    /** Another tab has saved or deleted: that holds here too. */
    heard(event) {
      if (!shelf.concerns(event)) return;
      const opened = tryOpen(shelf.read() ?? '');
      if (!opened.book) return;
      put(opened.book);
      changed();
    },
  };
}
