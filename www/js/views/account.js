// Email, password, and what has to be true of the email.
import { html } from '../../vendor/lit-html.js';
import { citedList } from '../parts/chip.js';
import { tick, textField } from '../parts/field.js';

const DECLARATIONS = ['emailNotOnOfficialPlatform', 'emailNotOnOpenPlatform', 'emailNotOnEnterpriseAccount', 'emailNotOnPersonalWechat'];

export const page = (app) => html`
  <section class="part">
    <div class="part-head"><h2>${app.t.whereToBegin}</h2></div>
    ${citedList(app, ['G2.1', 'G2.2'])}
  </section>
  <section class="part">
    <div class="part-head"><h2>${app.t.emailAndPassword}</h2></div>
    ${textField(app, 'email')} ${textField(app, 'password')} ${textField(app, 'passwordConfirm')}
    <p class="note">${app.t.passwordStays}</p>
  </section>
  <section class="part">
    <fieldset class="group declarations">
      <legend>${app.t.declarations}</legend>
      <div>${DECLARATIONS.map((field) => tick(app, field))}</div>
    </fieldset>
  </section>`;
