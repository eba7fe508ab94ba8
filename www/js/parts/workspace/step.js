// The step in focus: where it stands, why it is blocked, what is worth knowing, what it rests on, and what is recorded in it.
import { html, nothing } from '../../../vendor/lit-html.js';
import { lastMoment, urgency } from '../due.js';
import { chip, citedList } from '../chip.js';
import { entryForm } from './entry.js';
import { ruleLink } from '../finding.js';
import { glyph } from '../glyph.js';
import { meters } from './meter.js';
import { note, reasonList } from './outcome.js';
import { stepWay } from '../program/ways.js';
import { suppose } from '../program/whatif.js';

/** The form of a command in a step. */
export const targetOf = (app, program, step, type) => ({ type, program, args: fixed(step, type), defaults: defaults(app, program, type) });

/** What is recorded first in a step, as it stands: while it waits, the answer. */
const first = ({ commands, state }) => (state === 'waiting' ? (commands[1] ?? commands[0]) : commands[0]);

/** Developers and testers are bound by the same command: the step says which. */
const fixed = (step, type) => (type.startsWith('member-') ? { role: step.id === 'testers' ? 'tester' : 'developer' } : {});

/** The important pages of the last submission, as they are written in the form. */
function pagesBefore(app, program) {
  const last = app.book.history(program).findLast(({ type, undone }) => type === 'review-submitted' && !undone);
  return last?.args.pages.map(({ page, category, tags }) => ({ page, category, tags: tags.join(app.state.lang === 'zh' ? '、' : ', ') }));
}

/** What a form is filled with at first: what is known already, and after a rejection what was submitted before. */
function defaults(app, program, type) {
  const known = {
    'name-set': () => ({ programName: app.book.account(program).name }),
    'review-submitted': () => ({
      version: app.book.versions(program).findLast(({ state }) => state === 'development' || state === 'rejected')?.name,
      pages: pagesBefore(app, program),
    }),
  }[type]?.() ?? {};
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value));
}

function head(app, step) {
  return html`<div class="panel-head">
    <h2 id="f-step" tabindex="-1">${app.text(step.title)}</h2>
    <span class="badge ${step.state}">${glyph(step.state)}${step.waitingFor && step.state === 'waiting' ? app.t.waitingFor(app.text(step.waitingFor)) : app.t.states[step.state]}</span>
  </div>`;
}

/** Since when, until when, for how much. */
function figures(app, program, step) {
  const { since, state, due, fee } = step;
  const open = state !== 'done' && state !== 'not_applicable';
  return html`<div class="step-figures">
    ${since ? html`<p>${(state === 'done' ? app.w.doneOn : app.w.since)(app.day(since))}</p>` : nothing}
    ${due && open
      ? html`<p class="big ${urgency(due)}">${app.t.daysLeft(due.daysLeft)} <small>${app.t.until(lastMoment(app, due))}${due.estimated ? html` · ${app.t.ifSubmittedToday}` : nothing} ${chip(app, due.statement, 'implies')}</small></p>`
      : nothing}
    ${fee && open ? html`<p>${app.t.fee} <b>${app.t.yuan(fee.yuan)}</b> ${chip(app, fee.statement)}</p>` : nothing}
    ${onward(app, program, step)}
  </div>`;
}

/** From a step that is done, the way to the one that comes next: who has just recorded it is not at the top of the page. */
function onward(app, program, { id, state }) {
  const next = state === 'done' && !app.book.after && app.book.overview().find((row) => row.program === program)?.next;
  const step = next && next !== id && app.book.steps(program).find((each) => each.id === next);
  return step ? html`<p><a class="with-glyph" href=${stepWay(app, step.id)}>${glyph(step.state)}${app.v.next(app.text(step.title))}</a></p>` : nothing;
}

/** The steps in which what a rule asks for is recorded. */
const resolving = (app, program, rule, own) => {
  const ids = app.book.resolving(rule).filter((id) => id !== own);
  const steps = app.book.steps(program).filter(({ id, state }) => ids.includes(id) && state !== 'done' && state !== 'not_applicable');
  return steps.length === 0
    ? nothing
    : html`<p class="see">${steps.map((step) => html`<a class="with-glyph" href=${stepWay(app, step.id)}>${glyph(step.state)}${app.w.seeStep(app.text(step.title))}</a>`)}</p>`;
};

const WHY = { blocked: 'whyBlocked', not_applicable: 'whyNotApplicable', failed: 'whyFailed' };

function why(app, program, step) {
  if (step.because.length === 0) return nothing;
  return html`<section class="part" aria-label=${app.w.reasons}>
    <h3>${(app.w[WHY[step.state]] ?? app.w.whyDoubtful)(step.because.length)}</h3>
    ${reasonList(app, step.because, ({ rule }) => resolving(app, program, rule, step.id))}
    ${met(app, program, step)}
  </section>`;
}

