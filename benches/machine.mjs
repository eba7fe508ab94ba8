// The registration of a program as a machine of XState: twelve states, with guards. It is given the same events as the
// module. Its guards look at days, at what has to be there and at who the subject is; they check no number, no name and
// no email, which the module does besides.
import { assign, createMachine } from 'xstate';

const DAY = 24 * 60 * 60 * 1000;
const REMITTANCE_DAYS = 10;

/** What happened has a day, not before what happened last and not in the future. */
const timely = ({ context, event }) => event.on >= context.last && event.on <= context.today;
const complete = (event, names) => names.every((name) => Boolean(event.args[name]));
const organisation = ({ context }) => context.subject.subjectType !== 'individual';
const remits = ({ context }) => context.subject.verificationWay === 'remittance';
const inTime = ({ context, event }) =>
  (Date.parse(event.on) - Date.parse(context.facts['subject-submitted'])) / DAY <= REMITTANCE_DAYS;

const EMAIL = ['email', 'emailNotOnOfficialPlatform', 'emailNotOnOpenPlatform', 'emailNotOnEnterpriseAccount', 'emailNotOnPersonalWechat'];
const PERSON = ['administratorName', 'administratorId', 'administratorMobile'];
const ORGANISATION = ['subjectName', 'codeKind', 'code', 'verificationWay'];
const BANK = ['bankName', 'bankAccountName', 'bankAccount'];

function entered({ event }) {
  const { subjectType, verificationWay } = event.args;
  const needed = subjectType === 'individual' ? PERSON : [...PERSON, ...ORGANISATION, ...(verificationWay === 'remittance' ? BANK : [])];
  return Boolean(subjectType) && complete(event, needed);
}

const record = assign(({ context, event }) => ({
  last: event.on,
  facts: { ...context.facts, [event.type]: event.on },
  subject: event.type === 'subject-submitted' ? event.args : context.subject,
}));

const to = (target, ...guards) => ({
  target,
  guard: (scene) => timely(scene) && guards.every((guard) => guard(scene)),
  actions: record,
});

export const machine = createMachine({
  id: 'registration',
  initial: 'start',
  context: ({ input }) => ({ today: input.today, last: '', facts: {}, subject: {} }),
  states: {
    start: { on: { begun: to('begun') } },
    begun: { on: { 'email-set': to('emailSet', ({ event }) => complete(event, EMAIL)), closed: to('closed') } },
    emailSet: { on: { 'email-activated': to('activated'), closed: to('closed') } },
    activated: { on: { 'subject-submitted': to('entered', entered), closed: to('closed') } },
    entered: { on: { 'subject-confirmed': to('submitted'), closed: to('closed') } },
    submitted: {
      on: {
        'remittance-sent': to('remittanceSent', remits, inTime),
        'verification-applied': to('applied', organisation, (scene) => !remits(scene)),
        closed: to('closed'),
      },
    },
    remittanceSent: { on: { 'remittance-confirmed': to('remitted', inTime), closed: to('closed') } },
    remitted: { on: { 'verification-applied': to('applied', organisation), closed: to('closed') } },
    applied: {
      on: {
        'verification-passed': to('verified'),
        'verification-refused': to('refused', ({ event }) => complete(event, ['reason'])),
        closed: to('closed'),
      },
    },
    refused: { on: { 'verification-applied': to('applied', organisation), closed: to('closed') } },
    verified: { on: { closed: to('closed') } },
    closed: {},
  },
});
