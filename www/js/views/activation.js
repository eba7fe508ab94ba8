// The link in the mail is opened on the platform; here the day is noted.
import { html } from '../../vendor/lit-html.js';
import { citation } from '../parts/chip.js';
import { liveDay } from '../parts/day.js';

export const page = (app) => html`
  <section class="part">
    <div class="part-head"><h2>${app.t.whatToDo}</h2></div>
    <ol class="plain-steps">${app.t.activationSteps.map((step) => html`<li>${step}</li>`)}</ol>
    ${citation(app, 'G2.8')}
  </section>
  <section class="part">
    <div class="part-head"><h2>${app.t.whatHappened}</h2></div>
    ${liveDay(app, 'emailActivatedOn', { label: app.t.activationDay, hint: app.t.activationHint, button: app.t.activatedToday })}
  </section>`;
