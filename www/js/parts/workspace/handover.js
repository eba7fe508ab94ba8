// The way from the last page of the registration into the workspace, and what came of it.
import { html, nothing } from '../../../vendor/lit-html.js';
import { hand, handover } from '../../handover.js';
import { blocks } from '../../reading.js';
import { programAddress } from '../../route.js';
import { glyph } from '../glyph.js';
import { reasonList } from './outcome.js';

/** Offered as soon as something of the draft can be recorded. */
export function handoverPart(app) {
  const { program, commands } = handover(app);
  if (commands.length === 0 && !program) return nothing;
  const press = () => {
    const result = hand(app.book, { program, commands });
    app.store.set({ handover: result, announcement: app.w.handedOver(result.recorded) });
    if (result.program) location.hash = programAddress(result.program);
  };
  return html`<section class="part" aria-labelledby="handover">
    <div class="part-head"><h2 id="handover">${app.w.handover}</h2></div>
    <p class="quiet">${commands.length > 0 ? app.w.handoverMeans : app.w.handoverDone}</p>
    ${commands.length > 0
      ? html`<ul class="plain">${commands.map(({ type, on }) => html`<li class="with-glyph">${glyph('check')}${app.t.happened(app.text(app.book.commands.get(type).title), app.day(on))}</li>`)}</ul>`
      : nothing}
    <div class="actions">
      ${commands.length > 0 ? html`<button type="button" class="button" @click=${press}>${app.w.handoverNow}</button>` : nothing}
      ${program ? html`<a class="button" href=${programAddress(program)}>${app.w.showProgram}</a>` : nothing}
    </div>
  </section>`;
}

/** On the page of the program: how much was recorded, and why it stopped. */
export function handedOver(app, program) {
  const result = app.state.handover;
  if (result?.program !== program) return nothing;
  const { recorded, refused } = result;
  return html`<section class="notice ${refused ? 'warning' : ''}" aria-label=${app.w.handover}>
    ${glyph(refused ? 'warning' : 'check')}
    <div class="says">
      <p><b>${app.w.handedOver(recorded)}</b> ${refused ? app.w.stoppedAt(app.text(app.book.commands.get(refused.type).title)) : app.w.draftStays}</p>
      ${refused ? reasonList(app, refused.findings.filter(blocks)) : nothing}
    </div>
    <button type="button" class="button small" @click=${() => { app.store.set({ handover: null }); app.focus('step'); }}>${app.t.gotIt}</button>
  </section>`;
}
