// How many rows each rule found something in, as bars. A bar is the filter of the list.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';
import { filterBy, firstLevel } from './job.js';
import { fieldLabel, ruleName } from './words.js';

/**
 * The rules that found something in rows, those with most rows first, with how many are left: [[id, rows, left]]. What was put
 * right keeps its place. What is about the whole table has no row.
 */
export function counted({ rules, byRule, left, table }) {
  const whole = new Set(table.map(({ rule }) => rule));
  const all = rules.map((id, index) => [id, byRule[index], left[index]]);
  return all.filter(([id, count, now]) => count + now > 0 && !whole.has(id)).sort((one, other) => other[1] - one[1]);
}

/** The field that a sentence is about, where it does not say so itself. */
const about = (app, { id, reads, message }) => (reads.length > 0 && !id.startsWith('table/') && !message.zh.includes('{field}') ? html`<small>${fieldLabel(app, reads[0])}</small>` : nothing);

export function rulesFound(app, { summary }) {
  const { v } = app;
  const { rule: now } = app.state.bulk.filter;
  const all = counted(summary);
  if (all.length === 0) return nothing;
  const most = Math.max(...all.map(([, count, left]) => Math.max(count, left)));
  const item = ([id, , left]) => {
    const rule = app.rule(id);
    const on = now === id;
    return html`<li><button type="button" aria-pressed=${on ? 'true' : 'false'} @click=${() => filterBy(app, on ? { rule: null, level: firstLevel(summary.counts) } : { rule: id, level: null })}>
      ${glyph(left === 0 ? 'done' : rule.level === 'error' ? 'failed' : rule.level)}
      <span class="what">${about(app, rule)}<span>${ruleName(app, id)}</span></span>
      <span class="number">${new Intl.NumberFormat(app.t.lang).format(left)}</span>
      <i aria-hidden="true">${left === 0 ? nothing : html`<b .style=${`inline-size: ${(100 * left) / most}%`}></b>`}</i>
    </button></li>`;
  };
  return html`<section class="bulk-rules" aria-labelledby="bulk-rules">
    <div class="part-head"><h2 id="bulk-rules">${v.byRule}</h2><p class="note">${v.byRuleMeans}</p></div>
    <ul>${all.map(item)}</ul>
  </section>`;
}
