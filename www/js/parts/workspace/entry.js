// The form of a command: a control for each argument, the day, what would change, why not, and the button that records.
import { html, nothing } from '../../../vendor/lit-html.js';
import { entryOf } from '../../entry.js';
import { argAt } from '../../judging.js';
import { settled } from '../../surroundings.js';
import { radios } from '../choice.js';
import { textField, tick } from '../field.js';
import { findingBlock } from '../finding.js';
import { forecast, refusal } from './outcome.js';
import { pagesField } from './pages.js';
import { knownSubjects } from './subjects.js';
import { fixedLength } from '../ruler.js';
import { areaField, selectField } from './select.js';

/** Texts that are written in a larger box. */
const LONG = ['reason', 'source', 'avatar'];

/** Kinds of values that are taken apart while they are typed. */
const KINDS = { appId: 'app_id', originalId: 'original_id' };

/** An argument as the parts of the registration know a field. */
const infoOf = (entry, { name, label, shape, required, words }) => ({
  ...entry.applies.get(name),
  field: name,
  label,
  hint: entry.applies.get(name)?.hint ?? '',
  shape: entry.applies.get(name)?.shape ?? (shape === 'word' ? 'choice' : 'value'),
  kind: entry.applies.get(name)?.kind ?? KINDS[name] ?? null,
  choices: entry.applies.get(name)?.choices ?? words,
  statement: entry.applies.get(name)?.statement ?? entry.spec.statements[0],
  applies: required || entry.applies.get(name)?.applies === 'required' ? 'required' : 'optional',
});

/** The view of the page that the parts of the registration work with, for this form. */
function formApp(app, entry) {
  const infos = entry.asked.map((arg) => [arg.name, infoOf(entry, arg)]);
  const form = {
    ...app,
    rule: () => undefined,
    read: { ...app.read, form: { ...entry.values, ...entry.form }, fields: new Map([...entry.applies, ...infos]), findings: entry.findings },
    state: {
      ...app.state, form: entry.values, tidied: entry.tidied, pinned: entry.pinned, focus: entry.focus, typing: entry.typing,
      attempted: { entry: entry.tried }, route: { page: 'entry' },
    },
    store: { ...app.store, set: app.store.set, type: entry.set, leave: entry.leave, restore: entry.restore },
    act: { ...app.act, sealed: () => false, take: ({ field, value }) => { entry.set(field, value); app.focus(field); } },
  };
  // What a number is made of stands under its field while it is written.
  form.state.narrow = entry.typing && fixedLength(form, entry.focus) > 0;
  return form;
}

function control(app, entry, form, arg) {
  const { name, shape } = arg;
  const info = form.read.fields.get(name);
  if (name === 'edition') return selectField(form, name, app.core.editions().map(({ id, title }) => ({ value: id, label: title })));
  if (name === 'limit') return selectField(form, name, limits(app));
  if (name === 'whom') return selectField(form, name, whoms(app, entry.values.limit));
  if (shape === 'account') return selectField(form, name, accounts(app, arg), app.w.noAccount);
  if (shape === 'pages') return pagesField(form, name);
  if (shape === 'texts') return areaField(form, name, app.w.oneALine);
  if (shape === 'text' && LONG.includes(name)) return areaField(form, name);
  if (info.shape === 'choice') return radios(form, name, arg.required || info.applies === 'required' ? nothing : html`<span class="aside">${app.t.optional}</span>`);
  if (info.shape === 'tick') return tick(form, name);
  return textField(form, name);
}

/** Every limit of the editions, by name. */
function limits(app) {
  const all = app.core.editions().flatMap((edition) => edition.limits);
  return [...new Map(all.map(({ id, name }) => [id, { value: id, label: name }])).values()];
}

/** For whom the editions give a limit numbers. */
function whoms(app, limit) {
  const rows = app.core.editions().flatMap((edition) => edition.limits).filter(({ id }) => id === limit);
  return [...new Set(rows.map(({ whom }) => whom))].map((whom) => ({ value: whom, label: app.w.whom[whom] }));
}

