// The dialog about a file that was chosen: what it holds, what in it departs from the guide, and opening it.
import { html, nothing } from '../../../vendor/lit-html.js';
import { head } from '../dialogs.js';
import { glyph } from '../glyph.js';
import { saveButton } from './files.js';

const close = (app) => app.store.set({ dialog: null });

/** A file that is not opened, and why. */
const cannot = (app, name, why, more) => html`${head(app, app.w.fileDamaged)}<div class="body">
  <p><code>${name}</code></p>
  <p class="with-glyph">${glyph('invalid')}<b>${why}</b></p>
  <p>${more} ${app.w.nothingReplaced}</p>
  <div class="actions"><button type="button" class="button" @click=${() => close(app)}>${app.t.gotIt}</button></div>
</div>`;

const SHOWN = 6;

const some = (app, all) => html`<ul class="plain">${all.slice(0, SHOWN).map((each) => html`<li>${each}</li>`)}${all.length > SHOWN ? html`<li>${app.w.andMore(all.length - SHOWN)}</li>` : nothing}</ul>`;

/** What in a file departs from the guide: numbers of somebody's own, and exceptions. It holds once it was accepted. */
function departures(app, { numbers, exceptions, accepted, asked }) {
  const { w } = app;
  if (numbers.length + exceptions.length === 0) return nothing;
  return html`<section class="departures" aria-labelledby="departures">
    <h3 id="departures" class="with-glyph">${glyph('warning')}${w.departures(numbers.length, exceptions.length)}</h3>
    ${some(app, [
      ...numbers.map(({ name, whom, value, source }) => html`<b>${app.text(name)}</b> ${w.whom[whom]} → ${value ?? w.unlimited} · ${w.from(source)}`),
      ...exceptions.map(({ title, on, rule, reason }) => html`<b>${app.text(title)}</b> ${app.day(on)} <code>${rule}</code> · ${w.reasonGiven(reason)}`),
    ])}
    <div class="switch ${asked && !accepted ? 'asked' : ''}">
      <input type="checkbox" id="f-accept" .checked=${accepted} aria-describedby="accept-means" @change=${({ target }) => app.store.set({ dialog: { ...app.state.dialog, accepted: target.checked } })}>
      <label for="f-accept">${w.acceptDepartures}</label>
      <p class="note" id="accept-means">${asked && !accepted ? w.acceptFirst : w.acceptMeans}</p>
    </div>
  </section>`;
}

/** Asks before a file takes the place of the workspace. Nothing is replaced until somebody has seen what it holds. */
export function fileDialog(app, dialog) {
  const { w } = app;
  const { name, text, tooLarge, damage, programs, entries, last, numbers, exceptions, accepted } = dialog;
  if (tooLarge) return cannot(app, name, w.fileTooLarge, nothing);
  if (damage) return cannot(app, name, damage.reason ? app.text(damage.reason) : w.fileForeign, damage.line ? w.fileLine(damage.line) : nothing);
  const replace = () => {
    if (numbers.length + exceptions.length > 0 && !accepted) {
      app.focus('accept');
      return app.store.set({ dialog: { ...dialog, asked: true } });
    }
    const kept = !app.book.empty;
    app.book.replace(text);
    app.store.set({ dialog: null, entries: {}, toast: { text: w.opened(name), undo: kept ? 'file' : null }, announcement: w.opened(name) });
    location.hash = '#/programs';
    return app.focus('title');
  };
  return html`${head(app, w.openTitle)}<div class="body">
    <p><code>${name}</code></p>
    <p>${w.holds(programs.length, entries)}${last ? w.lastEntry(app.text(last.title), app.day(last.on)) : nothing}</p>
    ${programs.length > 0 ? some(app, programs.map((program) => program.name || program.id)) : nothing}
    ${departures(app, dialog)}
    ${app.book.empty ? nothing : html`<p class="with-glyph">${glyph('warning')}<span>${w.replaces(app.book.length)}</span></p><div>${saveButton(app)}</div>`}
    <div class="actions">
      <button type="button" class="button" @click=${() => close(app)}>${app.t.cancel}</button>
      <button type="button" class="button primary" @click=${replace}>${app.book.empty ? w.openIt : w.replaceIt}</button>
    </div>
  </div>`;
}
