// Who registers: the subject type, and for organisations name and code as on the certificate.
import { html, nothing } from '../../vendor/lit-html.js';
import { chip } from '../parts/chip.js';
import { cards, radios } from '../parts/choice.js';
import { textField } from '../parts/field.js';

/** The statement that says who belongs to a subject type. */
const BELONGS = {
  individual: 'G2.10',
  enterprise: 'G2.11',
  individual_business: 'G2.12',
  government: 'G2.13',
  media: 'G2.14',
  other_organization: 'G2.15',
};

const belongs = (app, type) => html`<p>${app.text(app.statement(BELONGS[type]).text)} ${chip(app, BELONGS[type])}</p>`;

export const page = (app) => html`
  <section class="part">${cards(app, 'subjectType', { body: (type) => belongs(app, type) })}</section>
  ${app.read.fields.get('subjectName').applies === 'required'
    ? html`<section class="part">
        <div class="part-head"><h2>${app.t.asOnCertificate}</h2></div>
        ${textField(app, 'subjectName')} ${radios(app, 'codeKind')} ${textField(app, 'code')}
      </section>`
    : nothing}
  ${app.read.fields.get('subjectName').applies === 'not_for_subject'
    ? html`<p class="quiet">${app.t.individualHasNoCode}</p>`
    : nothing}`;
