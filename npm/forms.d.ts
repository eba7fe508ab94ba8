import type { Day, Field, Lang, Overrides, Report, SubjectType } from './core/mp_onboard.js';

/** How a form is bound. */
export interface BindFormOptions {
  /** The subject type, for a form that does not ask for it. */
  subject?: SubjectType | null;
  /** The day on which the form is judged. Default: the day in China when the form is bound. */
  today?: Day | (() => Day);
  /** An id of `editions()`. Default: the default edition. */
  edition?: string;
  /** The language of the messages. Default: `zh`. */
  lang?: Lang;
  /** What a field is called in your form, where its name is another one: `{ email: 'user_email' }`. */
  names?: { readonly [field in Field]?: string };
  /**
   * Called with what is found in the form whenever a value has changed, first while the form is bound. What is found at
   * fields that are not in your form is in it as well.
   */
  onchange?: (report: Report) => void;
}

/** A form that is bound. */
export interface BoundForm {
  /** All that is found in the form as it stands now, shown or not. After `free()` it is the last answer. */
  report(): Report;
  /**
   * Leaves rules aside, each for the value that it was given for and with the user's reason: what the document in hand says
   * goes before a check character. Takes the place of those that were left aside before; `null`: none. The finding is still
   * said, with its reason in the report, and holds nobody up.
   *
   * @throws `unknown_overridable_rule` for a rule that cannot be left aside.
   */
  override(overrides: Overrides | null): Report;
  /** Lets go of the form and undoes what was done to it. Twice does no harm. */
  free(): void;
}

/**
 * Brings the checks to your own HTML form. Call it once the module is started (`await init()`) and the form is in its page.
 *
 * **Which controls.** Every `input`, `select` and `textarea` whose `name` is a field of the registration, or what `names`
 * calls it; radio buttons of one name are one field, a checkbox is a yes or no. They may come, go and be enabled or
 * disabled at any time. Other controls are left alone.
 *
 * **When something is said.** Nothing while somebody writes; what is unfinished or wrong when the control is left with
 * another value than it had; at once when a choice is made or the browser fills in. What is said goes away as soon as it is
 * right. A rule that compares two fields speaks at the one that it is about, and only if somebody has been there. When the
 * form is sent all of it is said, the focus goes to the first control that is wrong, and your listeners do not hear of the
 * attempt. A button with `formnovalidate` sends the form as it is. Warnings and advice are said and hold nobody up. After a
 * reset the form is as new.
 *
 * **Where.** In the element inside the page that has `data-message-for="<name of the control>"`, else in an empty element
 * that the control's `aria-describedby` already names, else in a new `<span data-message-for hidden>` behind the control
 * and its label. It gets `data-level="error"` or `"warning"`, for your style sheet. One that is `hidden` is shown while it
 * has something to say.
 *
 * **What else.** Controls get the browser's own validity (`setCustomValidity`, so `:user-invalid`, `checkValidity()` and
 * `reportValidity()` work), `aria-invalid`, `aria-describedby`, and `required` if the subject needs the field. What the
 * chosen subject or way of verification does not have is `disabled`: it is neither judged nor sent, and what stood in it
 * comes back with it. Show and hide with your style sheet, for example `.bank:has(:disabled) { display: none }`. The form
 * gets `novalidate`, because messages in the page take the place of the browser's bubbles; your own `required` or `pattern`
 * still hold it back, unless it was `novalidate` before.
 */
export function bindForm(form: HTMLFormElement, options?: BindFormOptions): BoundForm;
