// The checks at home in any HTML form: fields are known by their names, and what is wrong with them is said where browsers
// and screen readers look for it. What is promised stands in forms.d.ts.
import { explain, fields } from './core/mp_onboard.js';
import { FormSession } from './session.js';
import { controlsOf, valueOf } from './forms/controls.js';
import { placeOf } from './forms/place.js';
import { dayOf } from './today.js';

export function bindForm(form, { subject, today, edition, lang = 'zh', names = {}, onchange } = {}) {
  const known = { subjectType: subject };
  const session = new FormSession(null, { today: dayOf(today), edition });
  const native = !form.noValidate;
  const stop = new AbortController();
  const { signal } = stop;
  /** What stands in the form, by field. */
  const values = {};
  /** The fields that are in the form; of each whether it was `left` with another value than it had. */
  let places = [];
  let report;
  /** Whether a button of the mouse goes down just now. */
  let pressed;

  const placeAt = (target) => places.find(({ controls }) => controls.includes(target));
  const worded = (findings) =>
    findings.map((finding) => explain(finding, lang)).flatMap(({ message, fix }) => [message, fix]).join(lang === 'en' ? ' ' : '');
  /** A form that wants none of the browser's own checks is held back by ours alone. */
  const isWrong = ({ willValidate, validity }) => willValidate && (native ? !validity.valid : validity.customError);

  /** Finds the controls and what stands in them. What that decides about other fields may change theirs. */
  const read = () => {
    let changed = false;
    places = fields(values).flatMap(({ field, applies }) => {
      const controls = controlsOf(form, names[field] ?? field);
      let place = places.find((each) => each.field === field);
      if (controls.length !== place?.controls.length || controls.some((control) => placeAt(control) !== place)) {
        place?.end();
        place = controls[0] && { field, ...placeOf(form, controls, lang) };
      }
      place?.use(applies);
      const value = valueOf(controls) ?? known[field];
      if (value !== values[field]) {
        session.set(field, (values[field] = value));
        changed = true;
      }
      return place ?? [];
    });
    if (changed) read();
    return changed;
  };

  /** While somebody is writing nothing new is said, but what was said goes away as soon as it is right. */
  const look = (writing, live = 'polite') => {
    if (signal.aborted) return;
    const changed = read();
    report = session.report();
    for (const place of places) {
      const found = report.findings.filter(({ path }) => path === `/${place.field}`);
      const error = found.find(({ level, overridden }) => level === 'error' && !overridden);
      const text = worded(error ? [error] : found);
      // The browser is told at once, whatever is shown: nothing wrong is ever sent.
      for (const control of place.controls) control.setCustomValidity(error ? text : '');
      const speaks = writing ? place.said : place.left;
      const wrong = speaks && place.controls.find(isWrong);
      place.say(speaks ? wrong?.validationMessage || text : '', wrong, live);
    }
    if (changed) onchange?.(report);
  };

  /** Something was written, chosen, composed or left, or the browser has filled it in where the focus is not. */
  const heard = ({ target, type, isComposing }) => {
    const place = placeAt(target);
    if (!place || isComposing) return;
    const writing = type !== 'change' && target.getRootNode().activeElement === target;
    place.left ||= !writing && type !== 'focusout';
    look(writing || pressed);
  };

  const submit = (event) => {
    if (event.target !== form || event.submitter?.formNoValidate) return;
    look(true);
    for (const place of places) place.left = true;
    // The focus goes to the first one, which is read then: all of them at once would drown it.
    look(false, 'off');
    const wrong = [...form.elements].filter(isWrong);
    if (!wrong[0]) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const first = wrong.find((control) => {
      control.focus();
      return control.matches(':focus');
    });
    // The browser speaks for fields that are not ours.
    if (!placeAt(first)) first?.reportValidity();
  };

  const reset = ({ target }) => {
    if (target !== form) return;
    for (const place of places) place.left = false;
    // The values are reset after this event.
    setTimeout(look);
  };

  // A message moves what is below it: what is being clicked would not be there any more.
  const mousedown = () => {
    pressed = true;
    setTimeout(() => { pressed = false; });
  };
  const mouseup = () => setTimeout(look);

  const acts = { input: heard, change: heard, compositionend: heard, focusout: heard, submit, reset, mousedown, mouseup };
  for (const type in acts) form.getRootNode().addEventListener(type, acts[type], { capture: true, signal });
  const watcher = new MutationObserver(() => look(true));
  watcher.observe(form, { subtree: true, childList: true, attributeFilter: ['name', 'disabled'] });
  form.noValidate = true;
  look();

  return {
    report() {
      look(true);
      return report;
    },
    override(overrides) {
      session.set('overrides', overrides);
      return this.report();
    },
    free() {
      if (signal.aborted) return;
      stop.abort();
      watcher.disconnect();
      session.free();
      for (const place of places) place.end();
      form.noValidate = !native;
    },
  };
}
