// Open Platform accounts: what is bound to each and so shares a UnionID, what could be, and what can be recorded.
import { html, nothing, svg } from '../../../vendor/lit-html.js';
import { chip } from '../chip.js';
import { glyph } from '../glyph.js';
import { ask } from '../workspace/ask.js';
import { meters } from '../workspace/meter.js';
import { bindOfficial, bindProgram } from './choices.js';
import { namesSame } from './model.js';

/** As many lines are drawn; the rest is a number. */
const DRAWN = 10;
const COULD = 3;
const ROW = 36;

const button = (app, type, target = {}) => html`<button type="button" class="button small" @click=${() => ask(app, { type, ...target })}>${app.text(app.book.commands.get(type).title)}</button>`;

/** Programs and Official Accounts of the same subject that are bound nowhere. */
function candidates(model, platform, members) {
  const known = [platform, ...members];
  return [...model.programs, ...model.officials].filter((account) => !account.platform && !account.closed && known.some((each) => namesSame(each, account)));
}

const unbindTarget = ({ kind, id }) => (kind === 'program' ? { program: id } : { args: { officialAccount: id } });
const bindTarget = ({ kind, id }, openPlatformAccount) => (kind === 'program'
  ? { program: id, args: { openPlatformAccount } }
  : { args: { openPlatformAccount, officialAccount: id } });

const line = (at, middle, could) => svg`<path class=${could ? 'could' : ''} d=${`M0 ${middle}C32 ${middle} 24 ${at * ROW + ROW / 2} 64 ${at * ROW + ROW / 2}`}/>`;

/** The account at the left, a line to each of its members at the right; dashed to those that could be bound. */
function drawing(app, model, platform, members, could) {
  const { v, w } = app;
  const drawn = members.slice(0, DRAWN);
  const dashed = could.slice(0, COULD);
  const all = drawn.length + dashed.length;
  const act = (account, type, word, target) => html`<button type="button" class="link" aria-label=${v.aboutPair(word, model.name(account.id), model.name(platform.id))} aria-haspopup="dialog" @click=${() => ask(app, { type, ...target })}>${word}</button>`;
  return html`<div class="union">
    <div class="union-hub"><b>${model.name(platform.id)}</b><span class="with-glyph note">${glyph(platform.qualified ? 'done' : 'ready')}${platform.qualified ? w.qualifiedOn(app.day(platform.qualified)) : w.notQualified}</span></div>
    <svg class="union-lines" viewBox=${`0 0 64 ${Math.max(1, all) * ROW}`} width="64" height=${Math.max(1, all) * ROW} aria-hidden="true">${[...drawn, ...dashed].map((_, at) => line(at, (all * ROW) / 2, at >= drawn.length))}</svg>
    <ul class="union-members">
      ${drawn.map((member) => html`<li><span class="note">${w.kinds[member.kind]}</span><span class="who">${member.name || member.id}</span>
        ${['program', 'official_account'].includes(member.kind) ? act(member, 'open-platform-unbound', w.unbind, unbindTarget(member)) : nothing}</li>`)}
      ${dashed.map((account) => html`<li class="could"><span class="note">${w.kinds[account.kind]}</span><span class="who">${account.name || account.id} <span class="tag">${v.couldBind}</span></span>
        ${act(account, 'open-platform-bound', v.bind, bindTarget(account, platform.id))}</li>`)}
    </ul>
  </div>`;
}

function card(app, model, platform) {
  const { v, w } = app;
  const members = model.members(platform.id);
  const could = candidates(model, platform, members);
  const args = { openPlatformAccount: platform.id };
  const quotas = app.book.quotas(platform.id);
  const hidden = Math.max(0, members.length - DRAWN);
  return html`<li class="panel platform">
    <div class="panel-head"><h3>${model.name(platform.id)}</h3><span class="note">${app.t.guide} ${platform.edition} · <code>${platform.id}</code></span></div>
    ${platform.subject ? html`<p class="note">${platform.subject}</p>` : nothing}
    ${members.length + could.length > 0
      ? drawing(app, model, platform, members, could)
      : html`<p class="with-glyph note">${glyph(platform.qualified ? 'done' : 'ready')}${platform.qualified ? w.qualifiedOn(app.day(platform.qualified)) : w.notQualified}</p>`}
    <p>${members.length > 1 ? v.shareAll(members.length) : members.length === 1 ? v.shareOne : v.shareNone} ${chip(app, 'G8.2')}</p>
    ${hidden > 0 ? html`<details><summary>${w.andMore(hidden)}</summary><ul class="plain">${members.slice(DRAWN).map((member) => html`<li><span class="note">${w.kinds[member.kind]}</span> ${member.name || member.id}</li>`)}</ul></details>` : nothing}
    ${could.length > COULD ? html`<p class="note">${v.couldMore(could.length - COULD)}</p>` : nothing}
    ${quotas.length > 0 ? meters(app, quotas) : nothing}
    <div class="actions">
      ${platform.qualified ? nothing : html`<button type="button" class="button small" @click=${() => ask(app, { type: 'open-platform-qualified', args })}>${w.record(app.text(app.book.commands.get('open-platform-qualified').title))}</button>`}
      <button type="button" class="button small" @click=${() => bindProgram(app, platform.id)}>${v.bindProgram}</button>
      <button type="button" class="button small" @click=${() => bindOfficial(app, platform.id)}>${v.bindOfficial}</button>
      ${button(app, 'mobile-application-added', { args })} ${button(app, 'website-application-added', { args })}
    </div>
  </li>`;
}

export const platformList = (app, model) => html`<section class="part" aria-label=${app.w.kinds.open_platform_account}>
  <h2 class="visually-hidden">${app.w.kinds.open_platform_account}</h2>
  ${model.platforms.length > 0 ? html`<ul class="cards-of-accounts">${model.platforms.map((platform) => card(app, model, platform))}</ul>` : html`<p class="quiet">${app.w.noneOf.open_platform_account} ${app.v.platformMeans}</p>`}
</section>`;
