// One program: who it is, where its nine regions stand, the step in focus, what belongs to it, and what was recorded.
import { html, nothing } from '../../vendor/lit-html.js';
import { programsAddress } from '../route.js';
import { ask } from '../parts/workspace/ask.js';
import { entryDialog } from '../parts/workspace/asking.js';
import { pastBar } from '../parts/program/bars.js';
import { checklist, printButton, watchPrinting } from '../parts/program/checklist.js';
import { comparePart } from '../parts/workspace/compare.js';
import { diagramPart } from '../parts/workspace/diagram.js';
import { saveAsFile, workspaceNotices } from '../parts/workspace/files.js';
import { flowPart } from '../parts/program/flow.js';
import { pageHead } from '../parts/frame.js';
import { glyph } from '../parts/glyph.js';
import { handedOver } from '../parts/workspace/handover.js';
import { meters } from '../parts/workspace/meter.js';
import { belongings } from '../parts/workspace/people.js';
import { pastOf, rowThen, slider } from '../parts/program/back.js';
import { stepPanel } from '../parts/workspace/step.js';
import { timeline } from '../parts/workspace/timeline.js';
import { toast } from '../parts/workspace/toast.js';
import { stepWay } from '../parts/program/ways.js';
import { supposed, whatIfPanel } from '../parts/program/whatif.js';

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
function now(app, steps) {
  const of = (state) => steps.filter((step) => step.state === state);
  const [failed, ready] = [of('failed'), of('ready')];
  const count = (state) => (of(state).length > 0 ? html`<span class="with-glyph">${glyph(state)}${app.w.inState(app.t.states[state], of(state).length)}</span>` : nothing);
  return html`<div class="now">
    <p class="now-ready">
      ${failed.map((step) => html`<a class="with-glyph" href=${stepWay(app, step.id)}>${glyph('failed')}${app.w.failedAt(app.text(step.title))}</a>`)}
      ${ready.length > 0
        ? html`<span class="with-glyph">${glyph('ready')}<b>${app.book.after ? app.v.couldDo(ready.length) : app.w.canDo(ready.length)}</b></span>
            ${ready.map((step) => html`<a href=${stepWay(app, step.id)}>${app.text(step.title)}</a>`)}`
        : failed.length > 0 ? nothing : html`<span class="quiet">${app.book.after ? app.v.couldDoNothing : app.w.canDoNothing}</span>`}
    </p>
    <p class="now-rest">${count('waiting')} ${count('blocked')}</p>
  </div>`;
}

const actions = (app, { program, closed }) => html`<div class="actions">
  ${printButton(app)}
  <button type="button" class="button small" @click=${() => saveAsFile(app)}>${glyph('download')}${app.w.saveAsFile}</button>
  ${closed || app.book.after ? nothing : html`<button type="button" class="button small" @click=${() => ask(app, { type: 'closed', program })}>${app.text(app.book.commands.get('closed').title)}</button>`}
</div>`;

export function page(living) {
  watchPrinting(living);
  const { program, step } = living.state.route;
  const past = pastOf(living, program);
  const app = past ? { ...living, book: past.book } : living;
  const row = past ? rowThen(app.book, program) : app.book.overview().find((each) => each.program === program);
  if (!row) return missing(living);
  const steps = app.book.steps(program);
  const current = inFocus(steps, step, row.next);
  const quotas = app.book.quotas(program);
  const whatIf = supposed(app, program, steps);
  return html`<div class="content workspace">
    ${workspaceNotices(living)}
    ${pageHead(app, lead(app, row), app.state.phone ? nothing : actions(app, row))}
    ${past ? pastBar(app, past) : handedOver(app, program)}
    ${now(app, steps)}
    ${flowPart(app, program, steps, current.id, whatIf)}
    <div class="beneath three">
      ${stepPanel(app, program, current, whatIf)}
      <div class="beside">
        ${whatIfPanel(app, program, steps, whatIf)}
        ${quotas.length > 0 ? html`<section class="panel" aria-labelledby="quotas"><div class="panel-head"><h2 id="quotas">${app.w.allQuotas}</h2></div>${meters(app, quotas)}</section>` : nothing}
      </div>
      <div class="beside">${timeline(living, program, { after: past?.entry.seq ?? null, more: slider(living, program) })}</div>
    </div>
    ${belongings(app, program)}
    ${comparePart(app, program, row.edition)}
    ${diagramPart(app, program)}
    ${app.state.phone ? actions(app, row) : nothing}
    ${checklist(app, row, steps)}
  </div>
  ${past ? nothing : toast(app)}`;
}

export const dialogs = { entry: entryDialog((app) => app.focus('title')) };
