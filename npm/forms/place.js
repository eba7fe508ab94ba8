// What of a page belongs to one field: its controls, and the note that says what is the matter with them.

/** The attributes that are changed while a form is bound. */
const CHANGED = 'aria-describedby aria-invalid aria-live data-level hidden id lang required'.split(' ');

/** Where a label lies that is behind a control or around it: `Node.DOCUMENT_POSITION_FOLLOWING` and `…_CONTAINS`. */
const BEHIND_OR_AROUND = 4 | 8;

/** How many notes have an id of ours: each another one. */
let numbered = 0;

const descriptionsOf = (control) => control.getAttribute('aria-describedby')?.match(/\S+/g) ?? [];

/** The note that the form has: marked with the name of the control, or a description of it without a word in it yet. */
const given = (form, control) =>
  form.querySelector([`[data-message-for="${CSS.escape(control.name)}"]`, ...descriptionsOf(control).map((id) => `[id="${CSS.escape(id)}"]:empty`)]);

/** A note of our own, behind the control and its label: within the label it would become a part of the name. */
function added(control) {
  const note = document.createElement('span');
  note.dataset.messageFor = control.name;
  note.hidden = true;
  const label = control.labels?.[0] ?? control;
  (control.compareDocumentPosition(label) & BEHIND_OR_AROUND ? label : control).after(note);
  return note;
}

export function placeOf(form, controls, lang) {
  const found = given(form, controls[0]);
  const note = found ?? added(controls.at(-1));
  const { hidden, textContent } = note;
  const before = [note, ...controls].flatMap((element) => CHANGED.map((name) => [element, name, element.getAttribute(name)]));
  /** Controls that are out of the form because the subject does not have the field. */
  const out = [];
  note.lang = lang;
  note.id ||= `mp-onboard-${(numbered += 1)}`;
  for (const control of controls) control.setAttribute('aria-describedby', [...new Set([...descriptionsOf(control), note.id])].join(' '));

  return {
    controls,
    /** What is said in the note. */
    said: '',

    /** Whether the form needs the field, may have it, or cannot: then it takes no part, like anything that is disabled. */
    use(applies) {
      for (const control of controls) {
        control.required = applies === 'required';
        if (applies.startsWith('not') && !control.disabled) control.disabled = out.push(control);
      }
      if (!applies.startsWith('not')) for (const control of out.splice(0)) control.disabled = false;
    },

    /** `live`: how a screen reader comes to know of it. */
    say(message, wrong, live) {
      for (const control of controls) control.ariaInvalid = Boolean(wrong);
      if (message) note.dataset.level = wrong ? 'error' : 'warning';
      if (message === this.said) return;
      note.ariaLive = live;
      note.textContent = this.said = message;
      note.hidden = hidden && !message;
    },

    /** Leaves everything as it was. */
    end() {
      this.use('');
      for (const control of controls) control.setCustomValidity('');
      for (const [element, name, value] of before) {
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
      note.textContent = textContent;
      if (!found) note.remove();
    },
  };
}
