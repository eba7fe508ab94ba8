// Markup as text: whatever is put into it is escaped, unless it is markup itself.

class Markup {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

function written(value) {
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(written).join('');
  return value instanceof Markup ? value.text : escaped(String(value));
}

/** A template: html`<p>${text}</p>`. Lists are joined; null, undefined and false are nothing. */
export const html = (strings, ...values) => new Markup(String.raw({ raw: strings }, ...values.map(written)));

/** A text that is markup already. */
export const markup = (text) => new Markup(text);

/** What an address can end in, made of a heading. */
export const slug = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
