// No deadline runs: ten days on a line with the last of them marked, when that begins, and the way to the programs.
import { html, svg } from '../../../vendor/lit-html.js';
import { programsAddress } from '../../route.js';
import { chip } from '../chip.js';

const DAYS = [20, 36, 52, 68, 84, 100, 116, 132, 148];

const drawing = html`<svg class="nothing-drawing" viewBox="0 0 188 40" width="188" height="40" aria-hidden="true">
  <g fill="none" stroke="currentColor" stroke-width="1.5">
    <path d="M4 20h160"/>${DAYS.map((x) => svg`<path d=${`M${x} 14v12`}/>`)}
    <rect x="165" y="10" width="19" height="20" rx="3"/><path d="M165 16h19"/>
  </g>
</svg>`;

export const emptyPart = (app) => html`<section class="nothing-yet" aria-labelledby="empty-title">
  ${drawing}
  <h2 id="empty-title">${app.v.empty}</h2>
  <p>${app.v.emptyMeans} ${chip(app, 'G2.24')}</p>
  <div class="actions"><a class="button" href=${programsAddress}>${app.w.toPrograms}</a></div>
</section>`;
