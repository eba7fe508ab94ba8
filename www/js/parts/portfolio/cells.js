// What a program's row or card says: subject, stage, next step, deadline, and what is in the way.
import { html, nothing } from '../../../vendor/lit-html.js';
import { urgency } from '../due.js';
import { programAddress } from '../../route.js';
import { chip } from '../chip.js';
import { glyph } from '../glyph.js';

export const NONE = html`<span class="none" aria-hidden="true">—</span>`;

/** Only the row in focus is reached with the tab key; the arrow keys lead to the others. */
export const tabStop = (here) => (here ? nothing : -1);

export const nameOfRow = ({ name, program }) => name || program;

export function subjectType(app, value) {
  const type = value && app.read.fields.get('subjectType').choices.find((choice) => choice.value === value);
  return type ? app.text(type.label) : '';
}

/** Beside the name: that something does not follow the rules, that it was given up. */
export const marks = (app, { exceptions, closed }) => html`
  ${exceptions > 0 ? html`<span class="tag exception">${app.w.exceptionCount(exceptions)}</span>` : nothing}
  ${closed ? html`<span class="tag">${app.w.closed}</span>` : nothing}`;

/** Below the name: the AppID; until there is one the id, unless that stands for the name. */
export const identity = (app, { appId, name, program }) =>
  appId ? html`<span class="mono">${appId}</span>` : html`${name ? html`<span class="mono">${program}</span> · ` : nothing}${app.w.noAppId}`;

/** In which region the next step is and how it stands there; the edition, when it is another one. */
export function stageWords(app, { next, nextState, edition, closed }) {
  const region = next && !closed && app.book.regions.find(({ id }) => id === app.book.step(next).region);
  const words = closed ? [app.w.closed] : region ? [app.text(region.title), app.t.states[nextState]] : [app.v.allDone];
  if (edition !== app.edition.id) words.push(`${app.t.guide} ${edition}`);
  return words.join(' · ');
}

/** The next step, and the way to it. */
export function nextStep(app, { program, next, nextState, closed }, here = true) {
  if (closed) return NONE;
  if (!next) return html`<span class="with-glyph">${glyph('done')}<span>${app.w.nothingNext}</span></span>`;
  return html`<a class="with-glyph step ${nextState}" tabindex=${tabStop(here)} href=${programAddress(program, next)}>${glyph(nextState)}<span><span class="visually-hidden">${app.t.states[nextState]} </span>${app.text(app.book.step(next).title)}</span></a>`;
}

const stepOf = (app, program, fits) => app.book.steps(program).find(fits);

/** The step whose deadline is the nearest. */
export const dueStep = (app, { program, due }) => stepOf(app, program, (step) => step.due?.on === due.on && step.state !== 'done' && step.state !== 'not_applicable');

export const daysLeft = (app, { due }) => html`<b class="with-glyph days-left ${urgency(due)}">${glyph(due.daysLeft < 0 ? 'expired' : 'clock')}<span>${app.t.daysLeft(due.daysLeft)}</span></b>`;

/** The last day, and what it is for. */
export function lastDay(app, row) {
  const step = dueStep(app, row);
  return html`<time>${app.day(row.due.on)}</time>${step ? html` · ${app.text(step.title)}` : nothing}`;
}

/** Why the next step is blocked or has failed: the first reason. */
export function firstReason(app, { program, next, blockedBy, closed }) {
  const finding = blockedBy && !closed && stepOf(app, program, ({ id }) => id === next)?.because[0];
  return finding ? app.explain(finding) : null;
}

export function reasonCell(app, row, here) {
  const words = firstReason(app, row);
  if (!words) return NONE;
  const { statement, fidelity } = words.citation;
  return html`<span class="because"><span class="message" title=${words.message}>${words.message}</span>${chip(app, statement, fidelity, tabStop(here))}</span>`;
}
