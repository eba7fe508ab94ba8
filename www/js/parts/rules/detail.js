// One rule: what it says in both languages, why, what to do, on what it stands, what it reads, and its examples.
import { html, nothing } from '../../../vendor/lit-html.js';
import { pageAddress, pageOf, ruleAddress } from '../../route.js';
import { citation } from '../chip.js';
import { glyph } from '../glyph.js';
import { rowsOf } from './compare.js';
import { limitsTable } from './editions.js';
import { examplesPart } from './examples.js';
import { levelGlyph, template } from './words.js';

/** Puts the address of a rule where it can be pasted from; without filters, so that it stays the same. */
async function copy(app, rule) {
  const address = new URL(ruleAddress(rule.id), location.href).href;
  const copied = await navigator.clipboard.writeText(address).then(() => rule.id, () => address);
  app.store.set({ rules: { ...app.state.rules, copied }, announcement: copied === rule.id ? app.v.copied : app.v.notCopied(address) });
}

function copyButton(app, rule) {
  const done = app.state.rules.copied === rule.id;
  return html`<button type="button" class="button small" @click=${() => copy(app, rule)}>${glyph(done ? 'check' : 'chain')}${done ? app.v.copied : app.v.copy}</button>`;
}

/** The address itself, where the browser does not copy. */
function notCopied(app, rule) {
  const { copied } = app.state.rules;
  return copied?.endsWith(ruleAddress(rule.id)) ? html`<p class="note address">${app.v.notCopied(copied)}</p>` : nothing;
}

const mayKeep = ({ level, overridable }) => (level !== 'error' ? 'keepNone' : overridable ? 'keepYes' : 'keepNo');

const fieldLink = (app, field) => {
  const { label, page } = app.read.fields.get(field);
  return html`<li><a href=${pageAddress(pageOf(page))}>${app.text(label)}</a></li>`;
};

const says = (app, rule) => html`<dl class="both-languages">
  ${['zh', 'en'].map((lang) => html`<div><dt>${app.v.languages[lang]}</dt><dd lang=${lang === 'zh' ? 'zh-CN' : 'en'}>${template(rule.message[lang])}</dd></div>`)}
</dl>`;

const numbers = (app, pair, rows) => html`<section aria-labelledby="rule-limits">
  <h3 id="rule-limits">${app.v.limitsOfRule}</h3>
  ${limitsTable(app, pair, rows, 'rule-limits')}
</section>`;

export function detail(app, rule, pair) {
  const rows = rowsOf(pair.rows, rule);
  return html`<article class="rule" aria-labelledby="f-rule">
    <div class="rule-head">
      <h2 id="f-rule" class="target" tabindex="-1">${rule.id}</h2>
      ${copyButton(app, rule)}
    </div>
    ${notCopied(app, rule)}
    <p class="badges">
      <span class="badge">${levelGlyph(rule)}${app.v.levels[rule.level]}</span>
      <span class="badge">${glyph(rule.kind)}${app.v.kinds[rule.kind]}</span>
      ${rule.overridable ? html`<span class="badge">${app.v.overridable}</span>` : nothing}
    </p>
    ${says(app, rule)}
    <dl class="rule-facts">
      <dt>${app.v.why}</dt><dd>${template(app.text(rule.why))}</dd>
      <dt>${app.v.fix}</dt><dd>${template(app.text(rule.fix))}</dd>
      <dt>${app.v.keep}</dt><dd>${app.v[mayKeep(rule)]}</dd>
      ${rule.reads.length > 0 ? html`<dt>${app.v.reads}</dt><dd><ul class="reads">${rule.reads.map((field) => fieldLink(app, field))}</ul></dd>` : nothing}
    </dl>
    <section aria-labelledby="rule-basis">
      <h3 id="rule-basis">${app.v.basis}</h3>
      ${citation(app, rule.cite.statement, rule.cite.fidelity)}
      ${rule.cite.source ? html`<p class="note">${app.v.observedIn(app.text(rule.cite.source))}</p>` : nothing}
    </section>
    ${rows.length > 0 ? numbers(app, pair, rows) : nothing}
    ${examplesPart(app, rule)}
  </article>`;
}
