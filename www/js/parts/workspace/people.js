// Who and what belongs to a program: members, versions, associations.
import { html, nothing } from '../../../vendor/lit-html.js';
import { nameOf } from '../../app.js';
import { ask } from './ask.js';
import { glyph } from '../glyph.js';
import { stepWay } from '../program/ways.js';

const since = (app, day) => html`<span class="note">${app.w.since(app.day(day))}</span>`;

function group(app, title, empty, rows, address) {
  return html`<section aria-label=${title}>
    <div class="group-head"><h3>${title}</h3><span class="note">${rows.length}</span>${app.book.after ? nothing : html`<a class="aside" href=${address} aria-label=${app.w.recordAt(title)}>${app.w.goRecord}</a>`}</div>
    ${rows.length > 0 ? html`<ul class="rows">${rows}</ul>` : html`<p class="quiet">${empty}</p>`}
  </section>`;
}

function members(app, program, role, step) {
  const of = role === 'developer' ? 'developers' : 'testers';
  const rows = app.book.members(program)[of].map((member) => html`<li>
    <span>${member.name}</span> ${since(app, member.since)}
    ${app.book.after ? nothing : html`<button type="button" class="link" aria-label=${app.w.unbindWho(member.name)} @click=${() => ask(app, { type: 'member-unbound', program, args: { role, member: member.name } })}>${app.w.unbind}</button>`}
  </li>`);
  return group(app, app.w[of], app.w.noMembers, rows, stepWay(app, step));
}

function versions(app, program) {
  const rows = app.book.versions(program).map(({ name, state, since: day }) => html`<li>
    <span class="mono">${name}</span> <span class="tag">${app.w.versionStates[state]}</span> ${since(app, day)}
  </li>`);
  return group(app, app.w.versions, app.w.noVersions, rows, stepWay(app, 'upload'));
}

function associations(app, program) {
  const rows = app.book.associations(program).map(({ officialAccount, requested, since: day, sameSubject }) => {
    const args = { officialAccount };
    const act = (type, word) => app.book.after ? nothing : html`<button type="button" class="link" aria-label=${`${word} ${nameOf(app.book, officialAccount)}`} @click=${() => ask(app, { type, program, args })}>${word}</button>`;
    return html`<li>
      <span class="with-glyph">${glyph(day ? 'done' : 'waiting')}${nameOf(app.book, officialAccount)}</span>
      <span class="tag">${sameSubject ? app.w.sameSubject : app.w.otherSubject}</span>
      ${day ? since(app, day) : html`<span class="note">${app.w.requestedOn(app.day(requested))}</span>`}
      ${day ? nothing : act('association-made', app.w.associated)} ${act('association-removed', app.w.dissociate)}
    </li>`;
  });
  return group(app, app.w.associations, app.w.noAssociations, rows, stepWay(app, 'association'));
}

export const belongings = (app, program) => html`<section class="part" aria-labelledby="belongs">
  <div class="part-head"><h2 id="belongs">${app.w.belongings}</h2></div>
  <div class="account-groups">
    ${members(app, program, 'developer', 'developers')} ${members(app, program, 'tester', 'testers')}
    ${versions(app, program)} ${associations(app, program)}
  </div>
</section>`;
