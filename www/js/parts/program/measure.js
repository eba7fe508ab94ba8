// How wide a text is likely to be, and its lines in a given width: SVG neither measures nor wraps by itself.

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]/;
const CLASSES = [[/[iljtfrI.,:;'’|()[\] ]/, 0.32], [/[mwMW@%—…]/, 0.9], [/[A-Z]/, 0.7], [/./, 0.56]];

/** The width of one character, in parts of the size of the font. A little more rather than less. */
const part = (letter) => (WIDE.test(letter) ? 1 : CLASSES.find(([like]) => like.test(letter))?.[1] ?? 1);

export const widthOf = (text, size) => [...text].reduce((sum, letter) => sum + part(letter), 0) * size;

/** Where a line may end: after a space, and beside every Chinese character. */
const pieces = (text) => text.match(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]+\s*|\s+/g) ?? [];

/** As much of a text as fits, with an ellipsis. */
function clipped(text, width, size) {
  const letters = [...text.trimEnd()];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Lines that break where the next piece would not fit. */
function broken(text, width, size) {
  const lines = [''];
  for (const piece of pieces(text)) {
    const longer = lines.at(-1) + piece;
    if (lines.at(-1) === '' || widthOf(longer.trimEnd(), size) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** The same number of lines, with no word left alone on the last one where that can be helped. */
function balanced(text, width, size) {
  const lines = broken(text, width, size);
  for (let narrower = width / 2; narrower < width; narrower += size / 2) {
    const tried = broken(text, narrower, size);
    if (tried.length === lines.length && tried.every((line) => widthOf(line.trimEnd(), size) <= width)) return tried;
  }
  return lines;
}

/** At most `most` lines: { lines, cut }. `cut` says that not all of the text is there; otherwise they join to the text. */
export function linesOf(text, width, size, most = 3) {
  const lines = balanced(text, width, size);
  const kept = lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join('')];
  const shown = kept.map((line) => (widthOf(line.trimEnd(), size) <= width ? line : clipped(line, width, size)));
  return { lines: shown, cut: shown.some((line, index) => line !== kept[index]) };
}
