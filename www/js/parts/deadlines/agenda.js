// Everything with a day: last days of steps, what runs out, and quotas that come back, in the order of their days.
import { addressOf, programAddress } from '../../route.js';
import { daysBetween, monthOf } from './months.js';
import { returning } from './returns.js';

/** What ends with a day: a step that has to be done by then, or one that was done and holds until then. */
const ending = ({ program, name, step, title, state, due }) => ({
  kind: state === 'done' ? 'expiry' : 'due',
  id: `${program}.${step}`,
  name: name || program,
  account: program,
  title,
  state,
  day: due.on,
  daysLeft: due.daysLeft,
  estimated: due.estimated,
  statement: due.statement,
  // How the days are counted is our reading of it.
  fidelity: 'implies',
  about: programAddress(program),
  address: programAddress(program, step),
});

const coming = (today) => ({ account, quota }) => ({
  kind: 'returns',
  id: `${account.id}.${quota.id}.${quota.freesOn}`,
  name: account.name || account.id,
  account: account.id,
  title: quota.name,
  quota,
  day: quota.freesOn,
  daysLeft: daysBetween(today, quota.freesOn),
  estimated: false,
  statement: quota.statement,
  fidelity: quota.fidelity,
  about: account.kind === 'program' ? programAddress(account.id) : addressOf('links'),
});

const grouped = (items, key) => {
  const groups = new Map();
  for (const item of items) {
    if (!groups.has(key(item))) groups.set(key(item), []);
    groups.get(key(item)).push(item);
  }
  return groups;
};

let last = { key: [] };

/** `{ items, byDay, byMonth, left }`; made again only when an answer of the workspace is another. */
export function agenda(app) {
  const { found, left } = returning(app);
  const key = [app.book.deadlines(), found, app.read.today];
  if (key.some((part, at) => part !== last.key[at])) {
    const items = [...key[0].map(ending), ...found.map(coming(app.read.today))].sort((one, other) => one.daysLeft - other.daysLeft);
    last = { key, items, byDay: grouped(items, ({ day }) => day), byMonth: grouped(items, ({ day }) => monthOf(day)) };
  }
  return { ...last, left };
}

export const GROUPS = ['over', 'today', 'soon', 'later'];
/** In which group of the list something stands. */
const groupOf = ({ daysLeft }) => (daysLeft < 0 ? 'over' : daysLeft === 0 ? 'today' : daysLeft <= 7 ? 'soon' : 'later');

const listed = new WeakMap();

/** Items in the groups of the list, the latest of what is over first. */
export function groups(items) {
  if (!listed.has(items)) {
    const all = grouped(items, groupOf);
    all.get('over')?.reverse();
    listed.set(items, all);
  }
  return listed.get(items);
}
