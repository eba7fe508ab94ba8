// What happened in an example, in words: each day with what was recorded, and what is to be recorded or looked at then.
import { html, nothing } from '../../../vendor/lit-html.js';
import { isDay } from '../../days.js';
import { visible } from './words.js';

/** Commands by type; the core's list never changes. */
let commands = null;

function commandOf(app, type) {
  commands ??= new Map(app.core.commands().map((command) => [command.type, command]));
  return commands.get(type);
}

function argument(app, { label, words }, value) {
  if (value === null) return html`${app.text(label)}: ${app.v.other}`;
  if (typeof value === 'boolean') return html`${app.text(label)}`;
  const word = words.find((each) => each.value === value);
  return html`${app.text(label)}: ${word ? app.text(word.label) : html`<code>${visible(app, [value].flat().join('; '))}</code>`}`;
}

/** Everything is about the program `mp`, unless it is said. */
function event(app, { on, type, program, args, times }) {
  const command = commandOf(app, type);
  const taken = command.args.filter(({ name }) => name in args);
  return html`<time>${isDay(on) ? app.day(on) : on || app.v.noDay}</time>
    <span>${times > 1 ? html`${app.v.times(times)} ` : nothing}${app.text(command.title)}${program && program !== 'mp' ? html` <code>${visible(app, program)}</code>` : nothing}
    ${taken.length > 0 ? html`<small>${taken.map((arg, index) => html`${index > 0 ? ' · ' : nothing}${argument(app, arg, args[arg.name])}`)}</small>` : nothing}</span>`;
}

export const history = (app, { happened, then, on }) => html`<ol class="history">
  ${happened.length > 0 ? happened.map((each) => html`<li>${event(app, each)}</li>`) : html`<li class="quiet">${app.v.noHistory}</li>`}
  <li class="then">${then
    ? html`<b>${app.v.thenRecord}</b> ${event(app, then)}`
    : html`<b>${app.v.thenLook(isDay(on) ? app.day(on) : on)}</b>`}</li>
</ol>`;
