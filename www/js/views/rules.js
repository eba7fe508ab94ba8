// rules
import { html, nothing } from '../../vendor/lit-html.js';
import { pageHead } from '../parts/frame.js';

export const page = (app) => html`<div class="content workspace">${pageHead(app, app.v.lead, nothing)}</div>`;
