// The flow of a program as a drawing: regions, steps as links with their states, the order as arrows, unmet gates with chips.
import { html, nothing, svg } from '../../../vendor/lit-html.js';
import { urgency } from '../due.js';
import { shape } from '../glyph.js';
import { called, running, stateWords } from '../workspace/steps.js';
import { layout, middle, openGates, way } from './layout.js';
import { linesOf, widthOf } from './measure.js';
import { stepWay } from './ways.js';

const LINE = 18;
const NOTE = 12;
const AFTER_GLYPH = 32;

const drawn = new WeakMap();

/** Worked out once for a graph and a language. */
function placesOf(app, diagram) {
  const { lang } = app.state;
  const known = drawn.get(diagram) ?? {};
  drawn.set(diagram, known);
  return (known[lang] ??= layout(diagram, ({ title }) => app.text(title)));
}

/** The longest of several texts that fits. */
const fitting = (width, ...texts) => texts.find((text) => widthOf(text, NOTE) <= width) ?? linesOf(texts.at(-1), width, NOTE, 1).lines[0];

/** The second line of a step: its state, with what else there is room for. */
function stateLine(app, step, to, width) {
  const word = app.t.states[step.state];
  if (to) {
    const change = `${word} → ${app.t.states[to]}`;
    return { text: change, whole: widthOf(change, NOTE) > width };
  }
  const all = stateWords(app, step);
  return { text: fitting(width, all, word), whole: false };
}

function node(app, step, place, { current, to }) {
  const { x, y, width, height, lines, cut } = place;
  const said = stateLine(app, step, to, width - AFTER_GLYPH - 5);
  const name = called(app, step, to);
  const top = y + (height - lines.length * LINE - LINE) / 2;
  return svg`<a class="node ${step.state} ${to ? 'would' : ''}" href=${stepWay(app, step.id)} aria-label=${name} aria-current=${current ? 'step' : nothing}>
    ${cut ? svg`<title>${app.text(step.title)}</title>` : nothing}
    ${current ? svg`<rect class="frame" x=${x - 5} y=${y - 5} width=${width + 10} height=${height + 10} rx="9"/>` : nothing}
    <rect class="face" x=${x} y=${y} width=${width} height=${height} rx="6"/>
    ${to ? svg`<rect class="ahead" x=${x - 2} y=${y - 2} width=${width + 4} height=${height + 4} rx="7"/>` : nothing}
    <g transform=${`translate(${x + 9} ${top + 1})`}>${shape(step.state)}</g>
    ${lines.map((line, at) => svg`<text class="name" x=${x + AFTER_GLYPH} y=${top + 14 + at * LINE}>${line}</text>`)}
    <text class="state ${running(step) ? urgency(step.due) : ''}" x=${said.whole ? x + 9 : x + AFTER_GLYPH} y=${top + 13 + lines.length * LINE}>${said.text}</text>
    ${step.exceptions.length > 0 ? svg`<g transform=${`translate(${x + width - 18} ${y - 7})`}><circle class="under" cx="8" cy="8" r="9"/>${shape('warning')}</g>` : nothing}
  </a>`;
}

function region(app, { id, x, y, width, height }, steps) {
  const { title } = app.book.regions.find((each) => each.id === id);
  const all = steps.filter((step) => step.region === id && step.state !== 'not_applicable');
  return svg`<g class="map-region">
    <rect x=${x} y=${y} width=${width} height=${height} rx="6"/>
    <text class="head" x=${x + 12} y=${y + 22}>${app.text(title)}</text>
    <text class="count" x=${x + width - 12} y=${y + 22}>${all.filter(({ state }) => state === 'done').length} / ${all.length}</text>
  </g>`;
}

