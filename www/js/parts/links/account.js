// An Official Account by itself: whose it is, by which edition it is judged, every quota, what can be done with it.
import { html, nothing } from '../../../vendor/lit-html.js';
import { head } from '../dialogs.js';
import { ask } from '../workspace/ask.js';
import { meters } from '../workspace/meter.js';
import { newLink } from './choices.js';
import { refineAgain } from './filters.js';
import { linksOf } from './model.js';

export const openAccount = (app) => (id) => app.store.set({ dialog: { kind: 'account', id } });

export function accountDialog(app, { id }) {
  const { v, w } = app;
  const model = linksOf(app.book);
  const { name, subject, platform, edition, since, exceptions } = model.account(id);
  const quotas = app.book.quotas(id);
  const own = model.links.filter(({ officialAccount }) => officialAccount === id);
  const bound = platform ? 'open-platform-unbound' : 'open-platform-bound';
  const showLinks = () => {
    app.store.set({ dialog: null });
    refineAgain(app, { layout: 'list', of: id, short: '', state: '', relation: '' });
    app.focus('links-search');
  };
  return html`${head(app, name || id)}
    <div class="body">
      <dl class="facts-list">
        <div><dt>${w.columns.subject}</dt><dd>${subject || w.noSubject}</dd></div>
        <div><dt>${w.kinds.open_platform_account}</dt><dd>${platform ? model.name(platform) : v.boundToNone}</dd></div>
        <div><dt>${app.t.guide}</dt><dd>${edition}</dd></div>
        <div><dt>${v.recordedSince}</dt><dd>${app.day(since)} · <code>${id}</code></dd></div>
        ${exceptions > 0 ? html`<div><dt>${w.exceptions}</dt><dd><span class="tag exception">${w.exceptionCount(exceptions)}</span></dd></div>` : nothing}
      </dl>
      ${quotas.length > 0 ? meters(app, quotas) : nothing}
      <div class="actions">
        ${own.length > 0 ? html`<button type="button" class="button" @click=${showLinks}>${v.itsLinks(own.length)}</button>` : nothing}
        ${platform || model.platforms.length > 0 ? html`<button type="button" class="button" @click=${() => ask(app, { type: bound, args: { officialAccount: id } })}>${w.record(app.text(app.book.commands.get(bound).title))}</button>` : nothing}
        <button type="button" class="button primary" @click=${() => newLink(app, id)}>${v.newLink}</button>
      </div>
    </div>`;
}
