// The seven pages with their states: a glyph and a word each. No page is ever locked.
import { html, nothing } from '../../vendor/lit-html.js';
import { PAGES } from '../pages.js';
import { pageAddress } from '../route.js';
import { glyph } from './glyph.js';

export const stepper = (app) => html`<nav aria-label=${app.t.steps}>
  <ol class="stepper">${PAGES.map((page) => item(app, page))}</ol>
</nav>`;

function item(app, page) {
  const state = app.read.stateOf(page);
  const here = app.state.route.page === page;
  const open = app.read.points[page].length;
  const counted = open > 0 && (state === 'ready' || (here && state === 'blocked'));
  return html`<li class=${state}>
    <a href=${pageAddress(page)} aria-current=${here ? 'step' : nothing}>
      ${glyph(state)}
      <b>${app.t.pages[page]}</b>
      <small>${counted ? app.t.openPoints(open) : app.t.states[state]}</small>
    </a>
  </li>`;
}
