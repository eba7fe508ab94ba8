// How the subject is verified: the ways compared, and the corporate account for a remittance.
import { html, nothing } from '../../vendor/lit-html.js';
import { chip } from '../parts/chip.js';
import { cards } from '../parts/choice.js';
import { figures } from '../parts/deadline.js';
import { source } from '../parts/finding.js';
import { textField } from '../parts/field.js';

/** Fee, deadline, profile, pay: what each way comes to, with the statement for each. */
function ways(app) {
  const { t } = app;
  const fee = app.limit('verification-fee');
  const period = app.limit('remittance-period');
  return {
    remittance: [
      [t.wayFee, t.remittanceFee, 'G2.17'],
      [t.wayDeadline, t.remittanceDeadline(period.value), period.statement],
      [t.wayProfile, t.remittanceProfile, 'G3.3'],
      [t.wayPay, t.remittancePay, 'G6.3'],
    ],
    verification: [
      [t.wayFee, t.yuan(fee.value), fee.statement],
      [t.wayDeadline, t.verificationDeadline, 'G2.25'],
      [t.wayProfile, t.verificationProfile, 'G3.4'],
      [t.wayPay, t.verificationPay, 'G7.1'],
    ],
  };
}

const rows = (app, way) => html`<dl>
  ${ways(app)[way].map(([name, value, id]) => html`<dt>${name}</dt><dd>${value} ${chip(app, id)}</dd>`)}
</dl>`;

/** Why the core would not take this way, or undefined when it would. */
const refusal = (app, way) =>
  app.core
    .check({ ...app.read.form, verificationWay: way }, app.read.ctx)
    .findings.find(({ path, kind }) => path === '/verificationWay' && kind === 'forbidden');

function refused(app, finding) {
  const words = app.explain(finding);
  return html`<div><p class="quiet">${words.message} ${words.why}</p>${source(app, words)}</div>`;
}

export const aside = figures;

const BANK = ['bankName', 'bankAccountName', 'bankAccount'];

export function page(app) {
  const info = app.read.fields.get('verificationWay');
  if (info.applies === 'not_for_subject') return html`<p class="quiet">${app.t.goOnFrom}</p>`;
  if (info.applies === 'undecided') {
    return html`<section class="part">
      <p>${app.t.chooseSubjectFirst}</p>
      <div><button type="button" class="button" @click=${() => app.act.goToField('subjectType')}>${app.t.chooseSubject}</button></div>
    </section>`;
  }
  const refusals = new Map(info.choices.map(({ value }) => [value, refusal(app, value)]));
  const choices = info.choices.filter(({ value }) => !refusals.get(value));
  const single = choices.length < info.choices.length;
  return html`
    <section class="part">
      ${cards(app, 'verificationWay', {
        legend: html`${app.text(info.label)} ${single ? nothing : html`${chip(app, 'G2.16')} <span class="note">${app.t.oneOfTwo}</span>`}`,
        body: (way) => rows(app, way),
        choices,
      })}
      ${info.choices.map(({ value }) => (refusals.get(value) && value !== app.state.form.verificationWay ? refused(app, refusals.get(value)) : nothing))}
    </section>
    ${app.read.fields.get('bankName').applies === 'required'
      ? html`<section class="part">
          <div class="part-head"><h2>${app.t.corporateAccount}</h2> ${chip(app, 'G2.17')}</div>
          ${BANK.map((field) => textField(app, field))}
        </section>`
      : nothing}`;
}
