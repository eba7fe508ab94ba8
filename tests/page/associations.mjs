// Workspaces with several subjects, Official Accounts and programs, for the view of links.
import { workspace } from './books.mjs';
import { PEOPLE } from './people.mjs';

/** A made-up resident ID for each number: one person administers only so many programs. */
export function administrator(number) {
  const body = `110105${1950 + (number % 50)}0101${String(100 + Math.floor(number / 50)).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, at) => all + weight * Number(body[at]), 0);
  return { administratorId: `${body}${'10X98765432'[sum % 11]}`, administratorMobile: `138${String(10_000_000 + number)}` };
}

/** An Official Account of a person's subject; its id. */
export function official(made, name, { subjectType, subjectName, codeKind, code }, on = '2026-09-01') {
  return made.record()('official-account-added', on, { name, subjectType, subjectName, codeKind, code }).account;
}

/** A verified program of a person's subject; its id. Each has an email and an administrator of its own. */
export function program(made, name, person, number) {
  const { bankName, bankAccountName, bankAccount, ...without } = person;
  const id = made.submitted('2026-09-02', { ...without, ...administrator(number), email: `mini${number}@example.com`, verificationWay: 'verification' }, name);
  const did = made.record(id);
  did('verification-applied', '2026-09-03');
  did('verification-passed', '2026-09-06');
  return id;
}

const range = (count) => Array.from({ length: count }, (_, at) => at);

/** Two subjects; an Official Account of each; programs of both, some associated, one asked for. */
export function agency() {
  const made = workspace();
  const [bakery, shop] = [PEOPLE.enterprise, PEOPLE.individual_business];
  const service = official(made, '麦香坊服务号', bakery);
  const other = official(made, '面包店订阅号', shop);
  const own = ['麦香坊点单', '麦香坊会员卡', '麦香坊团购'].map((name, at) => program(made, name, bakery, at));
  const foreign = ['面包店外卖', '面包店预约'].map((name, at) => program(made, name, shop, 10 + at));
  made.record(own[0])('association-made', '2026-11-08', { officialAccount: service });
  made.record(foreign[0])('association-made', '2026-11-10', { officialAccount: service });
  made.record(own[1])('association-requested', '2026-11-12', { officialAccount: service, side: 'program' });
  return { made, text: made.text(), service, other, own, foreign };
}

/** An Official Account that can take no more: ten of its subject, three of another, thirteen in November; and one more program. */
export function full() {
  const made = workspace();
  const service = official(made, '麦香坊服务号', PEOPLE.enterprise);
  range(10).forEach((at) => made.record(program(made, `麦香坊 ${at + 1} 店`, PEOPLE.enterprise, at))('association-made', '2026-11-08', { officialAccount: service }));
  range(3).forEach((at) => made.record(program(made, `面包店 ${at + 1}`, PEOPLE.individual_business, 20 + at))('association-made', '2026-11-09', { officialAccount: service }));
  const late = program(made, '麦香坊新店', PEOPLE.enterprise, 40);
  return { made, text: made.text(), service, late };
}

/** Many programs and Official Accounts of one subject. */
export function many(programs, officials) {
  const made = workspace();
  range(officials).forEach((at) => official(made, `公众号 ${at + 1}`, PEOPLE.enterprise));
  range(programs).forEach((at) => made.begin('2026-09-02', `店铺 ${at + 1}`));
  return { made, text: made.text() };
}
