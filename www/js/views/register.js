// The wizard around its pages: head, steps, the page itself, the column of reasons, the bar at the foot.
import { html, nothing } from '../../vendor/lit-html.js';
import { pageAt } from '../later.js';
import { PAGES, SEALED, beside } from '../route.js';
import { chip } from '../parts/chip.js';
import { pageHead, stepper } from '../parts/frame.js';
import { blockedNotice, notices, sealedNotice } from '../parts/notices.js';
import { helpPanel, overview } from '../parts/panel.js';
import { counts, pointReport } from '../parts/points.js';
import { labelOf, standing } from '../parts/standing.js';
import { settled } from '../surroundings.js';

export function page(app) {
  const { page: name } = app.state.route;
  return html`<div class="content">
    ${notices(app)}
    ${pageHead(app, lead(app, name))}
    ${stepper(app)}
    <div class="columns">
      <form
        class="form" id="page" novalidate
        @submit=${(event) => event.preventDefault()}
        @keydown=${(event) => onward(app, event)}
        @focusin=${(event) => entered(app, event)}
        @focusout=${(event) => left(app, event)}
      >
        ${sealedNotice(app, name)}${blockedNotice(app, name)}${pageAt(app.state.route).page(app)}
      </form>
      <aside class="side" aria-label=${app.t.reasons}>${side(app)}</aside>
    </div>
  </div>
  ${foot(app, name)}`;
}

function lead(app, page) {
  const number = app.t.stepOf(PAGES.indexOf(page) + 1, PAGES.length);
  if (!SEALED.includes(page) || app.read.submitted) return number;
  return html`${app.sentences(number, app.t.sealedLater)} ${chip(app, 'G2.22')}`;
}

function side(app) {
  const { focus, narrow } = app.state;
  return html`
    ${narrow ? nothing : focus ? helpPanel(app, focus) : overview(app)}
    ${pointReport(app)}
    ${pageAt(app.state.route).aside?.(app) ?? nothing}
    ${narrow ? overview(app) : nothing}`;
}

function foot(app, page) {
  const before = beside(page, -1);
  const submits = page === 'confirmation' && !app.read.submitted;
  const after = beside(page, 1);
  return html`<div class="foot">
    ${before ? html`<button type="button" class="button" @click=${app.act.back}>${app.t.back}</button>` : nothing}
    ${counts(app, app.read.points[page])}
    ${submits || after
      ? html`<button type="button" class="button primary" @click=${() => primary(app)}>${submits ? app.t.recordSubmission : app.t.next(app.t.pages[after])}</button>`
      : nothing}
  </div>`;
}

/** What the one green button does. */
function primary(app) {
  const { route, days } = app.state;
  if (route.page !== 'confirmation' || app.read.submitted) return app.act.next();
  return app.act.submit(days.submittedOn ?? app.read.today);
}

/** Enter goes on to the next field, and from the last one to the next page. */
function onward(app, event) {
  const typing = event.target.matches('input:not([type="radio"], [type="checkbox"])');
  if (event.key !== 'Enter' || event.isComposing || !typing) return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll('[data-field]')];
  const next = fields[fields.indexOf(event.target.closest('[data-field]')) + 1];
  if (!next) return void primary(app);
  app.focus(next.dataset.field);
  app.store.set({});
}

/** The help follows the field in focus. In one column it moves for text fields only, so that no choice jumps away. */
function entered(app, { target }) {
  const field = target.closest('[data-field]')?.dataset.field;
  const fixed = app.state.narrow && target.matches('[type="radio"], [type="checkbox"]');
  const typing = target.matches('input, textarea');
  if (!field || fixed || !app.read.fields.has(field) || (app.state.focus === field && app.state.typing === typing)) return;
  settled(() => {
    // In one column the help of the field before folds away above this one, which has to stay in sight.
    if (app.state.narrow && typing) app.focus(field);
    app.store.set({ focus: field, typing });
  });
}

function left(app, { relatedTarget, currentTarget }) {
  if (!app.state.typing || (relatedTarget?.closest('[data-field]')?.dataset.field === app.state.focus && currentTarget.contains(relatedTarget))) return;
  settled(() => app.store.set({ typing: false }));
}

/** What a screen reader is told about the field in focus: nothing while all is well and unfinished. */
export function spoken(app) {
  const { focus: field, typing } = app.state;
  if (!typing || !app.read.fields.has(field)) return '';
  const { state, wrong } = standing(app, field);
  if (wrong.length > 0) return app.t.said(labelOf(app, field), app.explain(wrong[0]).message);
  return state === 'valid' ? app.t.said(labelOf(app, field), app.t.right) : '';
}
