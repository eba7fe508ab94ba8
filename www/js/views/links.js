// Who is associated with whom: Official Accounts and programs, Open Platform accounts, WeCom companies; and own numbers.
import { html, nothing } from '../../vendor/lit-html.js';
import { accountDialog, openAccount } from '../parts/links/account.js';
import { newLink } from '../parts/links/choices.js';
import { companyList } from '../parts/links/companies.js';
import { layoutOf, linksState } from '../parts/links/filters.js';
import { grid, quotaList } from '../parts/links/grid.js';
import { list, recent } from '../parts/links/list.js';
import { isShort, linksOf, narrowed } from '../parts/links/model.js';
import { openPair, pairDialog, removeLink } from '../parts/links/pair.js';
import { pickDialog } from '../parts/links/pick.js';
import { platformList } from '../parts/links/platforms.js';
import { tabOf, tabs } from '../parts/links/tabs.js';
import { onlyOf, toolbar } from '../parts/links/toolbar.js';
import { unionQuestion } from '../parts/links/union.js';
import { pageHead } from '../parts/frame.js';
import { glyph } from '../parts/glyph.js';
import { ask } from '../parts/workspace/ask.js';
import { entryDialog } from '../parts/workspace/asking.js';
import { workspaceNotices } from '../parts/workspace/files.js';
import { numbersPart } from '../parts/workspace/numbers.js';
import { toast } from '../parts/workspace/toast.js';

/** What is added on each tab. */
const ADD = { associations: 'official-account-added', platforms: 'open-platform-added', companies: 'company-added' };

function actions(app, model, tab) {
  const type = ADD[tab];
  const links = tab === 'associations' && model.officials.length > 0 && model.programs.length > 0;
  return html`<div class="actions">
    <button type="button" class="button ${links ? '' : 'primary'}" @click=${() => ask(app, { type })}>${glyph('plus')}${app.text(app.book.commands.get(type).title)}</button>
    ${links ? html`<button type="button" class="button primary" @click=${() => newLink(app)}>${glyph('plus')}${app.v.newLink}</button>` : nothing}
  </div>`;
}

function associations(app, model) {
  const { v } = app;
  if (model.officials.length === 0 || model.programs.length === 0) {
    return html`<section class="nothing-yet" aria-label=${app.w.associations}><p>${model.officials.length === 0 ? app.w.noneOf.official_account : v.noPrograms}</p><p class="note">${v.whenBoth}</p></section>`;
  }
  const acts = { open: (official, program) => openPair(app, official, program), remove: (link) => removeLink(app, link) };
  const short = (account) => app.book.quotas(account.id).some(isShort);
  const shortOnes = new Set(model.officials.filter(short));
  const { query, subject } = linksState(app);
  const shown = narrowed(model, { query, subject, accept: (row) => !app.state.route.filters.short || shortOnes.has(row) });
  return html`<section class="part links" aria-label=${app.w.associations}>
    <h2 class="visually-hidden">${app.w.associations}</h2>
    ${toolbar(app, model, shortOnes.size)}
    ${layoutOf(app) === 'list'
      ? html`${onlyOf(app, model)} ${list(app, model, acts)}`
      : html`${shown.rows.length > 0 && shown.columns.length > 0
          ? html`${grid(app, model, shown, acts.open, openAccount(app))} ${app.state.middle ? quotaList(app, shown.rows, openAccount(app)) : nothing}`
          : html`<p class="quiet nothing-found">${glyph('empty')}${v.noneFound}</p>`}
        ${recent(app, model, acts)}`}
  </section>`;
}

const CONTENTS = {
  associations,
  platforms: (app, model) => html`${platformList(app, model)} ${unionQuestion(app)}`,
  companies: companyList,
};

export function page(app) {
  const model = linksOf(app.book);
  const tab = tabOf(app);
  return html`<div class="content workspace">
    ${workspaceNotices(app)}
    ${pageHead(app, app.v.lead, actions(app, model, tab))}
    ${tabs(app, model)}
    ${CONTENTS[tab](app, model)}
    ${numbersPart(app)}
  </div>
  ${toast(app)}`;
}

export const dialogs = {
  pair: pairDialog,
  pick: pickDialog,
  account: accountDialog,
  entry: entryDialog((app) => app.focus('title')),
};