/** A chip in the drawing: opens its statement. */
function chipAt(app, id, { x, y }) {
  const width = Math.ceil(id.length * 7.3 + 10);
  const press = () => app.store.set({ dialog: { kind: 'statement', id, fidelity: app.statement(id).fidelity, under: null } });
  const key = (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  return svg`<g class="map-chip" role="button" tabindex="0" aria-haspopup="dialog" aria-label=${app.t.chip(id)} @click=${press} @keydown=${key}>
    <rect class="reach" x=${x - width / 2 - 2} y=${y - 13} width=${width + 4} height="26"/>
    <rect class="paper" x=${x - width / 2} y=${y - 10} width=${width} height="20" rx="4"/>
    <text x=${x} y=${y + 4}>${id}</text>
  </g>`;
}

/** A disc that stands for the registration, before a region that starts after it. */
const start = (app, { x, y }, first, registered) => svg`<g class="start">
  <path class="order" marker-end="url(#flow-head)" d=${`M${x - 24} ${y}H${x}`}/>
  <g transform=${`translate(${x - 43} ${y - 8})`}>${shape(registered ? 'done' : 'empty')}</g>
  <text x=${x - 35} y=${y + 24}>${app.text(first.title)}</text>
</g>`;

/** What leads into the regions: the bar after the registration, discs, arrows, and gates that are not met. */
function connections(app, diagram, places, steps) {
  const at = new Map(places.regions.map((each) => [each.id, each]));
  const [first] = diagram.regions;
  const own = at.get(first.id);
  const registered = steps.filter((step) => step.region === first.id).every(({ state }) => state === 'done' || state === 'not_applicable');
  const gates = openGates(diagram, steps);
  const between = gates.filter(({ from }) => from !== first.id);
  const before = gates.filter(({ from }) => from === first.id).map(({ statement }) => statement);
  const usual = before.toSorted((one, other) => before.filter((id) => id === other).length - before.filter((id) => id === one).length)[0];
  const { fork } = places;
  const middleOfFork = fork.x + fork.width / 2;
  const home = new Map(diagram.nodes.map(({ id, region: of }) => [id, of]));
  /** Regions of the last column: how they are reached. */
  const last = places.regions.filter(({ column }) => column === 2).map((to) => {
    if (between.some((gate) => gate.to === to.id)) return nothing;
    if (places.entries.includes(to.id)) return start(app, { x: to.x, y: middle(to) }, first, registered);
    const from = diagram.edges.map((edge) => [home.get(edge.from), home.get(edge.to)]).find(([one, other]) => other === to.id && one !== to.id)?.[0];
    return from ? svg`<path class="order" marker-end="url(#flow-head)" d=${way(at.get(from), to).path}/>` : nothing;
  });
  return svg`
    <path class="order" d=${`M${own.x + own.width} ${fork.y + fork.height / 2}H${fork.x}`}/>
    <rect class="fork ${registered ? '' : 'shut'}" x=${fork.x} y=${fork.y - 12} width=${fork.width} height=${fork.height + 24} rx="2"/>
    ${places.regions.filter(({ id, column }) => column === 1 && places.entries.includes(id)).map((to) => svg`<path class="order" marker-end="url(#flow-head)" d=${`M${fork.x + fork.width} ${middle(to)}H${to.x}`}/>`)}
    ${usual ? svg`<path class="gate" d=${`M${middleOfFork} 34V${fork.y - 12}`}/>${chipAt(app, usual, { x: middleOfFork, y: 24 })}` : nothing}
    ${last}
    ${between.map(({ from, to, statement }) => {
      const found = way(at.get(from), at.get(to));
      return found ? svg`<path class="gate" marker-end="url(#flow-head)" d=${found.path}/>${chipAt(app, statement, found.chip)}` : nothing;
    })}`;
}

/** `would` says for steps what would become of them. `zoom` is a factor, or `fit`. */
export function flowMap(app, program, steps, { current, would, zoom }) {
  const diagram = app.book.diagram(program);
  const places = placesOf(app, diagram);
  const at = new Map(places.nodes.map((place) => [place.id, place]));
  const { width, height } = places;
  return html`<svg class=${zoom === 'fit' ? 'fit' : ''} viewBox=${`0 0 ${width} ${height}`} width=${zoom === 'fit' ? '100%' : width * zoom} height=${zoom === 'fit' ? nothing : height * zoom} role="presentation">
    <defs><marker id="flow-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto" markerUnits="userSpaceOnUse"><path d="m1 1 5.5 3L1 7"/></marker></defs>
    ${places.regions.map((each) => region(app, each, steps))}
    ${places.arrows.map(({ path }) => svg`<path class="order" marker-end="url(#flow-head)" d=${path}/>`)}
    ${connections(app, diagram, places, steps)}
    ${steps.map((step) => node(app, step, at.get(step.id), { current: step.id === current, to: would.get(step.id) }))}
  </svg>`;
}
