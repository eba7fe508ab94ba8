// The flow of a program: a map or a text list of the same, what the marks mean, how large the map is.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';
import { stepList } from '../workspace/steps.js';
import { whatIfBar } from './bars.js';
import { flowMap } from './map.js';
import { keepInReach } from './reach.js';

const STATES = ['done', 'ready', 'waiting', 'blocked', 'not_applicable', 'failed'];
const SIZES = [0.5, 0.65, 0.8, 1, 1.25, 1.5, 2];

const legend = (app) => html`<p class="legend-row" aria-hidden="true">${STATES.map((state) => html`<span class="with-glyph">${glyph(state)}${app.t.states[state]}</span>`)}</p>`;

const showAs = (app, list) => html`<div class="segments joined" role="group" aria-label=${app.v.showAs}>
  ${[[null, app.v.asMap], ['list', app.v.asList]].map(([show, name]) => html`<button type="button" aria-pressed=${(show === 'list') === list ? 'true' : 'false'} @click=${() => app.act.refine({ show })}>${name}</button>`)}
</div>`;

/** The next size up or down. From the whole picture it goes on from what that is nearest to. */
const next = (zoom, by) => {
  const at = SIZES.indexOf(zoom === 'fit' ? 1 : zoom) + by;
  return SIZES[Math.min(SIZES.length - 1, Math.max(0, at))];
};

const KEYS = { '+': (zoom) => next(zoom, 1), '=': (zoom) => next(zoom, 1), '-': (zoom) => next(zoom, -1), 0: () => 1 };

function zooming(app, zoom) {
  const { v } = app;
  const to = (size) => app.store.set({ zoom: size, announcement: size === 'fit' ? v.zoomedFit : v.zoomed(size * 100) });
  const button = (shape, name, size, more = nothing) => html`<button type="button" aria-label=${name} title=${name} aria-pressed=${more} @click=${() => to(size)}>${glyph(shape)}</button>`;
  const key = (event) => {
    if (!KEYS[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    to(KEYS[event.key](zoom));
  };
  return {
    key,
    controls: html`<div class="segments joined zoom" role="group" aria-label=${v.size}>
      ${button('minus', v.smaller, next(zoom, -1))}
      <button type="button" class="number" title=${v.fullSize} aria-label=${`${v.fullSize}${zoom === 1 ? '' : ` (${zoom === 'fit' ? v.zoomedFit : v.zoomed(zoom * 100)})`}`} @click=${() => to(1)}>${zoom === 'fit' ? '—' : `${zoom * 100}%`}</button>
      ${button('plus', v.larger, next(zoom, 1))}
      ${button('fit', v.fit, 'fit', zoom === 'fit' ? 'true' : 'false')}
    </div>`,
  };
}

/** `whatIf` as for its bar. */
export function flowPart(app, program, steps, current, whatIf) {
  const { phone, route, zoom } = app.state;
  const would = whatIf?.would ?? new Map();
  if (phone) return html`<section class="flow-part">${whatIfBar(app, whatIf)}${stepList(app, steps, { current, would })}</section>`;
  const list = route.filters.show === 'list';
  const { key, controls } = zooming(app, zoom);
  if (!list) keepInReach(program, current, zoom);
  return html`<section class="flow-part framed ${whatIf ? 'trying' : ''}">
    <div class="flow-head">${legend(app)}<div class="flow-tools">${showAs(app, list)}${list ? nothing : controls}</div></div>
    ${whatIfBar(app, whatIf)}
    ${list
      ? stepList(app, steps, { current, would })
      : html`<nav class="flow-map" aria-label=${app.w.flow} @keydown=${key}>${flowMap(app, program, steps, { current, would, zoom })}</nav>`}
  </section>`;
}
