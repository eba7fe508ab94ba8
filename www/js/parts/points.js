// The report of everything open. Each row moves the focus to its field, on whatever page that is.
import { html, nothing } from '../../vendor/lit-html.js';
import { PAGES } from '../route.js';
import { sortOf } from '../reading.js';
import { chipLabel } from './chip.js';
import { glyph, glyphOf } from './glyph.js';
import { labelOf } from './standing.js';

function point(app, { field, page, finding }, named) {
  const { message, citation } = app.explain(finding);
  return html`<li>
    <button type="button" class="point" @click=${() => app.act.goToPoint({ field, page })}>
      ${glyphOf(finding)}
      <span class="words">
        <span>${named ? html`${app.t.pages[page]} · ` : nothing}${labelOf(app, field)}</span>
        <small>${message} ${finding.level === 'error' && finding.kind !== 'incomplete' ? chipLabel(citation.statement) : nothing}</small>
      </span>
      ${glyph('forward')}
    </button>
  </li>`;
}

export const pointList = (app, points, named = false) => html`<ul class="points">${points.map((each) => point(app, each, named))}</ul>`;

/** This page's points, and those of all other pages behind a fold. */
export function pointReport(app) {
  const { page } = app.state.route;
  const here = app.read.points[page];
  const elsewhere = PAGES.filter((other) => other !== page).flatMap((other) => app.read.points[other]);
  return html`<section aria-label=${app.t.openHere}>
    <div class="side-head"><h2>${app.t.openHere}</h2><span class="note">${app.t.places(here.length)}</span></div>
    ${here.length > 0 ? pointList(app, here) : html`<p class="quiet">${app.t.nothingOpen}</p>`}
    ${elsewhere.length > 0 && page !== 'confirmation'
      ? html`<details class="other-points">
          <summary>${app.t.openElsewhere(elsewhere.length)}</summary>
          ${pointList(app, elsewhere, true)}
        </details>`
      : nothing}
  </section>`;
}

const SORTS = [['wrong', 'invalid'], ['unfinished', 'incomplete'], ['warning', 'warning']];

/** `1 处不对  2 处没填完  1 处提醒`: only what there is. */
export function counts(app, points) {
  const number = (sort) => points.filter(({ finding }) => sortOf(finding) === sort).length;
  return html`<p class="counts">
    ${SORTS.map(([sort, shape]) => (number(sort) > 0 ? html`<span class="with-glyph">${glyph(shape)}${app.t.counts[sort](number(sort))}</span>` : nothing))}
  </p>`;
}
