// The drawing of an empty workspace: the flow in lines, nothing on it yet.
import { html, svg } from '../../../vendor/lit-html.js';

const ROWS = [8, 32, 56, 80];

export const emptyDrawing = html`<svg class="nothing-drawing" viewBox="0 0 200 88" width="200" height="88" aria-hidden="true">
  <g fill="none" stroke="currentColor" stroke-width="1.5">
    ${ROWS.map((y) => svg`<path d=${`M22 44h36c14 0 6 ${y - 44} 20 ${y - 44}h16M122 ${y}h42`}/><circle cx="108" cy=${y} r="8"/><rect x="170" y=${y - 7} width="14" height="14" rx="2"/>`)}
  </g>
  <circle class="first" cx="12" cy="44" r="9"/>
</svg>`;
