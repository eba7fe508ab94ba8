// The stage of a program: nine marks, grouped as the flow is, with the whole sentence for who does not see them.
import { html, svg } from '../../../vendor/lit-html.js';

const STATES = { d: 'done', r: 'ready', w: 'waiting', b: 'blocked', n: 'not_applicable', f: 'failed' };

const MARKS = {
  d: svg`<circle cx="7" cy="7" r="5.5" fill="currentColor"/>`,
  r: svg`<path d="M1.6 3.4c0-.6.4-1 1-1h5.2c.3 0 .6.1.8.4l3.2 3.6c.3.4.3.9 0 1.2l-3.2 3.6c-.2.3-.5.4-.8.4H2.6c-.6 0-1-.4-1-1z" fill="currentColor"/>`,
  w: svg`<circle cx="7" cy="7" r="4.9" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M7 2.1a4.9 4.9 0 0 1 0 9.8z" fill="currentColor"/>`,
  b: svg`<rect x="2.4" y="2.4" width="9.2" height="9.2" rx="2" fill="none" stroke="currentColor" stroke-width="1.4"/>`,
  n: svg`<circle cx="7" cy="7" r="4.9" fill="none" stroke="currentColor" stroke-width="1.3" stroke-dasharray="1.6 1.9"/>`,
  f: svg`<path d="M4.7 1.4h4.6l3.3 3.3v4.6l-3.3 3.3H4.7L1.4 9.3V4.7z" fill="currentColor"/><path class="cut" d="m5 5 4 4m0-4-4 4"/>`,
};

/** Where each mark stands: registration, a line, four regions, a line, four regions. */
const AT = [0, 32, 51, 70, 89, 121, 140, 159, 178];

/** `letters` are the states of the regions, one letter each, in their order. */
export const stage = (app, letters) => html`<svg class="stage" viewBox="0 0 192 14" width="192" height="14" role="img" aria-label=${sentence(app, letters)}>
  ${svg`<path class="hair" d="M17 7h11M106 7h11"/>`}
  ${[...letters].map((letter, index) => svg`<g class=${STATES[letter]} transform=${`translate(${AT[index]})`}>${MARKS[letter]}</g>`)}
</svg>`;

const sentence = (app, letters) =>
  app.w.stage(app.book.regions.map(({ title }, index) => app.w.regionState(app.text(title), app.t.states[STATES[letters[index]]])));
