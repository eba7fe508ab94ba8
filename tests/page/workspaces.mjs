// The hand of a person who works in a workspace, by the names of the controls.
import { core } from '../npm/package.mjs';
import { WORDS, title } from './harness.mjs';
import en from '../../www/js/i18n/en/workspace.js';
import zh from '../../www/js/i18n/zh/workspace.js';

/** The words of the workspace by language. */
export const BOOK = { zh, en };

const COMMANDS = new Map(core.commands().map((command) => [command.type, command]));

export const titleOfCommand = (type, lang) => COMMANDS.get(type).title[lang];

/** The hand of a person who reads one language. */
export function clerkOf(page, lang) {
  const t = WORDS[lang];
  const w = BOOK[lang];
  const main = page.getByRole('main');
  const button = (name) => page.getByRole('button', { name, exact: true });
  const record = (type) => button(w.record(titleOfCommand(type, lang))).click();
  const clerk = {
    t, w, main, button,
    record,
    press: (name) => button(name).click(),
    label: (name) => [...COMMANDS.values()].flatMap(({ args }) => args).find((arg) => arg.name === name).label[lang],
    box: (name) => page.getByRole('textbox', { name: clerk.label(name), exact: true }),
    field: (name) => page.locator(`#f-${name}`),
    panel: (step) => main.getByRole('region', { name: w.stepNamed(step), exact: true }),
    /** Opens a step by its name in the list. */
    async step(name) {
      await page.getByRole('navigation', { name: w.flow }).getByRole('link', { name: new RegExp(`^${name} `) }).click();
      await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    },
    /** Chooses what is recorded in the step. */
    command: (type) => page.getByRole('group', { name: w.recordHere }).getByRole('button', { name: titleOfCommand(type, lang), exact: true }).click(),
    /** Waits until the page says that something was recorded. */
    recorded: (type) => page.locator('.toast').getByText(w.recorded(titleOfCommand(type, lang))).waitFor(),
    says: (text) => main.getByText(text).first().waitFor(),
    titled: (text) => title(page).filter({ hasText: text }).waitFor(),
  };
  return clerk;
}
