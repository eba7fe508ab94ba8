// The pages of the registration in the guide's order, what stands on them, and what the address after # says: the view,
// the page, statement, program, step, rule or tab in it, and how it is filtered. Never anything that was typed.

export const PAGES = ['account', 'activation', 'subject', 'verification', 'administrator', 'confirmation', 'finish'];

/** The dated facts that the user records, with the page on which that is done. */
export const FACTS = {
  emailActivatedOn: 'activation',
  submittedOn: 'confirmation',
  remittanceSentOn: 'finish',
  remittanceConfirmedOn: 'finish',
  verificationAppliedOn: 'finish',
  verificationPassedOn: 'finish',
};

/** Pages whose fields cannot be changed once the subject is submitted (G2.22). */
export const SEALED = ['subject', 'verification', 'administrator', 'confirmation'];

/** Name and introduction belong to the time after registration; here they stand on the last page. */
export const pageOf = (corePage) => (corePage === 'profile' ? 'finish' : corePage);

/** The page before or after another one, or undefined at the ends. */
export const beside = (page, step) => PAGES[PAGES.indexOf(page) + step];

/** What may follow a view in an address, in order: each a name and how it looks. */
const PARTS = {
  register: { page: /^[a-z]+$/ },
  programs: {},
  program: { program: /^[\w.-]{1,64}$/, step: /^[a-z-]+$/ },
  links: { tab: /^(associations|platforms|companies)$/ },
  deadlines: { layout: /^(list|month)$/ },
  rules: { chapter: /^[a-z-]+$/, rule: /^[a-z0-9-]+$/ },
  bulk: {},
  guide: { statement: /^G\d+\.\d+$/ },
  files: {},
};

/** What a filter in an address may be: a short word, number or day. */
const FILTER = /^[\w.-]{1,64}$/;

/**
 * Reads an address: `#/links/platforms?sort=name` is { view: 'links', tab: 'platforms', filters: { sort: 'name' } }. What is
 * not there is null. Whatever is not understood leads to the programs.
 */
export function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [name, ...rest] = path.split('/');
  const view = Object.hasOwn(PARTS, name) ? name : 'programs';
  const filters = Object.fromEntries([...new URLSearchParams(query)].filter((pair) => pair.every((word) => FILTER.test(word))));
  const route = { view, filters };
  Object.entries(view === name ? PARTS[view] : {}).forEach(([part, looks], at) => { route[part] = looks.test(rest[at] ?? '') ? rest[at] : null; });
  if (view === 'register' && !PAGES.includes(route.page)) route.page = PAGES[0];
  return view === 'program' && !route.program ? { view: 'programs', filters: {} } : route;
}

/** The address of a view: its parts, then its filters; those that are empty are left out. */
export function addressOf(view, parts = [], filters = {}) {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value)).toString();
  return `#/${[view, ...parts.filter(Boolean)].join('/')}${query && `?${query}`}`;
}

/** The same view and parts without filters, or with other ones. */
export const pathOf = ({ view, filters, ...parts }, others = {}) => addressOf(view, Object.keys(PARTS[view]).map((part) => parts[part]), others);
export const refined = (route, patch) => pathOf(route, { ...route.filters, ...patch });

export const pageAddress = (page) => addressOf('register', [page]);
export const programsAddress = addressOf('programs');
export const programAddress = (program, step) => addressOf('program', [program, step]);
export const guideAddress = (statement) => addressOf('guide', [statement]);
export const linksAddress = (tab) => addressOf('links', [tab]);
export const deadlinesAddress = addressOf('deadlines');
export const bulkAddress = addressOf('bulk');
/** The address of a rule by its id, such as `association/already-made`; without one, of the catalogue. */
export const ruleAddress = (rule = '') => addressOf('rules', rule.split('/'));
export const filesAddress = addressOf('files');

/** Whether an address is one of ours, and not the target of a link within the page. */
export const isRoute = (hash) => hash === '' || hash.startsWith('#/');
