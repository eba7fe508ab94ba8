// What if: one thing that could be recorded is supposed to have happened. Nothing is written until it is recorded.
import { html, nothing } from '../../../vendor/lit-html.js';
import { entryOf } from '../../entry.js';
import { entryForm } from '../workspace/entry.js';
import { targetOf } from '../workspace/step.js';
import { glyph } from '../glyph.js';

const leave = (app) => app.store.set({ whatIf: null });

/** Supposes a command of a step, with what was typed for it already. */
export function suppose(app, program, step, type) {
  app.store.set({ whatIf: type ? { program, step, type } : null });
  if (type) app.focus('what-if');
}

/** What is tried out for this program: { step, target, entry, would, held, clear }, or null. `held`: it could be recorded. */
export function supposed(app, program, steps) {
  const { whatIf, dialog } = app.state;
  const step = whatIf?.program === program ? steps.find(({ id }) => id === whatIf.step) : null;
  if (!step || !step.commands.includes(whatIf.type) || app.book.after || app.book.account(program).closed) return null;
  const target = targetOf(app, program, step, whatIf.type);
  const entry = entryOf(app, target);
  const held = entry.blocking.length === 0 && entry.outcome.allowed;
  const changes = held ? entry.outcome.changes.filter(({ what, account }) => what === 'step' && account === program) : [];
  const clear = () => {
    entry.clear();
    leave(app);
    app.focus('what-if');
    app.store.set({ announcement: app.v.cleared });
  };
  return { step, target, entry, held, clear, would: new Map(changes.map(({ id, to }) => [id, to])), hidden: dialog?.kind === 'entry' };
}

/** What could be recorded, step by step; and what is tried out, if that is something else. */
const offered = (steps, whatIf) => steps.filter((step) => step.commands.length > 0 && (!['blocked', 'not_applicable'].includes(step.state) || step === whatIf?.step));

function chooser(app, program, steps, whatIf) {
  const chosen = whatIf ? `${whatIf.step.id} ${whatIf.target.type}` : '';
  const choose = ({ target }) => {
    const [step, type] = target.value.split(' ');
    suppose(app, program, step, type);
  };
  return html`<div class="field">
    <label for="f-what-if-command">${app.v.supposeThat}</label>
    <div class="control"><select id="f-what-if-command" .value=${chosen} @change=${choose}>
      <option value="" ?selected=${chosen === ''}>${app.w.choose}</option>
      ${offered(steps, whatIf).map((step) => html`<optgroup label=${`${app.text(step.title)} · ${app.t.states[step.state]}`}>
        ${step.commands.map((type) => html`<option value=${`${step.id} ${type}`} ?selected=${`${step.id} ${type}` === chosen}>${app.text(app.book.commands.get(type).title)}</option>`)}
      </optgroup>`)}
    </select></div>
  </div>`;
}

export function whatIfPanel(app, program, steps, whatIf) {
  const { v } = app;
  if (app.book.after || app.book.account(program).closed) return nothing;
  const done = () => {
    leave(app);
    app.focus('step');
  };
  return html`<section class="panel what-if" aria-labelledby="f-what-if">
    <div class="panel-head"><h2 id="f-what-if" tabindex="-1" class="with-glyph">${glyph('flask')}${v.whatIf}</h2><span class="note">${v.writesNothing}</span></div>
    <p class="quiet">${v.whatIfMeans}</p>
    <div class="entry">${chooser(app, program, steps, whatIf)}</div>
    ${whatIf && !whatIf.hidden ? entryForm(app, whatIf.target, { done, cancel: whatIf.clear, words: { record: v.recordIt, cancel: v.clearIt } }) : nothing}
  </section>`;
}
