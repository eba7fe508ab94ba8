// The pages of the registration in the guide's order, and which page a field or a recorded day stands on.

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
