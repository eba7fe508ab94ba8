// The help beside a field in focus: its parts, what the guide says, where to find it.
import { html, nothing } from '../../vendor/lit-html.js';
import { citation, citedList } from './chip.js';
import { inspected, partList, ruler } from './ruler.js';
import { labelOf } from './standing.js';

export function helpPanel(app, field) {
  const info = app.read.fields.get(field);
  if (!info) return overview(app);
  const inspection = inspected(app, field);
  const cited = new Set([info.statement, ...(app.read.findings.get(field) ?? []).map((finding) => app.explain(finding).citation.statement)]);
  return html`<section class="panel" aria-label=${app.t.about(labelOf(app, field))}>
    <div class="panel-head">
      <h2>${labelOf(app, field)}</h2>
      <span class="note">${app.state.typing ? app.t.inFocus : nothing}</span>
    </div>
    ${inspection ? html`${ruler(app, field, inspection)}${partList(app, inspection)}` : nothing}
    ${[...cited].map((id) => citation(app, id))}
    ${info.shape === 'tick' ? nothing : html`<p class="note">${app.text(info.hint)}</p>`}
  </section>`;
}

/** Before any field was in focus: on which statements this page stands. */
export function overview(app) {
  const step = app.read.stepOf(app.state.route.page);
  if (step.page === 'finish' && step.state === 'not_applicable') return nothing;
  return html`<section class="panel" aria-label=${app.t.statementsOfPage}>
    <div class="panel-head"><h2>${app.t.statementsOfPage}</h2></div>
    ${citedList(app, step.statements)}
  </section>`;
}
