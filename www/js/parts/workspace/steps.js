// The flow of a program as a text list: nine regions, their steps with state, day, deadline and fee.
import { html, nothing } from '../../../vendor/lit-html.js';
import { urgency } from '../due.js';
import { glyph } from '../glyph.js';
import { stepWay } from '../program/ways.js';

const counted = ({ state }) => state !== 'not_applicable';

/** Whether a deadline runs in a step. */
export const running = ({ due, state }) => due && !due.estimated && state !== 'done' && state !== 'not_applicable';

/** What stands behind the name of a step: since when, until when, for whom, how many reasons. */
function standing(app, { state, since, due, waitingFor, because, fee }) {
  const { t, w } = app;
  if (state === 'done') return since ? app.day(since) : t.states.done;
  if (running({ due, state })) return t.daysLeft(due.daysLeft);
  if (state === 'waiting') return waitingFor ? t.waitingFor(app.text(waitingFor)) : t.states.waiting;
  if (state === 'blocked') return because.length > 1 ? w.blockedBy(because.length) : t.states.blocked;
  if (state === 'ready' && fee) return w.readyFor(t.yuan(fee.yuan));
  return t.states[state];
}

/** State and standing in one line. */
export function stateWords(app, step) {
  const word = app.t.states[step.state];
  const more = standing(app, step);
  return more.startsWith(word) ? more : `${word} ${more}`;
}

/** What a step is called where there is but one line for all of it. `to` is its state in a what-if. */
export function called(app, step, to) {
  const state = to ? app.v.wouldBe(app.t.states[step.state], app.t.states[to]) : stateWords(app, step);
  return [app.text(step.title), state, step.exceptions.length > 0 && app.w.exception].filter(Boolean).join(' ');
}

/** The same, with the state in words where it is not said. */
function withState(app, step, to) {
  const word = app.t.states[step.state];
  const said = standing(app, step);
  if (to) return html`${word} <span aria-hidden="true">→</span><span class="visually-hidden">${app.w.becomes}</span> ${app.t.states[to]}`;
  if (running(step)) return html`<span class="visually-hidden">${word} </span><b class=${urgency(step.due)}>${said}</b>`;
  return said === word ? word : html`<span class="visually-hidden">${word} </span>${said}`;
}

function row(app, step, { current, would }) {
  const here = step.id === current;
  const to = would.get(step.id);
  return html`<li class="${step.state} ${to ? 'would' : ''}">
    <a href=${stepWay(app, step.id)} aria-current=${here ? 'step' : nothing}>
      ${glyph(step.state)}
      <span class="step-name">${app.text(step.title)}${step.need === 'may' && counted(step) ? html` <span class="tag">${app.w.may}</span>` : nothing}${step.exceptions.length > 0 ? html` <span class="tag exception">${app.w.exception}</span>` : nothing}</span>
      <small>${withState(app, step, to)}</small>
    </a>
  </li>`;
}

/** A region: on a phone it folds, and the one with the step in focus is open. */
function region(app, { id, title }, steps, shown) {
  const { current, would } = shown;
  const own = steps.filter((step) => step.region === id);
  const all = own.filter(counted);
  const changing = own.filter((step) => would.has(step.id)).length;
  const number = html`<span class="number">${all.filter(({ state }) => state === 'done').length} / ${all.length}</span>`;
  const list = html`<ul>${own.map((step) => row(app, step, shown))}</ul>`;
  if (!app.state.phone) return html`<section class="region ${id}" aria-label=${app.text(title)}><div class="region-head"><h2>${app.text(title)}</h2>${number}</div>${list}</section>`;
  return html`<details class="region" ?open=${own.some((step) => step.id === current)}>
    <summary>${glyph('forward')}<h2>${app.text(title)}</h2><span class="marks" aria-hidden="true">${own.map(({ state }) => glyph(state))}</span>${number}${changing > 0 ? html`<span class="would-be">${app.v.wouldChangeHere(changing)}</span>` : nothing}</summary>
    ${list}
  </details>`;
}

/** The regions in their order, as columns of about the same height. */
const COLUMNS = [[0, 2], [2, 4], [4, 7], [7, 9]];

/** `would` says for steps what would become of them. */
export const stepList = (app, steps, shown) => html`<nav class="flow" aria-label=${app.w.flow}>
  ${COLUMNS.map(([from, to]) => html`<div class="flow-column">${app.book.regions.slice(from, to).map((each) => region(app, each, steps, shown))}</div>`)}
</nav>`;
