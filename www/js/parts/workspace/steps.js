// The flow of a program as a text list: nine regions, their steps with state, day, deadline and fee.
import { html, nothing } from '../../../vendor/lit-html.js';
import { programAddress } from '../../route.js';
import { glyph } from '../glyph.js';

const counted = ({ state }) => state !== 'not_applicable';

/** What stands behind the name of a step: since when, until when, for whom, how many reasons. */
function standing(app, { state, since, due, waitingFor, because, fee }) {
  const { t, w } = app;
  if (state === 'done') return since ? app.day(since) : t.states.done;
  if (due && !due.estimated && state !== 'not_applicable') return html`<b class=${urgency(due)}>${t.daysLeft(due.daysLeft)}</b>`;
  if (state === 'waiting') return waitingFor ? t.waitingFor(app.text(waitingFor)) : t.states.waiting;
  if (state === 'blocked') return because.length > 1 ? w.blockedBy(because.length) : t.states.blocked;
  if (state === 'ready' && fee) return w.readyFor(t.yuan(fee.yuan));
  return t.states[state];
}

/** The same, with the state in words where it is not said. */
function withState(app, step) {
  const word = app.t.states[step.state];
  const said = standing(app, step);
  return said === word ? word : html`<span class="visually-hidden">${word} </span>${said}`;
}

export const urgency = ({ daysLeft }) => (daysLeft <= 1 ? 'over' : daysLeft <= 7 ? 'soon' : '');

function row(app, program, step, current) {
  const here = step.id === current;
  return html`<li class=${step.state}>
    <a href=${programAddress(program, step.id)} aria-current=${here ? 'step' : nothing}>
      ${glyph(step.state)}
      <span class="step-name">${app.text(step.title)}${step.need === 'may' && counted(step) ? html` <span class="tag">${app.w.may}</span>` : nothing}${step.exceptions.length > 0 ? html` <span class="tag exception">${app.w.exception}</span>` : nothing}</span>
      <small>${withState(app, step)}</small>
    </a>
  </li>`;
}

/** A region: on a phone it folds, and the one with the step in focus is open. */
function region(app, program, { id, title }, steps, current) {
  const own = steps.filter((step) => step.region === id);
  const all = own.filter(counted);
  const number = html`<span class="number">${all.filter(({ state }) => state === 'done').length} / ${all.length}</span>`;
  const list = html`<ul>${own.map((step) => row(app, program, step, current))}</ul>`;
  if (!app.state.phone) return html`<section class="region ${id}" aria-label=${app.text(title)}><div class="region-head"><h2>${app.text(title)}</h2>${number}</div>${list}</section>`;
  return html`<details class="region" ?open=${own.some((step) => step.id === current)}>
    <summary>${glyph('forward')}<h2>${app.text(title)}</h2><span class="marks" aria-hidden="true">${own.map(({ state }) => glyph(state))}</span>${number}</summary>
    ${list}
  </details>`;
}

/** The regions in their order, as columns of about the same height. */
const COLUMNS = [[0, 2], [2, 4], [4, 7], [7, 9]];

export const stepList = (app, program, steps, current) => html`<nav class="flow" aria-label=${app.w.flow}>
  ${COLUMNS.map(([from, to]) => html`<div class="flow-column">${app.book.regions.slice(from, to).map((each) => region(app, program, each, steps, current))}</div>`)}
</nav>`;
