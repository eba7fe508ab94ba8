// WeCom companies: which programs each associates, how far each has come, what comes next.
import { html, nothing } from '../../../vendor/lit-html.js';
import { programAddress } from '../../route.js';
import { chip } from '../chip.js';
import { glyph } from '../glyph.js';
import { ask } from '../workspace/ask.js';
import { beginCompany } from './choices.js';
import { companyLinks } from './model.js';

/** What is there, the statement that it stands on, and the command that comes next. */
function standing(app, { begun, authorised, rangeSet, range }) {
  const { v } = app;
  if (rangeSet) return { state: 'done', words: v.rangeSetOn(app.day(rangeSet), range), statement: 'G10.8', next: null };
  if (authorised) return { state: 'ready', words: v.authorisedOn(app.day(authorised)), statement: 'G10.7', next: 'wecom-range-set' };
  return { state: 'waiting', words: begun ? v.begunOn(app.day(begun)) : v.begunSometime, statement: 'G10.6', next: 'wecom-authorised' };
}

function row(app, model, company, link) {
  const { v, w } = app;
  const { state, words, statement, next } = standing(app, link);
  const target = { program: link.program, args: { company: company.id } };
  const name = model.name(link.program);
  return html`<li>
    <a href=${programAddress(link.program, 'wecom-association')}>${name}</a>
    <span class="with-glyph">${glyph(state)}${words}</span> ${chip(app, statement)}
    <span class="row-actions">
      ${next ? html`<button type="button" class="button small" aria-haspopup="dialog" aria-label=${v.aboutPair(w.record(app.text(app.book.commands.get(next).title)), name, model.name(company.id))} @click=${() => ask(app, { type: next, ...target })}>${w.record(app.text(app.book.commands.get(next).title))}</button>` : nothing}
      <button type="button" class="link" aria-haspopup="dialog" aria-label=${v.aboutPair(w.dissociate, name, model.name(company.id))} @click=${() => ask(app, { type: 'wecom-removed', ...target })}>${w.dissociate}</button>
    </span>
  </li>`;
}

function card(app, model, company) {
  const links = companyLinks(app.book.history(company.id));
  return html`<li class="panel company">
    <div class="panel-head"><h3>${model.name(company.id)}</h3><span class="note">${app.t.guide} ${company.edition} · <code>${company.id}</code></span></div>
    ${links.length > 0
      ? html`<ul class="rows">${links.map((link) => row(app, model, company, link))}</ul>`
      : html`<p class="quiet">${app.v.noCompanyLinks}</p>`}
    <div class="actions"><button type="button" class="button small" @click=${() => beginCompany(app, company.id)}>${app.v.beginCompany}</button></div>
  </li>`;
}

/** The four things that one after the other make an association, each with its statement. */
const STEPS = ['G10.2', 'G10.5', 'G10.6', 'G10.7'];

export const companyList = (app, model) => html`<section class="part" aria-label=${app.w.kinds.wecom_company}>
  <h2 class="visually-hidden">${app.w.kinds.wecom_company}</h2>
  <ol class="wecom-way">${STEPS.map((id, at) => html`<li><span>${app.v.companySteps[at]}</span> ${chip(app, id)}</li>`)}</ol>
  ${model.companies.length > 0 ? html`<ul class="cards-of-accounts wide">${model.companies.map((company) => card(app, model, company))}</ul>` : html`<p class="quiet">${app.w.noneOf.wecom_company} ${app.v.companyMeans}</p>`}
</section>`;
