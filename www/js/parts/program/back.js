// Back in time: a slider over the records that hold, and the page as the workspace stood after one of them.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';

/** The record that the address names, when it is one of this program's, and the way back. */
export function pastOf(app, program) {
  const seq = Number(app.state.route.filters.at);
  const held = holding(app, program);
  if (!seq || !held.some((entry) => entry.seq === seq)) return null;
  const book = app.book.past(seq);
  const back = () => {
    app.act.refine({ at: null });
    app.store.set({ sliding: null, announcement: app.v.nowShown });
    app.focus('history');
  };
  return book && { book, entry: book.after, back };
}

/**
 * What the overview says about a program, for an earlier record: of that one alone, since the whole overview of a large
 * workspace would be worked out anew for each place of the slider.
 */
export function rowThen(book, program) {
  const account = book.account(program);
  if (!account) return undefined;
  const last = (type) => book.history(program).findLast((entry) => entry.type === type && !entry.undone)?.args;
  return {
    ...account, program, subjectType: last('subject-submitted')?.subjectType ?? null, appId: last('app-id-recorded')?.appId ?? null,
    next: book.steps(program).find(({ next }) => next)?.id ?? null,
  };
}

const holding = (app, program) => app.book.history(program).filter(({ undone }) => !undone);

/** `app` is the living page: the slider reaches from the first record to the last. */
export function slider(app, program) {
  const held = holding(app, program);
  if (held.length < 2) return nothing;
  const { v, state } = app;
  const last = held.length - 1;
  const shown = held.findIndex(({ seq }) => seq === Number(state.route.filters.at));
  const here = shown < 0 ? last : shown;
  const at = Math.min(state.sliding ?? here, last);
  const called = (index) => v.recordAt(index + 1, held.length, app.text(held[index].title), app.day(held[index].on));
  // The last record is how things stand now, and needs no word in the address.
  const go = (index) => {
    app.act.refine({ at: index >= last ? null : String(held[index].seq) });
    app.store.set({ sliding: null, whatIf: null, toast: null, announcement: index >= last ? v.nowShown : v.shownAfter(called(index)) });
  };
  const move = (index) => () => index >= 0 && index <= last && go(index);
  return html`<div class="back-in-time" role="group" aria-label=${v.backInTime}>
    <label for="f-at">${v.backInTime}</label>
    <div class="slider">
      <button type="button" class="button icon small" aria-label=${v.before} aria-disabled=${here === 0 ? 'true' : 'false'} @click=${move(here - 1)}>${glyph('back')}</button>
      <input
        type="range" id="f-at" min="0" max=${last} step="1" .value=${String(at)} aria-valuetext=${at === last ? v.nowAt(called(at)) : called(at)}
        @input=${(event) => app.store.set({ sliding: Number(event.target.value) === here ? null : Number(event.target.value) })}
        @change=${(event) => go(Number(event.target.value))}
      >
      <button type="button" class="button icon small" aria-label=${v.after} aria-disabled=${here === last ? 'true' : 'false'} @click=${move(here + 1)}>${glyph('forward')}</button>
    </div>
    <p class="note" aria-hidden="true"><span>${app.day(held[at].on)} · ${app.text(held[at].title)}</span><span class="number">${at === last ? v.now : `${at + 1} / ${held.length}`}</span></p>
  </div>`;
}
