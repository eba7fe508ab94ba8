// What happens next and until when; later facts are noted here; name and introduction can be tried out.
import { html, nothing } from '../../vendor/lit-html.js';
import { lastMoment } from '../parts/due.js';
import { chip, citation } from '../parts/chip.js';
import { plannedDay } from '../parts/day.js';
import { bigDeadline, figures } from '../parts/deadline.js';
import { textField } from '../parts/field.js';
import { glyph } from '../parts/glyph.js';
import { handoverPart } from '../parts/workspace/handover.js';
import { withdrawSubmission } from '../parts/notices.js';

/** The facts of each way in their order, and the statements that say what to do. */
const WAYS = {
  remittance: { facts: ['remittanceSentOn', 'remittanceConfirmedOn'], statements: ['G2.17', 'G2.23'], profile: 'G3.3' },
  'wechat-verification': { facts: ['verificationAppliedOn', 'verificationPassedOn'], statements: ['G2.25', 'G2.20'], profile: 'G3.4' },
};

/** One fact: noted with its day, or a field and a button to note it. */
function fact(app, name, open) {
  const day = app.state.facts[name];
  const { label, hint, button } = app.t.records[name];
  return html`<div class="fact">
    ${glyph(day ? 'done' : open ? 'ready' : 'empty')}
    <div>
      ${day
        ? html`<p class="recorded"><span>${app.t.happened(app.t.facts[name], app.day(day))}</span>
            <button type="button" class="link" id="f-${name}" aria-label=${app.t.withdrawFact(app.t.facts[name])} @click=${() => { app.act.withdraw(name); app.focus(name); }}>${app.t.withdraw}</button></p>`
        : plannedDay(app, name, { label, hint, button })}
    </div>
  </div>`;
}

/** The core waits for a remittance only when it was sent in time: then there is nothing left to do until the deadline. */
const sentInTime = ({ due, state }) => due && state === 'waiting';

function deadlinePart(app, step) {
  const { due, state } = step;
  if (!due || state === 'done') return nothing;
  if (!sentInTime(step)) return bigDeadline(app, due);
  return html`<p>${app.t.sentInTime(app.day(app.state.facts.remittanceSentOn), lastMoment(app, due))} ${chip(app, due.statement, 'implies')}</p>`;
}

/** The way that is under way: where it stands, what to do, what has happened. */
function wayPart(app, step) {
  const { facts, statements } = WAYS[step.id];
  const open = facts.find((name) => !app.state.facts[name]);
  return html`<section class="part">
    <div class="part-head">
      <h2>${app.text(step.title)}</h2>
      <span class="badge ${step.state} aside">${glyph(step.state)}${step.waitingFor ? app.t.waitingFor(app.text(step.waitingFor)) : app.t.states[step.state]}</span>
    </div>
    ${deadlinePart(app, step)}
    ${step.fee && step.state !== 'done' ? html`<p class="big">${app.t.yuan(step.fee.yuan)} <small>${app.t.feeApplySoon} ${chip(app, step.fee.statement)}</small></p>` : nothing}
    ${step.state === 'done' || sentInTime(step) ? nothing : statements.map((id) => citation(app, id))}
    <div>${facts.map((name) => fact(app, name, name === open))}</div>
    <p class="note">${app.t.restsOnFacts}</p>
  </section>`;
}

/** How many members the program may have, as it stands. */
function membersOf(app, step) {
  if (app.read.form.subjectType === 'individual') return 'G3.9';
  return step?.id === 'wechat-verification' && step.state === 'done' ? 'G3.11' : 'G3.10';
}

function nextList(app, step) {
  const profile = app.read.form.verificationWay && step && WAYS[step.id].profile;
  const item = (id, state) => html`<li>
    ${glyph(state ?? 'forward')}
    <span>${app.text(app.statement(id).text)} ${state ? html`<span class="badge ${state}">${app.t.states[state]}</span>` : nothing}</span>
    ${chip(app, id)}
  </li>`;
  return html`<section class="part">
    <div class="part-head"><h2>${app.t.afterwards}</h2></div>
    <ul class="next-list">
      ${item('G3.1')} ${profile ? item(profile, step.state === 'done' ? 'ready' : 'blocked') : nothing}
      ${['G3.2', 'G3.8', membersOf(app, step), 'G3.12'].map((id) => item(id))}
    </ul>
  </section>`;
}

const profilePart = (app) => html`<section class="part">
  <div class="part-head"><h2>${app.t.nameAndIntroduction}</h2> <span class="note">${app.t.tryNow}</span></div>
  ${textField(app, 'programName')} ${textField(app, 'introduction')}
</section>`;

export function page(app) {
  const step = app.read.steps.find(({ page, state }) => page === 'finish' && state !== 'not_applicable');
  const { submitted } = app.read;
  return html`
    ${submitted
      ? html`<section class="part">
          <p class="with-glyph">${glyph('done')}${app.t.submittedOn(app.day(app.state.facts.submittedOn))} ${withdrawSubmission(app)}</p>
          ${step ? nothing : html`<p>${app.t.individualDone}</p>`}
        </section>`
      : html`<section class="part"><p class="quiet">${app.t.finishLater}</p>${figures(app)}</section>`}
    ${submitted && step ? wayPart(app, step) : nothing}
    ${handoverPart(app)} ${nextList(app, step)} ${profilePart(app)}`;
}
