// A form that stays: one field is changed at a time.
import { check } from './core/mp_onboard.js';

export class FormSession {
  #form;
  #ctx;

  constructor(subject, ctx) {
    this.#form = { subjectType: subject };
    this.#ctx = ctx;
    this.report();
  }

  set(field, value) {
    this.#form[field] = value;
  }

  report() {
    return check(this.#form, this.#ctx);
  }

  free() {}
}
