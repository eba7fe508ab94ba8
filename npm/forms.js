// The checks at home in any HTML form: fields are known by their names, and what is wrong with them is said where browsers
// and screen readers look for it. What is promised stands in forms.d.ts.
import { explain, fields } from './core/mp_onboard.js';
import { FormSession } from './session.js';
import { controlsOf, isWriting, valueOf } from './forms/controls.js';
import { placeOf } from './forms/place.js';
import { dayOf } from './today.js';

export function bindForm(form, { subject = null, today, edition, lang = 'zh', names = {}, onchange } = {}) {
  const known = { subjectType: subject };
  const native = !form.noValidate;
  const session = new FormSession(subject, { today: dayOf(today), edition });
  /** Those of the fields that are in the form. */
  let places = [];
  const values = {};
  const stop = new AbortController();
  const { signal } = stop;
  let report;

  const placeAt = (target) => places.find(({ controls }) => controls.includes(target));
  const worded = (findings) =>
    findings.map((finding) => explain(finding, lang)).flatMap(({ message, fix }) => [message, fix]).join(lang === 'en' ? ' ' : '');
  /** A form that wants none of the browser's own checks is held back by ours alone. */
  const isWrong = ({ willValidate, validity }) => willValidate && (native ? !validity.valid : validity.customError);

  /**
   * Looks at the whole form: its controls, what this subject has of them, and what stands there. While somebody is writing
   * nothing new is said, but what was said goes away as soon as it is right.
   */
  const look = (writing, live = 'polite') => {
    if (signal.aborted) return;
    let changed;
    let again;
    do {
      again = false;
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
          again = changed = true;
        }
        return place ?? [];
      });
    } while (again);
    report = session.report();
    for (const place of places) {
      const found = report.findings.filter(({ path }) => path === `/${place.field}`);
      const error = found.find(({ level }) => level === 'error');
      const text = worded(error ? [error] : found);
      // The browser is told at once, whatever is shown: nothing wrong is ever sent.
      for (const control of place.controls) control.setCustomValidity(error ? text : '');
      const speaks = writing ? place.said : place.left;
      const wrong = speaks && place.controls.find(isWrong);
      place.say(speaks ? wrong?.validationMessage || text : '', wrong, live);
    }
    if (changed) onchange?.(report);
  };

  const mark = (left) => places.forEach((place) => (place.touched = place.left = left));

  const heard = ({ target, type, isComposing }) => {
    const place = placeAt(target);
    if (!place || isComposing) return;
    const writing = isWriting(target);
    place.touched ||= type !== 'focusout';
    place.left ||= place.touched && !writing;
    look(writing);
  };

  const submit = (event) => {
    if (event.target !== form || event.submitter?.formNoValidate) return;
    look(true);
    mark(true);
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
    mark(false);
    // The values are reset after this event.
    setTimeout(look);
  };

  const acts = { input: heard, change: heard, compositionend: heard, focusout: heard, submit, reset };
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
