// What needs somebody today: how many programs, and of the four that press most what to do, why, and until when.
import { html, nothing } from '../../../vendor/lit-html.js';
import { lastMoment, urgency } from '../due.js';
import { programAddress } from '../../route.js';
import { chip } from '../chip.js';
import { glyph } from '../glyph.js';
import { dueStep, nameOfRow } from './cells.js';

const SHOWN = 4;

/** The step that makes a program press: the one that failed or runs out, or the next. */
function pressing(app, row) {
  const next = app.book.steps(row.program).find(({ id }) => id === row.next);
  return row.due && row.nextState !== 'failed' ? (dueStep(app, row) ?? next) : next;
}

/** One sentence about why it is there, with the statement that it stands on. */
function reason(app, { because, waitingFor, state, fee, due, statements }) {
  if (because.length > 0) {
    const { message, citation } = app.explain(because[0]);
    return [message, citation.statement, citation.fidelity];
  }
  const until = due && app.w.untilSentence(lastMoment(app, due));
  const said = state === 'waiting' && waitingFor ? app.w.waitingSentence(app.text(waitingFor)) : fee ? app.w.readySentenceFee(app.t.yuan(fee.yuan)) : app.w.readySentence;
  return due ? [app.sentences(until, said), due.statement, 'implies'] : [said, statements[0]];
}

function card(app, row) {
  const step = pressing(app, row);
  const { due, state } = step;
  const name = nameOfRow(row);
  const [said, statement, fidelity] = reason(app, step);
  const word = state === 'failed' ? app.v.lookAt(app.text(step.title)) : app.v.goTo(app.text(step.title));
  return html`<li class="pressing">
    <p class="with-glyph state ${due ? urgency(due) : state}">${glyph(due ? (due.daysLeft < 0 ? 'expired' : 'clock') : state)}<b>${due ? app.t.daysLeft(due.daysLeft) : app.t.states[state]}</b></p>
    <h3>${name}</h3>
    <p>${said} ${chip(app, statement, fidelity)}</p>
    <a class="button small" href=${programAddress(row.program, step.id)}>${word}<span class="visually-hidden"> · ${name}</span></a>
  </li>`;
}

export function todayPart(app, { rows, urgent }) {
  if (rows.length === 0) return html`<section class="today calm" aria-labelledby="today"><h2 id="today">${app.w.today}</h2><p class="quiet">${app.w.nothingToday}</p></section>`;
  const all = () => {
    app.act.refine({ show: 'today' });
    app.focus('list');
  };
  return html`<section class="today" aria-labelledby="today">
    <div class="today-count">
      <h2 id="today">${app.w.today}</h2>
      <p class="big">${rows.length} <small>${app.v.unit(rows.length)}</small></p>
      ${urgent > 0 ? html`<p class="note">${app.v.urgent(urgent)}</p>` : nothing}
      <button type="button" class="link" @click=${all}>${app.v.allToday(rows.length)}</button>
    </div>
    <ul class="pressing-list">${rows.slice(0, SHOWN).map((row) => card(app, row))}</ul>
  </section>`;
}
