// The other accounts of the workspace: Official Accounts, Open Platform accounts with their apps and sites, companies.
import { html, nothing } from '../../../vendor/lit-html.js';
import { nameOf } from '../../app.js';
import { glyph } from '../glyph.js';
import { ask } from './ask.js';
import { meters } from './meter.js';

const button = (app, type, target = {}, word = (title) => title) => html`<button type="button" class="button small" @click=${() => ask(app, { type, ...target })}>${word(app.text(app.book.commands.get(type).title))}</button>`;

const GROUPS = [
  { kind: 'official_account', add: 'official-account-added' },
  { kind: 'open_platform_account', add: 'open-platform-added' },
  { kind: 'wecom_company', add: 'company-added' },
];

const APPLICATIONS = ['mobile_application', 'website_application'];

/** What is known about an account beside its name. */
function facts(app, { kind, id, subject, platform, qualified }) {
  const { w } = app;
  const members = kind === 'open_platform_account' ? app.book.accounts().filter((account) => account.platform === id) : [];
  return html`
    ${subject ? html`<p class="note">${subject}</p>` : nothing}
    ${kind === 'open_platform_account' ? html`<p class="with-glyph note">${glyph(qualified ? 'done' : 'ready')}${qualified ? w.qualifiedOn(app.day(qualified)) : w.notQualified}</p>` : nothing}
    ${platform && kind === 'official_account' ? html`<p class="note">${w.boundTo(nameOf(app.book, platform))}</p>` : nothing}
    ${members.length > 0
      ? html`<ul class="members">${members.map((member) => html`<li><span class="tag">${w.kinds[member.kind]}</span> ${member.name || member.id}</li>`)}</ul>`
      : nothing}`;
}

function actions(app, { kind, id, platform, qualified, closed }) {
  if (closed) return nothing;
  const args = { openPlatformAccount: id };
  if (kind === 'open_platform_account') {
    return html`<div class="actions">
      ${qualified ? nothing : button(app, 'open-platform-qualified', { args }, app.w.record)}
      ${button(app, 'mobile-application-added', { args })} ${button(app, 'website-application-added', { args })}
    </div>`;
  }
  if (kind !== 'official_account') return nothing;
  return html`<div class="actions">${button(app, platform ? 'open-platform-unbound' : 'open-platform-bound', { args: { officialAccount: id } }, app.w.record)}</div>`;
}

function account(app, it) {
  const quotas = APPLICATIONS.includes(it.kind) ? [] : app.book.quotas(it.id);
  const used = quotas.filter((quota) => quota.used > 0 || quota.left === 0);
  const rest = quotas.filter((quota) => !used.includes(quota));
  return html`<li class="account">
    <div class="account-head"><h4>${it.name || it.id}</h4> <code>${it.id}</code></div>
    ${facts(app, it)}
    ${used.length > 0 ? meters(app, used) : nothing}
    ${rest.length > 0 ? html`<details><summary>${used.length > 0 ? app.w.moreQuotas(rest.length) : app.w.quotasUnused(rest.length)}</summary>${meters(app, rest)}</details>` : nothing}
    ${actions(app, it)}
  </li>`;
}

export function accountList(app) {
  const all = app.book.accounts();
  return html`<section class="part" aria-labelledby="others">
    <div class="part-head"><h2 id="others">${app.w.otherAccounts}</h2><span class="note">${app.w.otherAccountsMeans}</span></div>
    <div class="account-groups">
      ${GROUPS.map(({ kind, add }) => {
        const own = all.filter((each) => each.kind === kind);
        return html`<section aria-label=${app.w.kinds[kind]}>
          <div class="group-head">
            <h3>${app.w.kinds[kind]}</h3><span class="note">${own.length}</span>
            <button type="button" class="button small" aria-label=${app.text(app.book.commands.get(add).title)} @click=${() => ask(app, { type: add })}>${glyph('plus')}${app.w.add}</button>
          </div>
          ${own.length > 0 ? html`<ul class="accounts">${own.map((each) => account(app, each))}</ul>` : html`<p class="quiet">${app.w.noneOf[kind]}</p>`}
        </section>`;
      })}
    </div>
  </section>`;
}
