// A day: the field for it, what is doubtful about it, and a button that records it.
import { html, nothing } from '../../vendor/lit-html.js';
import { findingBlock } from './finding.js';
import { glyph } from './glyph.js';

const WRITTEN = /^\d{4}-\d\d-\d\d$/;

/** The date control. While a part of the date is missing the browser reports no value; that is left alone. */
const control = (app, fact, { value, input, described, wrong }) => html`<div class="control">
  <input
    type="date"
    id="f-${fact}"
    .value=${value}
    max=${app.read.today}
    aria-describedby=${described}
    aria-invalid=${wrong ? 'true' : nothing}
    @input=${(event) => event.target.validity.badInput || input(event.target.value)}
    @blur=${(event) => { if (event.target.validity.badInput) event.target.value = value; }}
  >
</div>`;

/** A fact that is recorded as soon as its day is written, with a button for today. */
export function liveDay(app, fact, { label, hint, button }) {
  const value = app.state.facts[fact] ?? '';
  const doubts = value ? app.read.doubts(fact, value) : [];
  const record = (day) => (WRITTEN.test(day) ? app.store.record(fact, day) : app.store.withdraw(fact));
  const open = app.read.points[app.state.route.page].find(({ field }) => field === fact);
  const asked = !value && open && app.state.attempted[app.state.route.page];
  return html`<div class="field ${doubts.length > 0 ? 'invalid' : ''}" data-field=${fact}>
    <label for="f-${fact}">${label}</label>
    <div class="with-button">
      ${control(app, fact, { value, input: record, described: described(fact, doubts), wrong: doubts.length > 0 })}
      ${value
        ? html`<button type="button" class="button" @click=${() => { app.act.withdraw(fact); app.focus(fact); }}>${app.t.withdraw}</button>`
        : html`<button type="button" class="button" @click=${() => { app.act.record(fact, app.read.today); app.focus(fact); }}>${button}</button>`}
    </div>
    <p class="hint ${asked ? 'asked' : ''}" id="f-${fact}-hint">${asked ? html`${glyph('incomplete')}${app.explain(open.finding).message}` : hint}</p>
    ${findings(app, fact, doubts)}
  </div>`;
}

/** A field for the day of a fact that a button records; today at first. */
export function plannedDay(app, fact, { label, hint, button }) {
  const value = app.state.days[fact] ?? app.read.today;
  const doubts = WRITTEN.test(value) ? app.read.doubts(fact, value) : [];
  const plan = (day) => app.store.set({ days: { ...app.state.days, [fact]: day } });
  return html`<div class="field ${doubts.length > 0 ? 'invalid' : ''}" data-field=${fact}>
    <label for="f-${fact}">${label}</label>
    <div class="with-button">
      ${control(app, fact, { value, input: plan, described: described(fact, doubts), wrong: doubts.length > 0 })}
      ${button ? html`<button type="button" class="button" @click=${() => { app.act.record(fact, value); app.focus(fact); }}>${button}</button>` : nothing}
    </div>
    <p class="hint" id="f-${fact}-hint">${hint}</p>
    ${findings(app, fact, doubts)}
  </div>`;
}

const described = (fact, doubts) => [`f-${fact}-hint`, ...doubts.map((_, index) => `f-${fact}-finding-${index}`)].join(' ');

const findings = (app, fact, doubts) => html`<div class="findings">
  ${doubts.map((finding, index) => findingBlock(app, finding, { id: `f-${fact}-finding-${index}` }))}
</div>`;
