// One Official Account and one program: what recording their association would use and rests on, or every reason against it.
import { html, nothing } from '../../../vendor/lit-html.js';
import { entryOf } from '../../entry.js';
import { programAddress } from '../../route.js';
import { ask } from '../workspace/ask.js';
import { dayField, record } from '../workspace/entry.js';
import { note, refusal } from '../workspace/outcome.js';
import { citation } from '../chip.js';
import { head } from '../dialogs.js';
import { glyph } from '../glyph.js';
import { earliest } from './earliest.js';
import { mark, markWord } from './mark.js';
import { linksOf } from './model.js';
import { unused, uses } from './uses.js';

/** What can be recorded: that it was made, or that one side has asked the other. */
const WAYS = {
  made: { type: 'association-made', args: {} },
  byOfficial: { type: 'association-requested', args: { side: 'official_account' } },
  byProgram: { type: 'association-requested', args: { side: 'program' } },
};

export function openPair(app, officialAccount, program) {
  // On a phone the button is far below what it is about.
  if (!app.state.phone) app.focus('pair');
  app.store.set({ dialog: { kind: 'pair', officialAccount, program, way: 'made' } });
}

/** Where an association is taken back: the form says what would change. */
export const removeLink = (app, { officialAccount, program }) => ask(app, { type: 'association-removed', program, args: { officialAccount } });

/** The last request that holds, with the side that made it. */
const requestOf = (app, { officialAccount, program }) => app.book.history(program)
  .findLast(({ type, args, undone }) => !undone && type === 'association-requested' && args.officialAccount === officialAccount);

export function pairDialog(app, { officialAccount, program, way }) {
  const model = linksOf(app.book);
  const link = model.link(officialAccount, program);
  return html`${link?.since ? linked(app, model, link) : asked(app, model, link, { officialAccount, program, way: link ? 'made' : way })}`;
}

const names = (model, { officialAccount, program }) => [model.name(program), model.name(officialAccount)];

/** One that holds. */
function linked(app, model, link) {
  const { v, w } = app;
  return html`${head(app, v.pair(...names(model, link)))}
    <div class="body pair">
      <p class="with-glyph">${mark(link)}${v.joined(markWord(app, link), v.on(app.day(link.since)))}</p>
      ${facts(app, model, link)}
      <div class="actions">
        <a class="button" id="f-pair" href=${programAddress(link.program, 'association')}>${w.showProgram}</a>
        <button type="button" class="button" @click=${() => removeLink(app, link)}>${w.dissociate}</button>
      </div>
    </div>`;
}

/** One that is not there yet: asked for, or not even that. */
function asked(app, model, link, { officialAccount, program, way }) {
  const { v } = app;
  const { type, args } = WAYS[way];
  const entry = entryOf(app, { type, program, args: { officialAccount, ...args } });
  const { blocking, outcome } = entry;
  const dayMissing = blocking.length > 0 && blocking.every(({ path, kind }) => path === '/on' && kind === 'incomplete');
  const refused = blocking.length > 0 && !dayMissing;
  const both = [model.name(program), model.name(officialAccount)];
  const title = refused ? v.cannot[type](...both) : v.pair(...both);
  const done = () => {
    app.store.set({ dialog: null });
    app.focus(document.getElementById(`f-cell-${app.state.links.row}-${app.state.links.column}`) ? `cell-${app.state.links.row}-${app.state.links.column}` : 'title');
  };
  const save = (reasons) => record(app, entry, done, reasons);
  const press = (event) => {
    event.preventDefault();
    save();
  };
  const choose = (other) => app.store.set({ dialog: { ...app.state.dialog, way: other } });
  return html`${head(app, title)}
    <form class="body entry pair" novalidate aria-labelledby="dialog-title" @submit=${press}>
      ${link ? html`<p class="with-glyph">${glyph('waiting')}${app.w.requestedOn(app.day(link.requested))}${side(app, link)}</p>` : nothing}
      ${link ? nothing : html`<div class="segments" role="group" aria-label=${v.what}>${Object.keys(WAYS).map((each) => html`<button type="button" aria-pressed=${each === way ? 'true' : 'false'} @click=${() => choose(each)}>${v.ways[each]}</button>`)}</div>`}
      ${refused
        ? refusal(app, entry, save, { title: v.reasons(blocking.length), after: earliest(app, entry, { officialAccount, program }) })
        : html`${uses(app, entry)}
            <div class="rests">${unused(app, entry, { officialAccount, program })} ${facts(app, model, { officialAccount, program })}</div>
            ${way === 'made' ? html`<div class="rests-on"><p class="note">${v.stillToDo}</p>${citation(app, 'G9.8')}</div>` : nothing}
            ${outcome.findings.filter(({ level, overridden }) => level !== 'error' && overridden === null).map((finding) => note(app, finding))}`}
      ${dayField(app, entry)}
      <div class="actions">
        ${refused ? nothing : html`<span class="note undoable">${v.canUndo}</span>`}
        ${link ? html`<button type="button" class="button" @click=${() => removeLink(app, link)}>${v.withdraw}</button>` : nothing}
        ${refused
          ? html`<button type="button" id="f-pair" class="button" @click=${() => app.store.set({ dialog: null })}>${app.t.close}</button>`
          : html`<button type="button" class="button" @click=${() => app.store.set({ dialog: null })}>${app.t.cancel}</button>
            <button type="submit" id="f-pair" class="button primary">${way === 'made' ? app.w.associated : v.recordRequest}</button>`}
      </div>
    </form>`;
}

function side(app, link) {
  const request = requestOf(app, link);
  return request ? html` · ${app.v.askedBy[request.args.side]}` : nothing;
}

/** On which records the answer rests: the subject of each side, and since when it is written down. */
function facts(app, model, { officialAccount, program }) {
  const said = [program, officialAccount].map((id) => {
    const { subject, name } = model.account(id);
    const named = app.book.history(id).findLast(({ undone, args, account, program: of }) => !undone && args.subjectType && (account === id || of === id));
    return subject ? app.v.subjectOf(name || id, subject, named ? app.day(named.on) : '') : app.v.subjectUnknown(name || id);
  });
  return html`<div class="basis"><p class="note">${app.v.restsOn}</p><ul>${said.map((text) => html`<li>${text}</li>`)}</ul></div>`;
}
