// All programs, one row each: where they stand, what comes next, what runs out, what is in the way.
import { html, nothing } from '../../../vendor/lit-html.js';
import { programAddress } from '../../route.js';
import { chipLabel } from '../chip.js';
import { lastMoment } from '../deadline.js';
import { glyph } from '../glyph.js';
import { stage } from './stage.js';
import { urgency } from './steps.js';

const NONE = html`<span class="none" aria-hidden="true">—</span>`;

function subject(app, { subject: name, subjectType }) {
  if (!subjectType) return html`<span class="quiet">${app.w.noSubject}</span>`;
  const type = app.read.fields.get('subjectType').choices.find(({ value }) => value === subjectType);
  return html`<span>${name || app.text(type.label)}</span>${name ? html`<small>${app.text(type.label)}</small>` : nothing}`;
}

function next(app, { program, next: step, nextState, closed }) {
  if (closed) return html`<span class="quiet">${app.w.closed}</span>`;
  if (!step) return html`<span class="with-glyph">${glyph('done')}${app.w.nothingNext}</span>`;
  return html`<a class="with-glyph" href=${programAddress(program, step)}>${glyph(nextState)}<span><span class="visually-hidden">${app.t.states[nextState]} </span>${app.text(app.book.step(step).title)}</span></a>`;
}

const due = (app, { due: it }) =>
  it ? html`<b class="with-glyph ${urgency(it)}">${glyph(it.daysLeft < 0 ? 'expired' : 'clock')}${app.t.daysLeft(it.daysLeft)}</b><small>${lastMoment(app, it)}</small>` : NONE;

/** In which region the next step is, and how it stands there. */
function stageWords(app, { next: step, nextState, edition }) {
  const region = step && app.book.regions.find(({ id }) => id === app.book.step(step).region);
  const words = region ? [app.text(region.title), app.t.states[nextState]] : [app.w.nothingNext];
  if (edition !== app.edition.id) words.push(`${app.t.guide} ${edition}`);
  return words.join(' · ');
}

/** The first reason against the next step, with how many steps are blocked. */
function blocked(app, { program, next: id, blockedBy, blocked: count }) {
  const finding = blockedBy && app.book.steps(program).find((step) => step.id === id)?.because[0];
  if (!finding) return count > 0 ? html`<span class="quiet">${app.w.blockedSteps(count)}</span>` : NONE;
  const { message, citation } = app.explain(finding);
  return html`<span>${message}</span><small>${chipLabel(citation.statement)} ${app.w.blockedSteps(count)}</small>`;
}

const row = (app, it) => html`<tr>
  <th scope="row"><a href=${programAddress(it.program)}>${it.name || it.program}</a>
    ${it.appId ? html`<small class="mono">${it.appId}</small>` : html`<small>${app.w.noAppId}</small>`}
    ${it.exceptions > 0 ? html`<span class="tag exception">${app.w.exceptionCount(it.exceptions)}</span>` : nothing}</th>
  <td data-label=${app.w.columns.subject}>${subject(app, it)}</td>
  <td data-label=${app.w.columns.stage}>${stage(app, it.stage)}<small>${stageWords(app, it)}</small></td>
  <td data-label=${app.w.columns.next}>${next(app, it)}</td>
  <td data-label=${app.w.columns.due}>${due(app, it)}</td>
  <td data-label=${app.w.columns.blocked}>${it.closed ? NONE : blocked(app, it)}</td>
</tr>`;

export function overviewTable(app) {
  const rows = app.book.overview();
  const { columns } = app.w;
  return html`<section class="part" aria-labelledby="programs">
    <div class="part-head"><h2 id="programs">${app.w.allPrograms}</h2><span class="note">${app.w.programCount(rows.length)}</span></div>
    <table class="overview">
      <thead><tr>${['program', 'subject', 'stage', 'next', 'due', 'blocked'].map((name) => html`<th scope="col">${columns[name]}</th>`)}</tr></thead>
      <tbody>${rows.map((each) => row(app, each))}</tbody>
    </table>
    <p class="legend-row" aria-hidden="true">${['done', 'ready', 'waiting', 'blocked', 'not_applicable', 'failed'].map((state) => html`<span class="with-glyph">${glyph(state)}${app.t.states[state]}</span>`)}</p>
  </section>`;
}
