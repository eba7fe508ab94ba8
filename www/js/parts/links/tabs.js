// The three tabs of the view, each with its address and how much is in it.
import { html, nothing } from '../../../vendor/lit-html.js';
import { linksAddress } from '../../route.js';

export const TABS = ['associations', 'platforms', 'companies'];

export const tabOf = ({ state }) => state.route.tab ?? TABS[0];

export function tabs(app, { links, platforms, companies }) {
  const count = { associations: links.length, platforms: platforms.length, companies: companies.length };
  return html`<nav class="view-tabs" aria-label=${app.v.tabsName}><ul>
    ${TABS.map((tab) => html`<li><a href=${linksAddress(tab)} aria-current=${tab === tabOf(app) ? 'page' : nothing}>${app.v.tabs[tab]} <span class="number">${count[tab]}</span></a></li>`)}
  </ul></nav>`;
}