/** The steps before this one that are done, with the statements that ask for them. */
function met(app, program, { id, state, because }) {
  if (state !== 'blocked') return nothing;
  const steps = new Map(app.book.steps(program).map((step) => [step.id, step]));
  const open = new Set(because.map(({ rule }) => rule));
  const gates = app.book.diagram(program).edges.filter(({ to, kind, rule, from }) => to === id && kind === 'gate' && !open.has(rule) && steps.get(from).state === 'done');
  const each = [...new Map(gates.map((gate) => [gate.from, gate])).values()];
  return each.length === 0 ? nothing : html`<p class="met">${glyph('done')}<span>${app.v.met(each.length)}${each.map(({ from, statement }) => html`<span class="met-one">${app.text(steps.get(from).title)} ${chip(app, statement)}</span> `)}</span></p>`;
}

const remarks = (app, title, findings) =>
  findings.length === 0 ? nothing : html`<section class="part" aria-label=${title}><h3>${title}</h3>${findings.map((finding) => note(app, finding))}</section>`;

const exceptions = (app, step) =>
  step.exceptions.length === 0
    ? nothing
    : html`<section class="part" aria-label=${app.w.exceptions}>
        <h3>${app.w.exceptions}</h3>
        <ul class="exceptions">${step.exceptions.map((made) => html`<li>${glyph('warning')}<div>
          <p><b>${app.w.exceptionOn(app.text(app.book.commands.get(made.type).title), app.day(made.on))}</b></p>
          <p>${app.w.reasonGiven(made.reason)}</p>
          <p class="source">${chip(app, app.rule(made.rule).cite.statement)} ${ruleLink(made.rule)}</p>
        </div></li>`)}</ul>
      </section>`;

/** While something is tried out, its form is the only one. */
const trying = (app, { entry, clear }) => html`<section class="part" aria-label=${app.w.recordHere}>
  <h3>${app.w.recordHere}</h3>
  <p class="quiet">${app.v.formIsThere(app.text(entry.spec.title))}</p>
  <div class="actions">
    <button type="button" class="button small" @click=${() => { app.focus('what-if'); app.store.set({}); }}>${app.v.goThere}</button>
    <button type="button" class="button small" @click=${clear}>${app.v.stopTrying}</button>
  </div>
</section>`;

/** What can be recorded: one form, and a switch between several. */
function commands(app, program, step, whatIf) {
  // One form at a time: that of the dialog has the same fields. Of a program that was given up nothing is recorded.
  if (step.commands.length === 0 || app.state.dialog?.kind === 'entry' || app.book.after || app.book.account(program).closed) return nothing;
  if (whatIf) return trying(app, whatIf);
  const chosen = app.state.chosen[`${program} ${step.id}`];
  const type = step.commands.includes(chosen) ? chosen : first(step);
  const choose = (other) => app.store.set({ chosen: { ...app.state.chosen, [`${program} ${step.id}`]: other } });
  return html`<section class="part" aria-label=${app.w.recordHere}>
    <h3>${app.w.recordHere}</h3>
    ${step.commands.length > 1
      ? html`<div class="segments" role="group" aria-label=${app.w.recordHere}>${step.commands.map((each) => html`<button
          type="button" aria-pressed=${each === type ? 'true' : 'false'} @click=${() => choose(each)}
        >${app.text(app.book.commands.get(each).title)}</button>`)}</div>`
      : nothing}
    ${entryForm(app, targetOf(app, program, step, type), {
      also: html`<button type="button" class="button" @click=${() => suppose(app, program, step.id, type)}>${glyph('flask')}${app.v.tryIt}</button>`,
      done: () => {
        app.store.set({ chosen: { ...app.state.chosen, [`${program} ${step.id}`]: null } });
        app.focus('step');
      },
    })}
  </section>`;
}

export function stepPanel(app, program, step, whatIf) {
  const quotas = app.book.quotas(program).filter(({ id }) => (step.quotas ?? []).includes(id));
  return html`<section class="panel step-panel" aria-label=${app.w.stepNamed(app.text(step.title))}>
    ${head(app, step)}
    ${figures(app, program, step)}
    ${why(app, program, step)}
    ${remarks(app, app.w.notes, step.notes)} ${remarks(app, app.w.open, step.open)}
    ${exceptions(app, step)}
    ${quotas.length > 0 ? html`<section class="part" aria-label=${app.w.quotas}><h3>${app.w.quotas}</h3>${meters(app, quotas)}</section>` : nothing}
    ${commands(app, program, step, whatIf)}
    <section class="part" aria-label=${app.w.basis}><h3>${app.w.basis}</h3>${citedList(app, step.statements)}</section>
  </section>`;
}
