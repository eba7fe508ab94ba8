// How many rows each rule found something in, as bars. A bar is the filter of the list.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';
import { filterBy, firstLevel } from './job.js';
import { fieldLabel, ruleName } from './words.js';

const sorted = new WeakMap();

/**
 * The rules that found something in rows, those that found most in the file first: [[id, rows, rows of the file]]. They keep
 * their places while cells are put right, also with no row left. What is about the whole table has no row.
 */
export function counted({ rules, byRule, found, table }) {
  const whole = new Set(table.map(({ rule }) => rule));
  if (!sorted.has(byRule)) {
    const places = [...byRule.keys()].filter((at) => (byRule[at] > 0 || found[at] > 0) && !whole.has(rules[at]));
    sorted.set(byRule, places.sort((one, other) => found[other] - found[one]).map((at) => [rules[at], byRule[at], found[at]]));
  }
  return sorted.get(byRule);
}

/** The field that a sentence is about, where it does not say so itself. */
const about = (app, { id, reads, message }) => (reads.length > 0 && !id.startsWith('table/') && !message.zh.includes('{field}') ? html`<small>${fieldLabel(app, reads[0])}</small>` : nothing);

export function rulesFound(app, { summary }) {
  const { v } = app;
  const { rule: now } = app.state.bulk.filter;
  const all = counted(summary);
  if (all.length === 0) return nothing;
  const most = Math.max(...all.map(([, ...counts]) => Math.max(...counts)));
  const item = ([id, count]) => {
    const rule = app.rule(id);
    const on = now === id;
    return html`<li><button type="button" aria-pressed=${on ? 'true' : 'false'} @click=${() => filterBy(app, on ? { rule: null, level: firstLevel(summary.counts) } : { rule: id, level: null })}>
      ${glyph(count === 0 ? 'done' : rule.level === 'error' ? 'failed' : rule.level)}
      <span class="what">${about(app, rule)}<span>${ruleName(app, id)}</span></span>
      <span class="number">${new Intl.NumberFormat(app.t.lang).format(count)}</span>
      <i aria-hidden="true">${count === 0 ? nothing : html`<b .style=${`inline-size: ${(100 * count) / most}%`}></b>`}</i>
    </button></li>`;
  };
  return html`<section class="bulk-rules" aria-labelledby="bulk-rules">
    <div class="part-head"><h2 id="bulk-rules">${v.byRule}</h2><p class="note">${v.byRuleMeans}</p></div>
    <ul>${all.map(item)}</ul>
  </section>`;
}
