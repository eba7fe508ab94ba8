// A form that stays in the module: a text is written into the module's own memory, unit by unit, and nothing comes back
// when nothing has changed.

/** The room for a text, in UTF-16 units. Longer ones go another way. */
const ROOM = 256;

/** The class `FormSession` over the functions of a module. */
export function sessionsOf({ Session, fields, memory }) {
  let places = null;
  let units = new Uint16Array(0);

  return class FormSession {
    #form;
    #room;
    #same;

    /** `form`: a subject type, `null` for none yet, or a whole form to begin with. */
    constructor(form, ctx) {
      places ??= new Map(fields({}).map(({ field }, place) => [field, place]));
      this.#form = new Session(form === null || typeof form === 'string' ? { subjectType: form } : form, ctx);
      this.#room = this.#form.room() / 2;
      this.#keep(this.report().state);
    }

    /** Puts a value into a field: what has appeared, what has gone, and how the form stands now. */
    set(field, value) {
      const place = places.get(field);
      const writes = typeof value === 'string' && value.length <= ROOM && place !== undefined;
      const changed = writes ? this.#form.write(place, this.#type(value)) : this.#form.put(field, value);
      if (!changed) return this.#same;
      const change = this.#form.change();
      this.#keep(change.state);
      return change;
    }

    /** All that is found in the form, as `check` says it. */
    report() {
      return this.#form.report();
    }

    /** Gives the memory back at once. */
    free() {
      this.#form.free();
      // Somebody else may have the room by now: a write to it is lost.
      this.#room = NaN;
    }

    /** Writes a text into its room. The memory may have grown and lie elsewhere since. */
    #type(text) {
      const { buffer } = memory();
      if (units.buffer !== buffer) units = new Uint16Array(buffer);
      for (let at = 0; at < text.length; at += 1) units[this.#room + at] = text.charCodeAt(at);
      return text.length;
    }

    #keep(state) {
      this.#same = Object.freeze({ state, appeared: Object.freeze([]), gone: Object.freeze([]) });
    }
  };
}
