// What a person does on each page, by the names of the controls.
import { core } from '../npm/package.mjs';
import { PAGES, WORDS, labelsIn, title, titleOf } from './harness.mjs';

/** The hand of a person who reads one language. */
export function handOf(page, lang) {
  const t = WORDS[lang];
  const labels = labelsIn(lang);
  const choiceName = (field, value) => core.fields({}).find((info) => info.field === field).choices.find((choice) => choice.value === value).label[lang];
  const box = (field, person = {}) =>
    page.getByRole('textbox', { name: field === 'code' && person.codeKind ? choiceName('codeKind', person.codeKind) : labels[field], exact: true });
  // A field with a list of names is a combobox to the browser.
  const bank = page.getByRole('combobox', { name: labels.bankName, exact: true });
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  const choose = (field, value) => page.getByRole('radio', { name: choiceName(field, value), exact: true }).check();
  const tick = (field) => page.getByRole('checkbox', { name: labels[field], exact: true }).check();
  const next = (to) => press(t.next(t.pages[to]));

  const hand = {
    t, labels, box, bank, press, choose, tick, next,

    async account(person) {
      await box('email').fill(person.email);
      await page.getByLabel(labels.password, { exact: true }).fill(person.password);
      await page.getByLabel(labels.passwordConfirm, { exact: true }).fill(person.passwordConfirm);
      for (const field of ['emailNotOnOfficialPlatform', 'emailNotOnOpenPlatform', 'emailNotOnEnterpriseAccount', 'emailNotOnPersonalWechat']) await tick(field);
    },
    async activation() {
      await press(t.activatedToday);
    },
    async subject(person) {
      await choose('subjectType', person.subjectType);
      if (!person.code) return;
      await box('subjectName').fill(person.subjectName);
      await choose('codeKind', person.codeKind);
      await box('code', person).fill(person.code);
    },
    async verification(person) {
      if (!person.verificationWay) return;
      await choose('verificationWay', person.verificationWay);
      if (person.verificationWay !== 'remittance') return;
      await bank.fill(person.bankName);
      await box('bankAccountName').fill(person.bankAccountName);
      await box('bankAccount').fill(person.bankAccount);
    },
    async administrator(person) {
      for (const field of ['administratorName', 'administratorId', 'administratorMobile']) await box(field).fill(person[field]);
    },
    async confirmation() {
      await tick('subjectConfirmed');
      await press(t.recordSubmission);
    },

    /** From the first page to the last. */
    async register(person) {
      for (const [index, name] of PAGES.entries()) {
        await title(page).filter({ hasText: titleOf(name, lang) }).waitFor();
        await hand[name]?.(person);
        const to = PAGES[index + 1];
        if (to) await next(to);
      }
    },
  };
  return hand;
}
