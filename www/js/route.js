// The pages of the registration in the guide's order, what stands on them, and what the address after # says: the view,
// and the page, statement, program or step in it. Never anything that was typed.

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

/** Reads an address. Whatever is not understood leads to the first page. */
export function parse(hash) {
  const [view, rest, step] = hash.replace(/^#\/?/, '').split('/');
  if (view === 'guide') return { view, statement: /^G\d+\.\d+$/.test(rest ?? '') ? rest : null };
  if (view === 'program' && /^[\w.-]{1,64}$/.test(rest ?? '')) return { view, program: rest, step: /^[a-z-]+$/.test(step ?? '') ? step : null };
  if (view === 'programs' || view === 'program') return { view: 'programs' };
  return { view: 'register', page: PAGES.includes(rest) ? rest : PAGES[0] };
}

export const pageAddress = (page) => `#/register/${page}`;
export const programsAddress = '#/programs';
export const programAddress = (program, step) => `#/program/${program}${step ? `/${step}` : ''}`;
export const guideAddress = (statement) => (statement ? `#/guide/${statement}` : '#/guide');

/** Whether an address is one of ours, and not the target of a link within the page. */
export const isRoute = (hash) => hash === '' || hash.startsWith('#/');
