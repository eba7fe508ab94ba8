// The subjects that the workspace knows, so that another account of the same subject is not typed again.
import { html, nothing } from '../../../vendor/lit-html.js';

const WHO = ['subjectType', 'subjectName', 'codeKind', 'code', 'administratorName', 'administratorId'];

/** Every subject once, by its code or ID number, the one recorded last first. */
function subjects(app) {
  const all = app.book.history().filter(({ undone, args }) => !undone && args.subjectType && (args.code || args.administratorId)).toReversed();
  const known = new Map();
  for (const { args } of all) {
    const id = args.subjectType === 'individual' ? args.administratorId : args.code;
    if (id && !known.has(id)) known.set(id, Object.fromEntries(WHO.map((name) => [name, args[name]]).filter(([, value]) => value)));
  }
  return [...known.values()];
}

const nameOf = ({ subjectName, administratorName, code, administratorId }) => subjectName ?? administratorName ?? code ?? administratorId;

/** Offered where a new account is asked whose it is. */
export function knownSubjects(app, entry) {
  const asks = entry.spec.about === 'new_account' && entry.spec.args.some(({ name }) => name === 'code');
  const known = asks ? subjects(app) : [];
  if (known.length === 0) return nothing;
  return html`<div class="known">
    <p class="note" id="known-subjects">${app.w.sameSubjectAs}</p>
    <div class="actions" role="group" aria-labelledby="known-subjects">
      ${known.slice(0, 6).map((subject) => html`<button type="button" class="button small" @click=${() => entry.fill(subject)}>${nameOf(subject)}</button>`)}
    </div>
  </div>`;
}
