// All programs as cards, where a table is too wide: the same rows, drawn by blocks.
import { html, nothing } from '../../../vendor/lit-html.js';
import { programAddress } from '../../route.js';
import { chip } from '../chip.js';
import { glyph } from '../glyph.js';
import { stage } from '../workspace/stage.js';
import { inBlocks } from './blocks.js';
import { daysLeft, firstReason, marks, nameOfRow, nextStep, stageWords, subjectType } from './cells.js';
import { rowFocused, rowKeys } from './hands.js';

const subject = (app, { subject: name, subjectType: type }) => (type ? [name, subjectType(app, type)].filter(Boolean).join(' · ') : app.w.noSubject);

function why(app, row) {
  const words = firstReason(app, row);
  return words ? chip(app, words.citation.statement, words.citation.fidelity) : nothing;
}

const card = (app, count) => (it, index) => html`<li class="program-card" data-program=${it.program} aria-setsize=${count} aria-posinset=${index + 1}>
  <h3><a id=${`f-row-${it.program}`} href=${programAddress(it.program)}>${nameOfRow(it)}</a></h3>
  ${it.due && !it.closed ? daysLeft(app, it) : nothing}
  <p class="quiet">${subject(app, it)}</p>
  <div class="card-stage">${stage(app, it.stage)}<p>${stageWords(app, it)}</p></div>
  <p class="card-next">${nextStep(app, it)} ${why(app, it)} ${marks(app, it)}</p>
  ${glyph('forward')}
</li>`;

const gap = (count) => html`<li class="gap" role="presentation" aria-hidden="true" .style=${`block-size: calc(${count} * var(--row-size))`}></li>`;

export const programCards = (app, list, cursor) => html`<ul
  id="f-rows" class="program-cards" aria-labelledby="f-list" @keydown=${(event) => rowKeys(app, event)} @focusin=${(event) => rowFocused(app, event)}
>${inBlocks(list, app.state.portfolio, cursor, { row: card(app, list.length), gap })}</ul>`;
