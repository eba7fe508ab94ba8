// A rule's message with its placeholders as tags, its level as a drawing and a word, and texts with nothing hidden in them.
import { html } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';
import { pieces } from './catalogue.js';

/** A message as it is before anything is filled in. */
export const template = (text) => pieces(text).map((piece, index) => (index % 2 ? html`<code class="slot">{${piece}}</code>` : piece));

export const levelGlyph = ({ level }) => glyph(`level-${level}`);

/** How much of a value is shown. */
const LONGEST = 80;

/** A value with what cannot be seen written out, and no more of it than it takes. */
export function visible(app, value) {
  const characters = [...value];
  const shown = characters.slice(0, LONGEST).join('').replace(/[\p{C}\p{Z}]/gu, (hidden) => (hidden === ' ' ? hidden : `\\u{${hidden.codePointAt(0).toString(16)}}`));
  return characters.length > LONGEST ? `${shown}${app.v.more(characters.length)}` : shown;
}
