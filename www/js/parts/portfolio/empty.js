// A workspace without programs: the flow as a drawing, one sentence, and the three ways to begin.
import { html, nothing, svg } from '../../../vendor/lit-html.js';
import { openButton } from '../workspace/files.js';

const ROWS = [8, 32, 56, 80];
const MIDDLE = 44;

/** The fork after the registration: from the middle to a row, through a curve. */
const branch = (y) => `M20 ${MIDDLE}h34c10 0 10 ${y - MIDDLE} 22 ${y - MIDDLE}h22M122 ${y}h44`;

const drawing = html`<svg class="nothing-drawing" viewBox="0 0 188 88" width="188" height="88" aria-hidden="true">
  <g fill="none" stroke="currentColor" stroke-width="1.5">
    ${ROWS.map((y) => svg`<path d=${branch(y)}/><circle cx="110" cy=${y} r="7.2"/><rect x="171" y=${y - 6.5} width="13" height="13" rx="2"/>`)}
  </g>
  <circle class="first" cx="11" cy=${MIDDLE} r="9"/><path class="tick" d="m7 44.3 2.8 2.7 5.2-5.8"/>
</svg>`;

export const emptyPart = (app, beginButton) => html`<section class="nothing-yet" aria-labelledby="empty-title">
  ${drawing}
  <h2 id="empty-title">${app.w.empty}</h2>
  <p>${app.book.empty ? app.v.emptyMeans : app.v.emptyOfPrograms}</p>
  <div class="actions">
    ${beginButton}
    ${app.book.empty ? html`<button type="button" class="button" @click=${() => import('./example.js').then(({ openExample }) => openExample(app))}>${app.v.openExample}</button>` : nothing}
    ${openButton(app, '')}
  </div>
  <p class="note">${app.w.staysHere}</p>
</section>`;
