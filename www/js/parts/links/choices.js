// What begins with choosing accounts: an association, a binding, a WeCom association.
import { ask } from '../workspace/ask.js';
import { openPair } from './pair.js';
import { pick } from './pick.js';

const program = { name: 'program', legend: (app) => app.w.kinds.program, among: ({ programs }) => programs.filter(({ closed }) => !closed) };
const official = { name: 'official', legend: (app) => app.v.official, among: ({ officials }) => officials };

/** Accounts that are bound to no Open Platform account. */
const unbound = (side) => ({ ...side, among: (model) => side.among(model).filter(({ platform }) => !platform) });

/** `from` is the Official Account, where it is known already. */
export const newLink = (app, from) => pick(app, {
  title: ({ v }) => (from ? v.linkWith(app.book.account(from).name || from) : v.newLink),
  sides: from ? [program] : [official, program],
  then: (now, chosen) => openPair(now, ...(from ? [from, ...chosen] : chosen)),
});

export const bindProgram = (app, openPlatformAccount) => pick(app, {
  title: ({ v }) => v.bindProgram,
  sides: [unbound(program)],
  then: (now, [id]) => ask(now, { type: 'open-platform-bound', program: id, args: { openPlatformAccount } }),
});

export const bindOfficial = (app, openPlatformAccount) => pick(app, {
  title: ({ v }) => v.bindOfficial,
  sides: [unbound(official)],
  then: (now, [id]) => ask(now, { type: 'open-platform-bound', args: { openPlatformAccount, officialAccount: id } }),
});

export const beginCompany = (app, company) => pick(app, {
  title: ({ v }) => v.beginCompany,
  sides: [program],
  then: (now, [id]) => ask(now, { type: 'wecom-begun', program: id, args: { company } }),
});
