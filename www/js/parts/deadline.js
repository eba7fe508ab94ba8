// A deadline: days left first, then the day, then the days as a bar.
import { html, nothing } from '../../vendor/lit-html.js';
import { isDay } from '../days.js';
import { chip } from './chip.js';
import { lastMoment } from './due.js';

const urgency = ({ daysLeft }) => (daysLeft < 0 ? 'over' : daysLeft <= 7 ? 'soon' : '');

/** The bar: one cell for each day of the period, those that have passed filled. */
export function dayBar(app, due) {
  const { value: period } = app.limit('remittance-period');
  const past = Math.min(period, Math.max(0, period - due.daysLeft));
  return html`<div>
    <div class="days ${urgency(due)}" role="img" aria-label=${app.t.dayBar(past, period)}>
      ${Array.from({ length: period }, (_, index) => html`<i class=${index < past ? 'past' : ''}></i>`)}
    </div>
    <p class="days-legend ${urgency(due)}">
      <span>${app.t.submitOn(app.day(due.from))}</span>
      <span>${app.t.days(period)}</span>
      <span>${lastMoment(app, due)}</span>
    </p>
  </div>`;
}

/** The big number with its date. */
export const bigDeadline = (app, due) => html`<div class="deadline">
  <p class="big ${urgency(due)}">${app.t.daysLeft(due.daysLeft)} <small>${app.t.until(lastMoment(app, due))} ${chip(app, due.statement, 'implies')}</small></p>
  ${dayBar(app, due)}
</div>`;

/** The day in the date field of the submission, when it is another than today and nothing is wrong with it. */
function plannedSubmission({ state, read }) {
  const day = state.days.submittedOn;
  return isDay(day) && day !== read.today && read.doubts('submittedOn', day).length === 0 ? day : null;
}

/** Fee and deadline of the chosen way, as they would be if the subject were submitted today or on the planned day. */
export function figures(app) {
  const planned = plannedSubmission(app);
  const steps = (planned ? app.read.stepsWith('submittedOn', planned) : app.read.steps).filter((step) => step.page === 'finish' && step.state !== 'not_applicable');
  const [step] = steps;
  if (!app.read.form.verificationWay || !step || (!step.due && !step.fee)) return nothing;
  return html`<section aria-label=${app.t.feeAndDeadline}>
    <div class="side-head">
      <h2>${app.t.feeAndDeadline}</h2>
      ${step.due && (planned || step.due.estimated)
        ? html`<span class="note">${planned ? app.t.ifSubmittedOn(app.day(planned)) : app.t.ifSubmittedToday}</span>`
        : nothing}
    </div>
    <dl class="figures">
      <div><dt>${app.t.fee} ${step.fee ? chip(app, step.fee.statement) : nothing}</dt><dd>${app.t.yuan(step.fee?.yuan ?? 0)}</dd></div>
      ${step.due
        ? html`<div><dt>${app.t.amount} ${chip(app, 'G2.17')}</dt><dd>${app.t.amountLater}</dd></div>
            <div><dt>${app.t.remittanceDue} ${chip(app, step.due.statement, 'implies')}</dt><dd><b>${lastMoment(app, step.due)}</b></dd></div>`
        : html`<div><dt>${app.t.deadline} ${chip(app, 'G2.25')}</dt><dd>${app.t.applySoon}</dd></div>`}
    </dl>
    ${step.due ? dayBar(app, step.due) : nothing}
  </section>`;
}
