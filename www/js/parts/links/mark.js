// An association as a mark and a word: a disc for the same subject, a diamond for another, a clock while it is asked for.
import { glyph } from '../glyph.js';

/** What an association is: the name of its drawing, and the key of its words. */
export const markOf = ({ since, sameSubject }) => {
  if (!since) return 'waiting';
  return sameSubject ? 'disc' : 'diamond';
};

export const mark = (link) => glyph(markOf(link));

export const markWord = (app, link) => app.v.marks[markOf(link)];
