// As much of Markdown as the project's own texts use: headings, paragraphs, lists, tables, fenced code; code, links,
// bold and emphasis within a line. Rust's and TypeScript's doc comments are written in it, too. The id of a statement of
// the guide is a link to it.
import { html, markup, slug } from './html.mjs';
import { statementAddress } from './console.mjs';

const FENCE = /^```(\S*)/;
const HEADING = /^(#{1,6}) (.*)/;
const ITEM = /^(?:[-*]|\d+\.) /;
const ROW = /^\|.*\|$/;

/** A text cut into blocks: { heading, level }, { code, language }, { items, numbered }, { rows }, { words }. */
export function blocksOf(text) {
  const lines = text.split('\n');
  const blocks = [];
  let at = 0;
  /** The lines from here on that fit. */
  const run = (fits) => {
    const from = at;
    while (at < lines.length && fits(lines[at])) at += 1;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at];
    const [, language] = line.match(FENCE) ?? [];
    if (line.trim() === '') {
      at += 1;
    } else if (language !== undefined) {
      at += 1;
      blocks.push({ code: run((each) => !each.startsWith('```')).join('\n'), language });
      at += 1;
    } else if (HEADING.test(line)) {
      const [, signs, heading] = line.match(HEADING);
      blocks.push({ heading, level: signs.length });
      at += 1;
    } else if (ITEM.test(line)) {
      const items = [];
      // What belongs to an item is indented.
      for (const each of run((next) => ITEM.test(next) || /^ +\S/.test(next))) {
        if (ITEM.test(each)) items.push(each.replace(ITEM, ''));
        else items.push(`${items.pop()} ${each.trim()}`);
      }
      blocks.push({ items, numbered: /^\d/.test(line) });
    } else if (ROW.test(line)) {
      const cells = (row) => row.slice(1, -1).split('|').map((cell) => cell.trim());
      const [head, , ...rows] = run((each) => ROW.test(each)).map(cells);
      blocks.push({ head, rows });
    } else {
      blocks.push({ words: run((each) => each.trim() !== '' && !FENCE.test(each) && !HEADING.test(each)).join('\n') });
    }
  }
  return blocks;
}

/** Within a line, first come, first served: code, links, bold, emphasis. A link of rustdoc that names an item is code. */
const INLINE = /`([^`]+)`|\[`([^`\]]+)`\](?:\([^)]*\))?|\[([^\]]+)\]\(([^)]+)\)|\*\*([^*]+)\*\*|\*([^\s*][^*]*)\*|<(https?:[^>]+)>|\b(G\d+\.\d+)\b/g;

/**
 * The words of a paragraph, item or cell. `address` turns an address of the text into one of the page, `named` the name of
 * something into the address where it is told, or nothing.
 */
export function inline(text, { address = (href) => href, named = () => null } = {}) {
  const coded = (code) => {
    const href = named(code.replace(/\(\)$/, ''));
    return href ? html`<a href="${href}"><code>${code}</code></a>` : html`<code>${code}</code>`;
  };
  const pieces = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, item, label, href, bold, emphasis, bare, statement] = match;
    pieces.push(text.slice(from, match.index));
    if (code ?? item) pieces.push(coded(code ?? item));
    else if (label) pieces.push(html`<a href="${address(href)}">${inline(label)}</a>`);
    else if (bold) pieces.push(html`<b>${inline(bold)}</b>`);
    else if (emphasis) pieces.push(html`<em>${inline(emphasis)}</em>`);
    else if (statement) pieces.push(html`<a href="${statementAddress(statement)}">${statement}</a>`);
    else pieces.push(html`<a href="${bare}">${bare}</a>`);
    from = match.index + whole.length;
  }
  pieces.push(text.slice(from));
  return html`${pieces}`;
}

/** A text that is no Markdown, with links at statements. */
export const linked = (text) => html`${text.split(/\b(G\d+\.\d+)\b/).map((piece, at) => (at % 2 ? html`<a href="${statementAddress(piece)}">${piece}</a>` : piece))}`;

/**
 * Blocks as markup. `below` is the level of the heading that they stand under; `code` draws fenced code; `id` makes the id of
 * a heading from its words, or nothing; the rest is for `inline`.
 */
export function drawn(blocks, { below = 1, code = plainCode, id = slug, ...links } = {}) {
  const top = Math.min(6, ...blocks.filter(({ heading }) => heading).map(({ level }) => level));
  return blocks.map((block) => {
    const { heading, level, items, numbered, rows, head, words } = block;
    if (heading) {
      const tag = markup(`h${Math.min(6, below + 1 + level - top)}`);
      const name = id(heading);
      return html`<${tag}${name && html` id="${name}"`}>${inline(heading, links)}</${tag}>\n`;
    }
    if (block.code !== undefined) return code(block);
    if (items) {
      const tag = markup(numbered ? 'ol' : 'ul');
      return html`<${tag} class="items">${items.map((item) => html`<li>${inline(item, links)}</li>`)}</${tag}>\n`;
    }
    if (rows) return table(head.map((cell) => inline(cell, links)), rows.map((row) => row.map((cell) => inline(cell, links))));
    return html`<p>${inline(words, links)}</p>\n`;
  });
}

/** A table that scrolls by itself where it is wider than its place. */
export const table = (head, rows) => html`<div class="wide" tabindex="0" role="group"><table>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>\n`)}</tbody>
</table></div>\n`;

/** A block of code; comments stand back. */
export const plainCode = ({ code, language }) => html`<pre class="code" tabindex="0"${language && html` data-language="${language}"`}><code>${code.split('\n').map(shaded)}</code></pre>\n`;

/** A comment follows a space or begins the line, which the slashes of an address do not. */
function shaded(line) {
  const at = line.search(/(?:^|\s)(?:\/\/|#) /);
  if (at < 0) return html`${line}\n`;
  return html`${line.slice(0, at)}<span class="comment">${line.slice(at)}</span>\n`;
}
