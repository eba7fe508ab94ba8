// Who is associated with whom, read from the workspace once after each change. Knows no document.

const read = new WeakMap();

/** The same object until the workspace changes. */
export function linksOf(book) {
  const accounts = book.accounts();
  if (!read.has(accounts)) read.set(accounts, readFrom(book, accounts));
  return read.get(accounts);
}

const pair = (official, program) => `${official} ${program}`;

function readFrom(book, accounts) {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const of = (kind) => accounts.filter((account) => account.kind === kind);
  const first = subjectOrder(of('official_account'));
  const officials = sorted(of('official_account'), first);
  const links = officials.flatMap(({ id }) => book.associations(id));
  const linked = new Set(links.map(({ program }) => program));
  // What was given up is shown for as long as something holds on to it.
  const programs = sorted(of('program').filter(({ id, closed }) => !closed || linked.has(id)), subjectOrder(of('program'), first));
  const at = new Map(links.map((link) => [pair(link.officialAccount, link.program), link]));
  return {
    officials,
    programs,
    platforms: of('open_platform_account'),
    companies: of('wecom_company'),
    /** What holds or is asked for, the newest first. */
    links: links.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one))),
    account: (id) => byId.get(id),
    name: (id) => byId.get(id)?.name || id,
    link: (official, program) => at.get(pair(official, program)) ?? null,
    /** What is bound to an Open Platform account. */
    members: (platform) => accounts.filter((account) => account.platform === platform),
  };
}

/** The day on which an association was made, or asked for. */
export const dayOf = ({ since, requested }) => since ?? requested;

/** Subjects by name, each with its place: those of `before` first, then as they come. */
function subjectOrder(accounts, before = new Map()) {
  const order = new Map(before);
  for (const { subject } of accounts) if (subject && !order.has(subject)) order.set(subject, order.size);
  return order;
}

/** Accounts of one subject side by side, so that what belongs together is one block; those without a subject last. */
function sorted(accounts, order) {
  const place = ({ subject }) => order.get(subject) ?? order.size;
  return accounts.toSorted((one, other) => place(one) - place(other));
}

/** Whether two accounts name the same subject in their records. */
export const namesSame = (one, other) => one.subject !== '' && one.subject === other.subject;

/** Whether an account is meant by what was typed. */
export const fits = (query) => {
  const wanted = query.trim().toLowerCase();
  return ({ id, name, subject }) => [id, name, subject].some((text) => text.toLowerCase().includes(wanted));
};

/** A quota with a fifth or less left. */
export const isShort = ({ limit, left }) => limit !== null && left * 5 <= limit;

/**
 * What the grid shows: rows and columns after search and filters. Text that fits no account on one side leaves that side
 * whole; where only some rows are shown, the programs linked with them come first.
 */
export function narrowed({ officials, programs, link }, { query, subject, accept }) {
  const searching = query.trim() !== '';
  const rowsFound = searching ? officials.filter(fits(query)) : officials;
  const columnsFound = searching ? programs.filter(fits(query)) : programs;
  if (searching && rowsFound.length + columnsFound.length === 0) return { rows: [], columns: [] };
  const rows = (rowsFound.length > 0 ? rowsFound : officials).filter((row) => (!subject || row.subject === subject) && accept(row));
  const linked = ({ id }) => rows.some((row) => link(row.id, id));
  const columns = (columnsFound.length > 0 ? columnsFound : programs).filter((column) => !subject || column.subject === subject || linked(column));
  if (rows.length === officials.length) return { rows, columns };
  const near = new Set(columns.filter(linked));
  return { rows, columns: [...near, ...columns.filter((column) => !near.has(column))] };
}

/** How far the association of each program with one company has come, from what is recorded about the company. */
export function companyLinks(entries) {
  const links = new Map();
  for (const { type, program, on, args, undone } of entries) {
    if (undone || !STAGES[type]) continue;
    if (type === 'wecom-removed') links.delete(program);
    else links.set(program, { program, begun: null, authorised: null, rangeSet: null, range: '', ...links.get(program), ...STAGES[type](on, args) });
  }
  return [...links.values()];
}

const STAGES = {
  'wecom-begun': (on) => ({ begun: on }),
  'wecom-authorised': (on) => ({ authorised: on }),
  'wecom-range-set': (on, { range }) => ({ rangeSet: on, range }),
  'wecom-removed': () => ({}),
};
