// The person who looks after the program.
import { html } from '../../vendor/lit-html.js';
import { chip } from '../parts/chip.js';
import { textField } from '../parts/field.js';

export const page = (app) => html`
  <section class="part">
    <div class="part-head"><h2>${app.t.administrator}</h2> ${chip(app, 'G2.21')}</div>
    ${['administratorName', 'administratorId', 'administratorMobile'].map((field) => textField(app, field))}
    <p class="note">${app.t.smsElsewhere}</p>
  </section>`;
