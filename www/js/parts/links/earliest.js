// The first day on which something refused for its limits could be recorded, drawn on a line; and what has to go first.
import { html, nothing, svg } from '../../../vendor/lit-html.js';
import { quotaOf } from '../workspace/outcome.js';
import { refineAgain } from './filters.js';
import { daysUntil } from './month.js';

const RELATION = { 'programs-of-same-subject': 'same', 'programs-of-other-subjects': 'other' };

/** Nothing while anything but limits stands against it: no day settles that. */
export function earliest(app, entry, { officialAccount }) {
  const { v, read: { today } } = app;
  if (!entry.blocking.every(({ kind }) => kind === 'quota')) return nothing;
  const quotas = entry.blocking.map((finding) => quotaOf(app, entry, finding)).filter(Boolean);
  const day = quotas.map(({ freesOn }) => freesOn).filter(Boolean).toSorted().at(-1) ?? null;
  const stuck = quotas.filter(({ freesOn }) => !freesOn);
  if (!day && stuck.length === 0) return nothing;
  const free = () => {
    app.store.set({ dialog: null });
    refineAgain(app, { layout: 'list', of: officialAccount, relation: RELATION[stuck[0].id], short: '' });
    app.focus('links-search');
  };
  return html`<div class="earliest">
    <p>${day ? v.earliest(html`<b>${app.day(day)}</b>`, stuck.length) : v.earliestAfter}</p>
    ${day ? line(app, today, day) : nothing}
    ${stuck.some(({ id }) => RELATION[id]) ? html`<div><button type="button" class="button small" @click=${free}>${v.chooseOne}</button></div>` : nothing}
  </div>`;
}

/** Today and that day, with the days between them as ticks. */
function line(app, today, day) {
  const days = daysUntil(today, day);
  const ticks = Array.from({ length: Math.max(0, days - 1) }, (_, at) => 8 + ((at + 1) * 384) / days);
  return html`<svg class="day-line" viewBox="0 0 400 16" aria-hidden="true">
      ${svg`<path class="hair" d="M8 8h384"/>${ticks.map((x) => svg`<path class="hair" d=${`M${x} 5v6`}/>`)}<circle cx="8" cy="8" r="4"/><path class="there" d="M388 3h5l5 5-5 5h-5z"/>`}
    </svg>
    <p class="day-legend note"><span>${app.v.today(app.day(today))}</span><span>${app.t.days(days)}</span><b>${app.day(day)}</b></p>`;
}
