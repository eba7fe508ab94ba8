// Usable rows as programs of the workspace: what would be recorded, the question, and recording it in one step.
import { html, nothing } from '../../../vendor/lit-html.js';
import { isDay } from '../../days.js';
import { head } from '../dialogs.js';
import { glyph } from '../glyph.js';
import { reasonList } from '../workspace/outcome.js';
import { current, tell } from './job.js';

/** So many programs at once: the list of programs is made for no more. */
const MOST = 10_000;

const DECLARATIONS = ['emailNotOnOfficialPlatform', 'emailNotOnOpenPlatform', 'emailNotOnEnterpriseAccount', 'emailNotOnPersonalWechat'];

/** The forms of the rows, while the question is open. They are in no state that is kept. */
let forms = [];

const argsOf = (book, type, form) => Object.fromEntries(book.commands.get(type).args.map(({ name }) => [name, form[name]]).filter(([, value]) => value !== undefined && value !== null && value !== ''));

const needs = (book, type, args) => book.commands.get(type).args.every(({ name, required }) => !required || name in args);

/** A form with what the user declares about its email, where the table is silent. */
const withDeclared = (form, declared) => (declared ? { ...Object.fromEntries(DECLARATIONS.map((field) => [field, true])), ...form } : form);

/**
 * What a row says, as commands: that it was begun; its email, once all that has to be declared about it is; and where the user
 * says that it has been submitted, its subject.
 */
export function commandsOf(book, given, { on, declared, submitted }) {
  const form = withDeclared(given, declared);
  const command = (type, args = {}) => ({ type, on, args });
  const all = [command('begun', form.programName ? { programName: form.programName } : {})];
  if (!form.email || !DECLARATIONS.every((field) => form[field] === true)) return all;
  all.push(command('email-set', argsOf(book, 'email-set', form)));
  const subject = argsOf(book, 'subject-submitted', form);
  if (submitted && needs(book, 'subject-submitted', subject)) all.push(command('email-activated'), command('subject-submitted', subject), command('subject-confirmed'));
  return all;
}

/** Reads the rows and asks. */
export async function askForPrograms(app) {
  const { store } = app;
  const job = current();
  if (job.summary.counts.right > MOST) return store.set({ dialog: { kind: 'programs', tooMany: true } });
  tell(store, { busy: 'programs', menu: false });
  try {
    await job.queue;
    const found = [];
    for await (const { row, form } of job.table.rightRows()) found.push({ row, form });
    if (current() !== job) return undefined;
    forms = found;
    tell(store, { busy: null });
    app.focus('bulk-day');
    return store.set({ dialog: { kind: 'programs', on: app.read.today, declared: false, submitted: false, refused: null, done: null } });
  } catch ({ code, params }) {
    if (current() === job) tell(store, { busy: null, error: { code, params, name: job.file.name } });
    return undefined;
  }
}

const close = (app) => app.store.set({ dialog: null });
const change = (app, patch) => app.store.set({ dialog: { ...app.store.state.dialog, ...patch } });

/** Goes on as long as the dialog is open, and says there how far it is. */
const going = (app) => (done) => {
  const open = app.store.state.dialog?.kind === 'programs';
  if (open) change(app, { done });
  return open;
};

async function record(app) {
  const { store, book, v } = app;
  const { on, declared, submitted } = store.state.dialog;
  if (!isDay(on)) return app.focus('bulk-day');
  change(app, { done: 0, refused: null });
  const outcome = await book.applyAll(forms.map(({ form }) => commandsOf(book, form, { on, declared, submitted })), going(app));
  if (outcome.stopped) return store.set({ announcement: v.stopped });
  if (!outcome.recorded) {
    app.focus('bulk-refused');
    return change(app, { done: null, refused: outcome });
  }
  const text = v.recorded(forms.length, outcome.recorded);
  forms = [];
  store.set({ dialog: null, toast: { text, undo: 'file' }, announcement: text });
  return app.focus('title');
}

const tooMany = (app) => html`${head(app, app.v.registerTitle)}<div class="body">
  <p>${app.v.tooManyPrograms(MOST)}</p>
  <div class="actions"><button type="button" class="button" @click=${() => close(app)}>${app.t.gotIt}</button></div>
</div>`;

