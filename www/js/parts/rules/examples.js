// The examples of a rule: fetched when the first rule is looked at, judged here and now, opened in the form on request.
import { html, nothing } from '../../../vendor/lit-html.js';
import { FACTS } from '../../route.js';
import { head } from '../dialogs.js';
import { toneOf } from '../finding.js';
import { glyph } from '../glyph.js';
import { history } from './history.js';
import { draftOf } from './opening.js';
import { visible } from './words.js';

const ADDRESS = new URL('../../../data/examples.json', import.meta.url);

let asked = false;

/** Fetches the examples once; when that fails, it says so and can be tried again. */
async function fetchExamples({ store }) {
  if (asked) return;
  asked = true;
  const told = (examples) => store.set({ rules: { ...store.state.rules, examples } });
  try {
    const response = await fetch(ADDRESS);
    if (!response.ok) throw new Error(response.status);
    told(await response.json());
  } catch {
    asked = false;
    told('lost');
  }
}

/** What is worked out about an example, once for each: the finding of its rule now, and its draft. */
const known = new WeakMap();

function judged(app, rule, example) {
  if (!known.has(example)) known.set(example, { finding: findingOf(app, rule, example), draft: draftOf(app.core, app.state.rules.examples.forms, rule, example) });
  return known.get(example);
}

/** What the rule says about a value or a form; null where it is silent, or the example is about what happened. */
function findingOf({ core, state }, rule, { kind, value, subject, changed, facts, on }) {
  if (facts || (kind === undefined && !changed)) return null;
  const form = changed && { ...state.rules.examples.forms[subject], ...changed };
  const { findings } = form ? core.check(form, { today: on }) : core.inspect(kind, value, { today: on });
  return findings.find((finding) => finding.rule === rule.id) ?? null;
}

const hasDraft = ({ form, facts }) => Object.keys(form).length > 0 || Object.keys(facts).length > 0;

function put(app, { form, facts, pinned, field, page }) {
  app.store.set({ dialog: null });
  app.store.replace({ form, facts, pinned });
  app.store.attempt(page);
  app.act.go(page, field);
}

/** Never touches a draft unasked. */
const open = (app, draft) => (hasDraft(app.state) ? app.store.set({ dialog: { kind: 'example', draft } }) : put(app, draft));

export const exampleDialog = (app, { draft }) => html`${head(app, app.v.openTitle)}
  <div class="body">
    <p>${app.v.openMeans}</p>
    <div class="actions">
      <button type="button" class="button" @click=${() => app.store.set({ dialog: null })}>${app.t.cancel}</button>
      <button type="button" class="button primary" @click=${() => put(app, draft)}>${app.v.openIt}</button>
    </div>
  </div>`;

/** The drawing beside an example: as a finding of it is drawn in the form. */
const toneIn = ({ level }, { finds }) => (finds ? toneOf({ level, kind: finds }) : 'valid');

function shown(app, value, choices = []) {
  const choice = choices.find((each) => each.value === value);
  if (choice) return app.text(choice.label);
  if (value === null || value === '') return html`<span class="quiet">${app.v.nothing}</span>`;
  if (typeof value === 'boolean') return value ? app.v.ticked : app.v.unticked;
  return typeof value === 'number' ? app.v.notText : html`<code>${visible(app, value)}</code>`;
}

const nameOfSubject = (app, subject) => app.text(app.read.fields.get('subjectType').choices.find(({ value }) => value === subject)?.label ?? subject);

function given(app, example) {
  const { value, subject, changed, facts, table } = example;
  if (value !== undefined) return html`<p class="given">${shown(app, value)}</p>`;
  if (table !== undefined) return table ? html`<pre class="given">${table}</pre>` : html`<p class="given">${shown(app, '')}</p>`;
  if (!changed) return history(app, example);
  const fields = Object.entries(changed).map(([field, each]) => {
    const { label, shape, choices } = app.read.fields.get(field);
    return [app.text(label), shown(app, each, shape === 'choice' ? choices : [])];
  });
  const days = Object.keys(FACTS).filter((fact) => facts?.[fact]).map((fact) => [app.t.facts[fact], app.day(facts[fact])]);
  const pairs = [...fields, ...days];
  const words = pairs.length > 0 ? app.v.changed : app.v.unchanged;
  return html`<p class="note">${words(nameOfSubject(app, subject))}</p>
    ${pairs.length > 0 ? html`<dl class="given">${pairs.map(([label, each]) => html`<div><dt>${label}</dt><dd>${each}</dd></div>`)}</dl>` : nothing}`;
}

const result = (app, { finding }) => (finding ? html`<p class="result">${app.explain(finding).message}</p>` : nothing);

function example(app, rule, it, index) {
  const { draft, ...known } = judged(app, rule, it);
  return html`<li class="example">
    ${glyph(toneIn(rule, it))}
    <div>
      <p class="case"><b>${it.finds ? app.v.finds(app.v.kinds[it.finds]) : app.v.accepts}</b> <span class="case-name" lang="en" id="case-${index}">${it.name}</span></p>
      ${given(app, it)}
      ${result(app, known)}
      ${it.facts ? html`<p class="note">${app.v.onDay(app.day(it.on))}</p>` : nothing}
    </div>
    ${draft ? html`<button type="button" class="link" aria-describedby="case-${index}" @click=${() => open(app, draft)}>${app.v.open}</button>` : nothing}
  </li>`;
}

function body(app, rule) {
  const { examples } = app.state.rules;
  if (examples === 'lost') return html`<p class="quiet" role="status">${app.v.lost} <button type="button" class="link" @click=${() => fetchExamples(app)}>${app.v.again}</button></p>`;
  if (!examples) {
    fetchExamples(app);
    return html`<p class="quiet" role="status">${app.v.loading}</p>`;
  }
  return html`<p class="note">${app.v.examplesMean}</p>
    <ul class="examples">${(examples.rules[rule.id] ?? []).map((it, index) => example(app, rule, it, index))}</ul>`;
}

export const examplesPart = (app, rule) => html`<section aria-labelledby="rule-examples">
  <h3 id="rule-examples">${app.v.examples}</h3>
  ${body(app, rule)}
</section>`;
