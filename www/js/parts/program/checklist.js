// The checklist of a program on paper: its steps by region with state, reasons, last day and statements; and printing it.
import { html, nothing } from '../../../vendor/lit-html.js';
import { lastMoment } from '../due.js';
import { glyph } from '../glyph.js';
import { stateWords } from '../workspace/steps.js';
import { masked } from './masked.js';

let watched = false;

/** The sheet is only there while it is printed, whoever asks for that. */
export function watchPrinting({ store }) {
  if (watched) return;
  watched = true;
  const tell = (printing) => () => printing === store.state.printing || store.set({ printing });
  addEventListener('beforeprint', tell(true));
  addEventListener('afterprint', tell(false));
  const media = matchMedia('print');
  media.addEventListener('change', () => tell(media.matches)());
  if (media.matches) queueMicrotask(tell(true));
}

const row = (app, step) => html`<tr>
  <td class="mark">${glyph(step.state)}</td>
  <th scope="row">${app.text(step.title)}${step.need === 'may' ? html` <small>${app.w.may}</small>` : nothing}</th>
  <td>${stateWords(app, step)}${step.exceptions.length > 0 ? html`<br>${app.w.exception} · ${app.w.reasonGiven(masked(step.exceptions.map(({ reason }) => reason).join(' · ')))}` : nothing}</td>
  <td>${app.sentences(...new Set(step.because.map((finding) => masked(app.explain(finding).message))))}</td>
  <td>${step.due && step.state !== 'done' && step.state !== 'not_applicable' ? lastMoment(app, step.due) : nothing}</td>
  <td class="mono">${[...new Set([...step.statements, ...step.because.map((finding) => app.explain(finding).citation.statement)])].join(' ')}</td>
</tr>`;

/** Who administers it, with their numbers masked. */
function administrator(app, program) {
  const { args } = app.book.history(program).findLast((entry) => entry.type === 'subject-submitted' && !entry.undone) ?? {};
  if (!args?.administratorName) return nothing;
  return html` · ${app.v.administrator(args.administratorName)} ${[args.administratorMobile, args.administratorId].filter(Boolean).map((number) => html` <span class="mono">${masked(number)}</span>`)}`;
}

export function checklist(app, it, steps) {
  if (!app.state.printing) return nothing;
  const { v } = app;
  const { after } = app.book;
  return html`<section class="checklist" aria-labelledby="checklist">
    <h1 id="checklist">${v.checklistOf(it.name || it.program)}</h1>
    <p>${masked(it.subject || app.w.noSubject)}${it.appId ? html` · AppID <span class="mono">${it.appId}</span>` : nothing}${administrator(app, it.program)}</p>
    <p>${after ? v.printedAfter(app.text(after.title), app.day(after.on)) : v.printedOn(app.day(app.read.today))} · ${app.w.judgedBy(it.edition)}</p>
    <table>
      <colgroup><col class="c-mark"><col class="c-step"><col class="c-state"><col class="c-why"><col class="c-due"><col class="c-cited"></colgroup>
      <thead><tr><td></td>${['step', 'state', 'why', 'due', 'cited'].map((name) => html`<th scope="col">${v.sheet[name]}</th>`)}</tr></thead>
      ${app.book.regions.map(({ id, title }) => html`<tbody>
        <tr class="region-row"><th colspan="6" scope="rowgroup">${app.text(title)}</th></tr>
        ${steps.filter(({ region }) => region === id).map((step) => row(app, step))}
      </tbody>`)}
    </table>
    <p>${v.sheetEnd}</p>
  </section>`;
}

/** Puts the sheet there first, and then asks the browser to print. */
export const printButton = (app) => html`<button type="button" class="button small" @click=${() => {
  app.store.set({ printing: true });
  setTimeout(() => print());
}}>${glyph('printer')}${app.v.print}</button>`;
