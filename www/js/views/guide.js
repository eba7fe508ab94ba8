// Every statement of the guide by chapter and section, each with an address of its own.
import { html, nothing } from '../../vendor/lit-html.js';
import { chip } from '../parts/chip.js';
import { pageHead } from '../parts/frame.js';
import { notices } from '../parts/notices.js';
import { guideAddress } from '../route.js';

const chapterOf = ({ id }) => id.slice(1, id.indexOf('.'));

function chapters(statements) {
  const map = new Map();
  for (const statement of statements) {
    const chapter = chapterOf(statement);
    map.set(chapter, [...(map.get(chapter) ?? []), statement]);
  }
  return [...map];
}

function rows(app, statements) {
  return statements.map((statement, index) => {
    const section = app.text(statement.section);
    const begins = index === 0 || app.text(statements[index - 1].section) !== section;
    const target = statement.id === app.state.route.statement;
    return html`<li id=${statement.id} class=${target ? 'target' : ''} tabindex=${target ? '-1' : nothing}>
      ${chip(app, statement.id)}
      <div>
        ${begins ? html`<p class="note"><a href=${statement.link} target="_blank" rel="noopener noreferrer">${section}</a></p>` : nothing}
        <p>${app.text(statement.text)}</p>
      </div>
    </li>`;
  });
}

export function page(app) {
  const statements = app.statements();
  return html`<div class="content">
    ${notices(app)}
    ${pageHead(app, html`${app.t.guideLead(statements.length, app.text(app.edition.title))} <a href=${app.edition.link} target="_blank" rel="noopener noreferrer">${app.t.openGuide}</a>`)}
    <nav class="chapter-links" aria-label=${app.t.chapters}>
      ${chapters(statements).map(([chapter, [first]]) => html`<a class="button small" href=${guideAddress(first.id)}>${app.t.chapterNames[chapter]}</a>`)}
    </nav>
    <div class="guide-list">
      ${chapters(statements).map(([chapter, own]) => html`<section>
        <h2>${app.t.chapterNames[chapter]}</h2>
        <ul>${rows(app, own)}</ul>
      </section>`)}
    </div>
  </div>`;
}
