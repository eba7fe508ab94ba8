// The bars that say that what is shown is not how things stand: a what-if, or an earlier day. Each with a way out.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';

const bar = (kind, shape, text, button, out) => html`<div class="would-bar ${kind}">
  ${glyph(shape)}<p>${text}</p>
  <button type="button" class="button small" @click=${out}>${button}</button>
</div>`;

/** `whatIf` is { entry, would, clear } while something is tried out. */
export function whatIfBar(app, whatIf) {
  if (!whatIf) return nothing;
  const { v } = app;
  const { blocking } = whatIf.entry;
  const unfinished = blocking.every(({ kind }) => kind === 'incomplete');
  const said = whatIf.held ? v.tryingHeld(whatIf.would.size) : unfinished ? v.tryingOpen : v.tryingRefused(blocking.length);
  return bar('if', 'hatch', html`<b>${v.trying}</b>${v.tryingWhat(app.text(whatIf.entry.spec.title), app.day(whatIf.entry.on ?? app.read.today))}${app.state.lang === 'en' ? ' ' : ''}${said}`, v.stopTrying, whatIf.clear);
}

export function pastBar(app, { entry, back }) {
  const { v } = app;
  return bar('past', 'clock', html`<b>${v.pastShown}</b>${v.pastAfter(app.text(entry.title), app.day(entry.on))}`, v.backToNow, back);
}
