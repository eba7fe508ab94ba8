// The question whether two accounts share a UnionID, with its answer and the reasons.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';
import { source } from '../finding.js';
import { linksOf } from './model.js';
import { pickOf, picker } from './pick.js';

/** Whoever has users who are told apart by a UnionID. */
const KINDS = ['program', 'official_account', 'mobile_application', 'website_application'];

const asked = new WeakMap();

/** The same list until the workspace changes. */
function those(app) {
  const accounts = app.book.accounts();
  if (!asked.has(accounts)) asked.set(accounts, accounts.filter(({ kind, closed }) => KINDS.includes(kind) && !closed));
  return asked.get(accounts);
}

function answer(app, one, other) {
  const model = linksOf(app.book);
  const { answer: yes, because } = app.book.sharesUnionId(one, other);
  const words = because.map(app.explain);
  const title = (yes ? app.v.shared : app.v.notShared)(model.name(one), model.name(other));
  const advice = [...new Set(words.map(({ fix }) => fix))];
  return html`<div class="union-answer" role="status">
    <p class="with-glyph">${glyph(yes ? 'done' : 'not_applicable')}<b>${title}</b></p>
    <ul class="plain">${words.map(({ message }) => html`<li>${message}</li>`)}</ul>
    <p>${app.sentences(...advice)}</p>
    ${words.length > 0 ? source(app, words[0]) : nothing}
  </div>`;
}

export function unionQuestion(app) {
  const { v } = app;
  const all = those(app);
  if (all.length < 2) return nothing;
  const [one, other] = [pickOf(app, 'one').chosen, pickOf(app, 'other').chosen];
  const known = (id) => all.some((account) => account.id === id);
  return html`<section class="part" aria-labelledby="union">
    <div class="part-head"><h2 id="union">${v.unionTitle}</h2><span class="note">${v.unionMeans}</span></div>
    <div class="union-question">
      ${picker(app, 'one', v.oneSide, all)} ${picker(app, 'other', v.otherSide, all.filter(({ id }) => id !== one))}
    </div>
    ${known(one) && known(other) && one !== other ? answer(app, one, other) : nothing}
  </section>`;
}
