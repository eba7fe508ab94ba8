// One program: who it is, where its nine regions stand, the step in focus, what belongs to it, and what was recorded.
import { html, nothing } from '../../vendor/lit-html.js';
import { programAddress, programsAddress } from '../route.js';
import { ask } from '../parts/workspace/accounts.js';
import { entryDialog } from '../parts/workspace/asking.js';
import { comparePart } from '../parts/workspace/compare.js';
import { diagramPart } from '../parts/workspace/diagram.js';
import { fileDialogs, saveAsFile, workspaceNotices } from '../parts/workspace/files.js';
import { pageHead } from '../parts/frame.js';
import { glyph } from '../parts/glyph.js';
import { handedOver } from '../parts/workspace/handover.js';
import { meters } from '../parts/workspace/meter.js';
import { belongings } from '../parts/workspace/people.js';
import { stepPanel } from '../parts/workspace/step.js';
import { stepList } from '../parts/workspace/steps.js';
import { timeline } from '../parts/workspace/timeline.js';
import { toast } from '../parts/workspace/toast.js';

/** The step that is shown: the one that the address names, or the one that comes next. */
const inFocus = (steps, ...ids) => ids.map((id) => steps.find((step) => step.id === id)).find(Boolean) ?? steps[0];

function missing(app) {
  return html`<div class="content workspace">
    ${workspaceNotices(app)}
    ${pageHead(app, app.w.unknownProgram, nothing)}
    <p><a class="button" href=${programsAddress}>${app.w.toPrograms}</a></p>
  </div>`;
}

function lead(app, row) {
  const type = app.read.fields.get('subjectType').choices.find(({ value }) => value === row.subjectType);
  const submitted = app.book.history(row.program).findLast((entry) => entry.type === 'subject-submitted' && !entry.undone);
  const way = app.read.fields.get('verificationWay').choices.find(({ value }) => value === submitted?.args.verificationWay);
  const facts = [
    row.subject || app.w.noSubject,
    type && app.text(type.label),
    way && app.w.way(app.text(way.label)),
    row.appId && html`AppID <code>${row.appId}</code>`,
    html`${app.w.id} <code>${row.program}</code>`,
    html`<span class="pill small">${glyph('book')}${app.t.guide} <b>${row.edition}</b></span>`,
    row.exceptions > 0 && html`<span class="tag exception">${app.w.exceptionCount(row.exceptions)}</span>`,
    row.closed && html`<span class="tag">${app.w.closed}</span>`,
  ].filter(Boolean);
  return html`<span class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</span>`;
}

/** What can be done now, and how much waits or is blocked. */
function now(app, program, steps) {
  const of = (state) => steps.filter((step) => step.state === state);
  const [failed, ready] = [of('failed'), of('ready')];
  const count = (state) => (of(state).length > 0 ? html`<span class="with-glyph">${glyph(state)}${app.w.inState(app.t.states[state], of(state).length)}</span>` : nothing);
  return html`<div class="now">
    <p class="now-ready">
      ${failed.map((step) => html`<a class="with-glyph" href=${programAddress(program, step.id)}>${glyph('failed')}${app.w.failedAt(app.text(step.title))}</a>`)}
      ${ready.length > 0
        ? html`<span class="with-glyph">${glyph('ready')}<b>${app.w.canDo(ready.length)}</b></span>
            ${ready.map((step) => html`<a href=${programAddress(program, step.id)}>${app.text(step.title)}</a>`)}`
        : failed.length > 0 ? nothing : html`<span class="quiet">${app.w.canDoNothing}</span>`}
    </p>
    <p class="now-rest">${count('waiting')} ${count('blocked')}</p>
  </div>`;
}

const actions = (app, { program, closed }) => html`<div class="actions">
  <button type="button" class="button small" @click=${() => saveAsFile(app)}>${glyph('download')}${app.w.saveAsFile}</button>
  ${closed ? nothing : html`<button type="button" class="button small" @click=${() => ask(app, { type: 'closed', program })}>${app.text(app.book.commands.get('closed').title)}</button>`}
</div>`;

export function page(app) {
  const { program, step } = app.state.route;
  const row = app.book.overview().find((each) => each.program === program);
  if (!row) return missing(app);
  const steps = app.book.steps(program);
  const current = inFocus(steps, step, row.next);
  const quotas = app.book.quotas(program);
  return html`<div class="content workspace">
    ${workspaceNotices(app)}
    ${pageHead(app, lead(app, row), app.state.phone ? nothing : actions(app, row))}
    ${handedOver(app, program)}
    ${now(app, program, steps)}
    ${stepList(app, program, steps, current.id)}
    <div class="beneath">
      ${stepPanel(app, program, current)}
      <div class="beside">
        ${timeline(app, program)}
        ${quotas.length > 0 ? html`<section class="panel" aria-labelledby="quotas"><div class="panel-head"><h2 id="quotas">${app.w.allQuotas}</h2></div>${meters(app, quotas)}</section>` : nothing}
      </div>
    </div>
    ${belongings(app, program)}
    ${comparePart(app, program, row.edition)}
    ${diagramPart(app, program)}
    ${app.state.phone ? actions(app, row) : nothing}
  </div>
  ${toast(app)}`;
}

export const dialogs = { ...fileDialogs, entry: entryDialog((app) => app.focus('title')) };
