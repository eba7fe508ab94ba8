// What the core says about the state, arranged for the views: findings by field, points by page, steps by page.
import { dayInChina } from './days.js';
import { FACTS, PAGES, pageOf } from './route.js';

const filled = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '' && value != null));

/** The form as it is judged: tidied up, reasons included, without fields that this subject or this way does not have. */
export function formOf(core, { form, overrides, pinned }) {
  const tidy = Object.fromEntries(
    Object.entries(form).map(([field, value]) => [
      field,
      typeof value === 'string' && !pinned[field] ? core.normalize(field, value) : value,
    ]),
  );
  for (const { field, applies } of core.fields(tidy)) if (applies.startsWith('not_for')) delete tidy[field];
  tidy.overrides = Object.fromEntries(
    Object.entries(overrides).map(([rule, { field, reason }]) => [rule, { reason, value: String(tidy[field] ?? '') }]),
  );
  return tidy;
}

/** A finding that stands in the way of going on. */
export const blocks = ({ level, overridden }) => level === 'error' && overridden === null;

/** The count under which a point is shown: `wrong`, `unfinished` or `warning`; undefined when it is not one. */
export function sortOf({ level, kind, overridden }) {
  if (overridden !== null || level === 'advice') return undefined;
  if (level === 'warning') return 'warning';
  return kind === 'incomplete' || kind === 'not_yet' ? 'unfinished' : 'wrong';
}

/** What keeps the last answer, because most changes of the state (focus, a dialog) change nothing about it. */
export function createReader(core) {
  const judge = createJudge(core);
  let key = [];
  let answer;
  return (state, now) => {
    const today = dayInChina(now);
    const next = [state.form, state.overrides, state.pinned, state.facts, today];
    if (!answer || next.some((part, index) => part !== key[index])) {
      key = next;
      answer = read(core, judge, state, now, today);
    }
    return answer;
  };
}

/** The form stays in the module: only what is written is judged again. */
function createJudge({ FormSession }) {
  let frame;
  let session;
  let known;
  let findings;
  return (form, ctx) => {
    const { overrides, ...values } = form;
    const next = JSON.stringify([ctx, overrides]);
    if (next !== frame) {
      session?.free();
      // What cannot be read throws: the next form begins anew.
      session = frame = findings = null;
      session = new FormSession(form, ctx);
      known = { ...values };
      frame = next;
    }
    for (const field in { ...known, ...values }) {
      if (values[field] === known[field]) continue;
      const { appeared, gone } = session.set(field, values[field]);
      known[field] = values[field];
      if (appeared.length + gone.length > 0) findings = null;
    }
    return (findings ??= grouped(session.report().findings));
  };
}

function read(core, judge, state, now, today) {
  const form = formOf(core, state);
  const ctx = { today };
  const fields = new Map(core.fields(form).map((info) => [info.field, info]));
  const steps = core.registrationNext(form, filled(state.facts), now);
  const findings = judge(form, ctx);

  const submitted = steps.some((step) => step.id === 'confirmation' && step.state === 'done');
  const points = Object.fromEntries(PAGES.map((page) => [page, []]));
  // What the platform has taken is settled: an activated email, a submitted subject.
  const settled = new Set(steps.filter(({ state, since }) => state === 'done' && since).map(({ page }) => page));
  const add = (field, page, finding) => {
    if (sortOf(finding) && (!settled.has(page) || page === 'finish')) points[page].push({ field, page, finding });
  };
  for (const [field, info] of fields) {
    for (const finding of findings.get(field) ?? []) add(field, pageOf(info.page), finding);
  }
  for (const [fact, finding] of aboutFacts(steps)) {
    // With all else settled the button of that page submits: nothing is open about it.
    const only = fact === 'submittedOn' && finding.kind === 'not_yet' && points.confirmation.length === 0;
    if (!only) add(fact, FACTS[fact], finding);
  }
  const stepsWith = (fact, day) => core.registrationNext(form, { ...filled(state.facts), [fact]: day }, now);
  const on = (page) => steps.filter((step) => step.page === page && step.state !== 'not_applicable');
  return {
    form, ctx, today, fields, findings, steps, points, submitted,
    /** The step that a page stands for. */
    stepOf: (page) => on(page)[0] ?? steps.find((step) => step.page === page),
    /** The state shown for a page. */
    stateOf: (page) => stateOf(page, steps, on(page)),
    /** The steps as they would be if a fact were recorded for this day. */
    stepsWith,
    /** What would be wrong with a fact if it were recorded for this day. */
    doubts: (fact, day) =>
      stepsWith(fact, day)
        .flatMap((step) => step.because)
        .filter(({ path, kind }) => path === `/${fact}` && kind === 'invalid'),
  };
}

/** Each finding about a recorded fact once. Of a fact that is wrong it is not said that it is missing as well. */
function aboutFacts(steps) {
  const all = steps.flatMap((step) => step.because).map((finding) => [finding.path.slice(1), finding]);
  const wrong = new Set(all.filter(([, { kind }]) => kind === 'invalid').map(([fact]) => fact));
  const found = all.filter(([fact, { kind }]) => fact in FACTS && !(kind === 'not_yet' && wrong.has(fact)));
  return new Map(found.map((each) => [`${each[1].rule} ${each[0]}`, each])).values();
}

function grouped(findings) {
  const map = new Map();
  for (const finding of findings) {
    const field = finding.path.slice(1);
    map.set(field, [...(map.get(field) ?? []), finding]);
  }
  return map;
}

/** An individual has nothing left to do on the last page: it is done as soon as the subject is submitted. */
function stateOf(page, steps, own) {
  if (own.length > 0) return own[0].state;
  if (page !== 'finish') return 'not_applicable';
  return steps.find((step) => step.id === 'confirmation').state === 'done' ? 'done' : 'blocked';
}
