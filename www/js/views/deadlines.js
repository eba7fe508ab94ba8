// What has to be done by which day, and when full quotas come back: as a list or as months, and as a calendar file.
import { html, nothing } from '../../vendor/lit-html.js';
import { agenda } from '../parts/deadlines/agenda.js';
import { emptyPart } from '../parts/deadlines/empty.js';
import { exportButton, exportDialogs } from '../parts/deadlines/export.js';
import { list, monthChoice } from '../parts/deadlines/list.js';
import { monthHead, monthView } from '../parts/deadlines/month.js';
import { isMonth, monthOf } from '../parts/deadlines/months.js';
import { pageHead } from '../parts/frame.js';
import { glyph } from '../parts/glyph.js';
import { workspaceNotices } from '../parts/workspace/files.js';
import { addressOf } from '../route.js';

/** A list, or months. The month goes along. */
const layouts = (app, month) => html`<nav class="layouts" aria-label=${app.v.layout}><ul>
  ${['list', 'month'].map((name) => {
    const here = (app.state.route.layout ?? 'list') === name;
    return html`<li><a href=${addressOf('deadlines', [name === 'list' ? null : name], { month })} aria-current=${here ? 'page' : nothing}>${glyph(name === 'list' ? 'rows' : 'calendar')}${app.v.layouts[name]}</a></li>`;
  })}
</ul></nav>`;

export function page(app) {
  const { layout, filters } = app.state.route;
  const month = isMonth(filters.month) ? filters.month : null;
  const plan = agenda(app);
  const shown = month ?? monthOf(app.read.today);
  const some = plan.items.length > 0;
  return html`<div class="content workspace">
    ${workspaceNotices(app)}
    ${pageHead(app, app.v.lead, some ? exportButton(app, month) : nothing)}
    ${some
      ? html`<div class="deadlines">
          <div class="deadlines-tools">${layouts(app, month)} ${layout === 'month' ? monthHead(app, shown) : monthChoice(app, plan, month)}</div>
          ${layout === 'month' ? monthView(app, plan, shown) : list(app, plan, month)}
        </div>`
      : emptyPart(app)}
    ${plan.left > 0 ? html`<p class="note">${app.v.notAsked(plan.left)}</p>` : nothing}
  </div>`;
}

export const dialogs = exportDialogs;
