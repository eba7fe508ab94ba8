// A day: the field for it, what is doubtful about it, and a button that records it.
import { html, nothing } from '../../vendor/lit-html.js';
import { isDay } from '../days.js';
import { findingBlock } from './finding.js';
import { glyph } from './glyph.js';

/** The date control. While a part of the date is missing the browser reports no value; that is left alone. */
const control = (app, fact, { value, done, described, wrong }) => html`<div class="control">
  <input
    type="date"
    id="f-${fact}"
    .value=${value}
    max=${app.read.today}
    aria-describedby=${described}
    aria-invalid=${wrong ? 'true' : nothing}
    @input=${(event) => event.target.validity.badInput || app.store.plan(fact, event.target.value)}
    @keydown=${(event) => event.key === 'Enter' && done?.()}
    @blur=${(event) => { if (event.target.validity.badInput) event.target.value = value; done?.(); }}
  >
</div>`;

/** A fact that is recorded when its day is written and left, with a button for today. */
export function liveDay(app, fact, { label, hint, button }) {
  const recorded = app.state.facts[fact] ?? '';
  const value = app.state.days[fact] ?? recorded;
  const doubts = recorded && value === recorded ? app.read.doubts(fact, recorded) : [];
  // Not at every key: a year that is being typed is 0202 on its way. Browsers report a change that early, too.
  const done = () => {
    const day = app.store.state.days[fact];
    if (isDay(day)) app.store.record(fact, day);
    else if (day === '' && recorded) app.act.withdraw(fact);
  };
  const open = app.read.points[app.state.route.page].find(({ field }) => field === fact);
  const asked = !value && open && app.state.attempted[app.state.route.page];
  return html`<div class="field ${doubts.length > 0 ? 'invalid' : ''}" data-field=${fact}>
    <label for="f-${fact}">${label}</label>
    <div class="with-button">
      ${control(app, fact, { value, done, described: described(fact, doubts), wrong: doubts.length > 0 })}
      ${recorded
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
  const doubts = isDay(value) ? app.read.doubts(fact, value) : [];
  const asked = !value && app.state.attempted[fact];
  return html`<div class="field ${doubts.length > 0 ? 'invalid' : ''}" data-field=${fact}>
    <label for="f-${fact}">${label}</label>
    <div class="with-button">
      ${control(app, fact, { value, described: described(fact, doubts), wrong: doubts.length > 0 })}
      ${button ? html`<button type="button" class="button" @click=${() => { app.act.record(fact, value); app.focus(fact); }}>${button}</button>` : nothing}
    </div>
    <p class="hint ${asked ? 'asked' : ''}" id="f-${fact}-hint">${asked ? html`${glyph('incomplete')}${app.t.dayMissing}` : hint}</p>
    ${findings(app, fact, doubts)}
  </div>`;
}

const described = (fact, doubts) => [`f-${fact}-hint`, ...doubts.map((_, index) => `f-${fact}-finding-${index}`)].join(' ');

const findings = (app, fact, doubts) => html`<div class="findings">
  ${doubts.map((finding, index) => findingBlock(app, finding, { id: `f-${fact}-finding-${index}` }))}
</div>`;
