// The deadlines as a calendar file: which of them, and what is in it.
import { html } from '../../../vendor/lit-html.js';
import { calendarFile } from '../../ics.js';
import { head } from '../dialogs.js';
import { glyph } from '../glyph.js';
import { download } from '../../download.js';
import { agenda } from './agenda.js';
import { moment, what } from './item.js';

const REMIND_DAYS = 3;

/** What is said in the calendar: until when, on what it rests, what to do, and where that is recorded. */
const description = (app, item) =>
  [
    `${app.v.toDo[item.kind](what(app, item), moment(app, item))}${item.estimated ? app.v.estimatedSentence : ''}`,
    `${item.statement} ${app.text(app.statement(item.statement).text)}`,
    app.v.recordIt[item.kind],
  ].filter(Boolean).join('\n');

const event = (app) => (item) => ({
  uid: `${item.id}@mp-onboard`,
  day: item.day,
  summary: app.v.summary(item.name, app.v.short[item.kind](app.text(item.title))),
  description: description(app, item),
  // One does nothing about what comes back.
  remindDays: item.kind === 'returns' ? null : REMIND_DAYS,
});

/** The ways to choose, each with what it chooses. A month that is looked at comes first to mind: it is chosen. */
function choices({ items, byMonth }, month) {
  const running = items.filter(({ daysLeft }) => daysLeft >= 0);
  return [['running', running], month && ['month', byMonth.get(month) ?? []], running.length < items.length && ['all', items]].filter((choice) => choice && choice[1].length > 0);
}

export const exportButton = (app, month) => html`<button
  type="button" class="button" aria-haspopup="dialog"
  @click=${() => app.store.set({ dialog: { kind: 'calendar', month, which: month && 'month' } })}
>${glyph('calendar')}${app.v.export}</button>`;

function calendarDialog(app, dialog) {
  const { v } = app;
  const all = choices(agenda(app), dialog.month);
  const [which, items] = all.find(([name]) => name === dialog.which) ?? all[0];
  const close = () => app.store.set({ dialog: null });
  const save = () => {
    download(`${app.read.today}.ics`, calendarFile(items.map(event(app)), Date.now()), 'text/calendar');
    app.store.set({ dialog: null, announcement: v.exported(items.length) });
  };
  return html`${head(app, v.export)}<div class="body">
    <fieldset class="which">
      <legend>${v.which}</legend>
      ${all.map(([name, own]) => html`<label><input type="radio" name="which" value=${name} .checked=${name === which} @change=${() => app.store.set({ dialog: { ...dialog, which: name } })}><span>${v.choices[name](own.length, dialog.month && v.monthName(dialog.month))}</span></label>`)}
    </fieldset>
    <p>${v.exportMeans}</p>
    <p class="note">${v.exportHolds}</p>
    <div class="actions">
      <button type="button" class="button" @click=${close}>${app.t.cancel}</button>
      <button type="button" class="button primary" @click=${save}>${glyph('download')}${v.saveCalendar(items.length)}</button>
    </div>
  </div>`;
}

export const exportDialogs = { calendar: calendarDialog };
