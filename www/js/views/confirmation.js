// The last look: everything about the subject at once, what is still open, the tick, the day of submission.
import { html, nothing } from '../../vendor/lit-html.js';
import { PAGES } from '../route.js';
import { citation } from '../parts/chip.js';
import { plannedDay } from '../parts/day.js';
import { figures } from '../parts/deadline.js';
import { glyph } from '../parts/glyph.js';
import { pointList } from '../parts/points.js';
import { labelOf, standing } from '../parts/standing.js';
import { tick } from '../parts/field.js';

const SHOWN = {
  account: ['email'],
  subject: ['subjectType', 'subjectName', 'codeKind', 'code'],
  verification: ['verificationWay', 'bankName', 'bankAccountName', 'bankAccount'],
  administrator: ['administratorName', 'administratorId', 'administratorMobile'],
};

/** Numbers of persons and accounts show their last four characters only, until asked. */
const MASKED = ['bankAccount', 'administratorId', 'administratorMobile'];

export const masked = (value) => {
  const all = [...value];
  return all.length > 4 ? `•••• ${all.slice(-4).join('')}` : '••••';
};

function valueOf(app, field) {
  const value = app.read.form[field];
  if (!value) return html`<span class="missing">${app.t.notFilled}</span>`;
  const { shape, choices } = app.read.fields.get(field);
  const choice = shape === 'choice' && choices.find((each) => each.value === value);
  if (choice) return app.text(choice.label);
  const hidden = MASKED.includes(field) && !app.state.revealed.summary;
  const code = MASKED.includes(field) || field === 'code';
  return html`<span class=${code ? 'mono' : ''}>${hidden ? masked(value) : value}</span>`;
}

const row = (app, field) => html`
  <dt>${labelOf(app, field)}</dt>
  <dd>${valueOf(app, field)} ${standing(app, field).state === 'empty' ? nothing : glyph(standing(app, field).state)}</dd>`;

export const aside = figures;

function group(app, name) {
  const fields = SHOWN[name].filter((field) => !app.read.fields.get(field).applies.startsWith('not_for'));
  if (fields.length === 0) return nothing;
  return html`<section class="part">
    <div class="part-head">
      <h2>${app.t.pages[name]}</h2>
      ${app.act.sealed(fields[0])
        ? nothing
        : html`<a class="aside" href="#/register/${name}" aria-label=${app.t.changePage(app.t.pages[name])}>${app.t.change}</a>`}
    </div>
    <dl class="summary">${fields.map((field) => row(app, field))}</dl>
  </section>`;
}

export function page(app) {
  const from = app.read.stateOf('activation') === 'done' ? 'subject' : 'account';
  const earlier = PAGES.slice(PAGES.indexOf(from), PAGES.indexOf('confirmation')).flatMap((name) => app.read.points[name]);
  return html`
    ${earlier.length > 0 && !app.read.submitted
      ? html`<section class="part">
          <div class="part-head"><h2>${app.t.openBefore}</h2><span class="aside note">${app.t.places(earlier.length)}</span></div>
          ${pointList(app, earlier, true)}
        </section>`
      : nothing}
    <div>
      <button type="button" class="button small" aria-pressed=${app.state.revealed.summary ? 'true' : 'false'} @click=${() => toggle(app)}>${app.t.showNumbers}</button>
    </div>
    ${Object.keys(SHOWN).map((name) => group(app, name))}
    <section class="part">
      <div class="part-head"><h2>${app.t.beforeSubmitting}</h2></div>
      ${citation(app, 'G2.22')} ${tick(app, 'subjectConfirmed')}
      ${app.read.submitted
        ? html`<p class="with-glyph">${glyph('done')}${app.t.submittedOn(app.day(app.state.facts.submittedOn))}</p>`
        : plannedDay(app, 'submittedOn', { label: app.t.submissionDay, hint: app.sentences(app.t.submissionHint, app.read.form.verificationWay === 'remittance' && app.t.deadlineFrom) })}
    </section>`;
}

const toggle = (app) =>
  app.store.set({ revealed: { ...app.state.revealed, summary: !app.state.revealed.summary } });
