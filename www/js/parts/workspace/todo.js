// What needs somebody today: at most four things, each with why, until when, and the way to it.
import { html } from '../../../vendor/lit-html.js';
import { programAddress } from '../../route.js';
import { lastMoment } from '../deadline.js';
import { glyph } from '../glyph.js';
import { urgency } from './steps.js';

const SHOWN = 4;

/** One sentence about why it is there. */
function reason(app, { because, waitingFor, state, fee, need }) {
  if (because.length > 0) return app.explain(because[0]).message;
  if (state === 'waiting' && waitingFor) return app.w.waitingSentence(app.text(waitingFor));
  if (fee) return app.w.readySentenceFee(app.t.yuan(fee.yuan));
  return need === 'must' ? app.w.readySentence : app.w.readySentenceMay;
}

function card(app, todo) {
  const { program, name, title, state, due, id } = todo;
  const dated = due && !due.estimated;
  return html`<li class="todo">
    <p class="with-glyph todo-state ${dated ? urgency(due) : ''} ${state}">${glyph(dated && state !== 'failed' ? 'clock' : state)}${dated ? html`<b>${app.t.daysLeft(due.daysLeft)}</b>` : app.t.states[state]}</p>
    <h3>${app.text(title)}</h3>
    <p class="quiet">${name || program}</p>
    <p>${app.sentences(dated && app.w.untilSentence(lastMoment(app, due)), reason(app, todo))}</p>
    <a class="button small" href=${programAddress(program, id)}>${app.w.openStep(app.text(title), name || program)}</a>
  </li>`;
}

/** What cannot be done without, what has failed, what runs out. */
const pressing = ({ need, state, due }) => (need === 'must' && state === 'ready') || state === 'failed' || (due !== null && !due.estimated);

/** Of each program what presses most; the rest comes after it. */
const firsts = (todos) => todos.filter((todo, index) => todos.findIndex(({ program }) => program === todo.program) === index);

export function todoList(app) {
  const all = firsts(app.book.todo().filter(pressing));
  if (all.length === 0) return html`<section class="part" aria-label=${app.w.today}><h2>${app.w.today}</h2><p class="quiet">${app.w.nothingToday}</p></section>`;
  return html`<section class="part" aria-labelledby="today">
    <div class="part-head"><h2 id="today">${app.w.today}</h2><span class="note">${app.w.things(all.length)}</span></div>
    <ul class="todos">${all.slice(0, SHOWN).map((todo) => card(app, todo))}</ul>
  </section>`;
}