/** Why nothing was recorded. */
function refusal(app, { refused }) {
  if (!refused) return nothing;
  if (refused.moved) return html`<p class="with-glyph" id="f-bulk-refused" tabindex="-1">${glyph('warning')}<b>${app.v.movedMeanwhile}</b></p>`;
  const { row } = forms[refused.at];
  return html`<section class="refusal" id="f-bulk-refused" tabindex="-1">
    <h3 class="with-glyph">${glyph('invalid')}${app.v.refusedRow(row + 1, app.text(app.book.commands.get(refused.type).title))}</h3>
    ${reasonList(app, refused.findings.filter(({ level, overridden }) => level === 'error' && overridden === null))}
  </section>`;
}

/** What the question says, worked out once for each answer. */
let counted = { key: null };
function countsFor(book, { on, declared, submitted }) {
  const key = `${declared} ${submitted}`;
  if (counted.forms !== forms || counted.key !== key) {
    const all = forms.map(({ form }) => commandsOf(book, form, { on, declared, submitted }).map(({ type }) => type));
    const having = (type) => all.filter((types) => types.includes(type)).length;
    counted = { forms, key, entries: all.reduce((sum, types) => sum + types.length, 0), emails: having('email-set'), subjects: having('subject-submitted'), silent: forms.some(({ form }) => form.email && !DECLARATIONS.every((field) => form[field] === true)), named: forms.filter(({ form }) => form.programName).length };
  }
  return counted;
}

/** Something that only the user knows. */
const tick = (app, name, label, means) => html`<div class="switch">
  <input type="checkbox" id=${`f-bulk-${name}`} .checked=${app.state.dialog[name]} aria-describedby=${`${name}-means`} @change=${({ target }) => change(app, { [name]: target.checked, refused: null })}>
  <label for=${`f-bulk-${name}`}>${label}</label>
  <p class="note" id=${`${name}-means`}>${means}</p>
</div>`;

export function programsDialog(app, dialog) {
  const { v, t } = app;
  if (dialog.tooMany) return tooMany(app);
  const { entries, emails, subjects, named, silent } = countsFor(app.book, dialog);
  const all = forms.length;
  const { counts } = current()?.summary ?? { counts: { warned: 0, wrong: 0 } };
  return html`${head(app, v.registerTitle)}<div class="body bulk-programs">
    <p><b>${v.registerCounts(all, entries)}</b> ${v.registerMeans(named)}</p>
    <div class="field ${isDay(dialog.on) ? '' : 'invalid'}">
      <label for="f-bulk-day">${v.begunOn}</label>
      <div class="control"><input type="date" id="f-bulk-day" .value=${dialog.on} max=${app.read.today} aria-describedby="bulk-day-hint" aria-invalid=${isDay(dialog.on) ? nothing : 'true'} @input=${({ target }) => target.validity.badInput || change(app, { on: target.value, refused: null })}></div>
      <p class="hint" id="bulk-day-hint">${isDay(dialog.on) ? v.begunOnHint : t.dayMissing}</p>
    </div>
    ${silent ? tick(app, 'declared', v.declared, v.declaredMeans) : nothing}
    ${emails > 0 ? tick(app, 'submitted', v.submitted, v.submittedMeans) : nothing}
    <section><h3>${v.notTaken}</h3><ul class="plain bulk-not">
      <li>${glyph('shield')}${v.noPasswords}</li>
      ${all > emails ? html`<li>${glyph('minus')}${v.noEmails(all - emails)}</li>` : nothing}
      ${dialog.submitted && all > subjects ? html`<li>${glyph('minus')}${v.noSubjectOf(all - subjects)}</li>` : nothing}
      ${dialog.submitted ? nothing : html`<li>${glyph('minus')}${v.noSubject}</li>`}
      <li>${glyph('minus')}${v.noProfile}</li>
      ${counts.warned + counts.wrong > 0 ? html`<li>${glyph('minus')}${v.noOthers(counts.warned, counts.wrong)}</li>` : nothing}
    </ul></section>
    ${refusal(app, dialog)}
    ${dialog.done === null ? html`<p class="note">${v.oneStep}</p>` : html`<p role="status">${v.recording(dialog.done, all)}</p>`}
    <div class="actions">
      <button type="button" class="button" @click=${() => close(app)}>${t.cancel}</button>
      ${dialog.done === null ? html`<button type="button" class="button primary" @click=${() => record(app)}>${v.registerNow(all)}</button>` : nothing}
    </div>
  </div>`;
}