const accounts = (app, { account }) => app.book.accountsOf(account).map(({ id, name }) => ({ value: id, label: name ? `${name} · ${id}` : id }));

/** The day on which it happened: today at first, never later. */
export function dayField(app, entry) {
  const value = entry.on ?? app.read.today;
  const wrong = entry.outcome.findings.filter(({ path, kind }) => path === '/on' && (kind !== 'incomplete' || entry.tried));
  const described = ['f-on-hint', ...wrong.map((_, index) => `f-on-finding-${index}`)].join(' ');
  return html`<div class="field day ${wrong.length > 0 ? 'invalid' : ''}" data-field="on">
    <label for="f-on">${app.w.day}</label>
    <div class="control short">
      <input
        type="date" id="f-on" .value=${value} max=${app.read.today} aria-describedby=${described} aria-invalid=${wrong.length > 0 ? 'true' : nothing}
        @input=${(event) => event.target.validity.badInput || entry.change({ on: event.target.value })}
        @blur=${(event) => { if (event.target.validity.badInput) event.target.value = value; }}
      >
    </div>
    <p class="hint" id="f-on-hint">${value < app.read.today && wrong.length === 0 ? app.w.dayLate : app.w.dayHint}</p>
    <div class="findings">${wrong.map((finding, index) => findingBlock(app, finding, { id: `f-on-finding-${index}` }))}</div>
  </div>`;
}

/** Records what the form says, or shows every reason why not. */
export function record(app, entry, done, reasons) {
  const outcome = app.book.apply(entry.command(reasons));
  if (!outcome.allowed) {
    const open = new Set(entry.blocking.filter(({ kind }) => kind === 'incomplete' || kind === 'invalid').map(argAt));
    const first = entry.asked.find(({ name }) => open.has(name));
    app.focus(first ? first.name : 'refusal');
    return entry.change({ tried: true }, { announcement: app.w.refused(entry.blocking.length) });
  }
  entry.clear();
  const recorded = app.w.recorded(app.text(entry.spec.title));
  // Said again, it has to differ to be heard again.
  app.store.set({ toast: { text: recorded, undo: true }, announcement: recorded === app.state.announcement ? `${recorded}\u00a0` : recorded });
  return done(outcome.event);
}

/** `done` is told the event; `cancel` is what a second button does, `also` is another one; `words` are those of the two. */
export function entryForm(app, target, { done, cancel, also = nothing, words = {} }) {
  const entry = entryOf(app, target);
  const form = formApp(app, entry);
  const enter = (event) => {
    const field = event.target.closest('[data-field]')?.dataset.field;
    const typing = event.target.matches('input, textarea');
    if (field && (field !== entry.focus || typing !== entry.typing)) settled(() => entry.change({ focus: field, typing }));
  };
  const leave = (event) => {
    const stays = event.relatedTarget?.closest('[data-field]')?.dataset.field === entry.focus;
    if (entry.typing && !stays) settled(() => app.store.state.entries[entry.key] && entry.change({ typing: false }));
  };
  return html`<form
    class="entry" novalidate aria-label=${app.text(entry.spec.title)}
    @submit=${(event) => { event.preventDefault(); record(app, entry, done); }}
    @focusin=${enter}
    @focusout=${leave}
  >
    ${knownSubjects(app, entry)}
    ${entry.asked.map((arg) => control(app, entry, form, arg))}
    ${dayField(app, entry)}
    ${entry.tried && entry.blocking.length > 0 ? refusal(app, entry, (reasons) => record(app, entry, done, reasons)) : forecast(app, entry)}
    <div class="actions">
      <button type="submit" class="button primary">${words.record ?? app.w.record(app.text(entry.spec.title))}</button>
      ${also}
      ${cancel ? html`<button type="button" class="button" @click=${cancel}>${words.cancel ?? app.t.cancel}</button>` : nothing}
    </div>
  </form>`;
}
