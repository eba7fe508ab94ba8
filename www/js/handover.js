// From the draft of a registration to records of the workspace: what has happened, in its order, as commands.
import { blocks } from './reading.js';

const DECLARATIONS = ['emailNotOnOfficialPlatform', 'emailNotOnOpenPlatform', 'emailNotOnEnterpriseAccount', 'emailNotOnPersonalWechat'];

/** The command that records each fact of the draft. */
const FACTS = {
  remittanceSentOn: 'remittance-sent',
  remittanceConfirmedOn: 'remittance-confirmed',
  verificationAppliedOn: 'verification-applied',
  verificationPassedOn: 'verification-passed',
};

/** The program whose registration was handed over from this draft before. */
const recordedFor = (book, email) =>
  book.history().findLast(({ type, undone, args }) => type === 'email-set' && !undone && args.email === email)?.program ?? null;

/** What is to be recorded: { program, commands }. Nothing before the email is right. The password is never part of it. */
export function handover({ read, state, book }) {
  const { form } = read;
  const { facts, overrides } = state;
  const right = (field) => Boolean(form[field]) && !(read.findings.get(field) ?? []).some(blocks);
  if (!['email', ...DECLARATIONS].every(right)) return { program: null, commands: [] };

  const program = recordedFor(book, form.email);
  const begun = facts.emailActivatedOn ?? facts.submittedOn ?? read.today;
  const filled = (type) => Object.fromEntries(book.commands.get(type).args.map(({ name }) => [name, form[name]]).filter(([, value]) => value !== undefined && value !== ''));
  const all = [
    ['begun', begun, right('programName') ? { programName: form.programName } : {}],
    ['email-set', begun, filled('email-set')],
    ['email-activated', facts.emailActivatedOn, {}],
    ['subject-submitted', facts.submittedOn, filled('subject-submitted')],
    ['subject-confirmed', facts.submittedOn, {}],
    ...Object.entries(FACTS).map(([fact, type]) => [type, facts[fact], {}]),
  ];
  const known = new Set(program ? book.history(program).filter(({ undone }) => !undone).map(({ type }) => type) : []);
  const reasons = (args) => Object.fromEntries(Object.entries(overrides).filter(([, { field }]) => field in args).map(([rule, { reason }]) => [rule, reason]));
  const commands = all.filter(([type, on]) => on && !known.has(type)).map(([type, on, args]) => ({ type, on, args, exceptions: reasons(args) }));
  return { program, commands };
}

/** Records in order and stops at the first refusal: { program, recorded, refused }. */
export function hand(book, { program, commands }) {
  let recorded = 0;
  for (const command of commands) {
    const { allowed, event, findings } = book.apply(program ? { ...command, program } : command);
    if (!allowed) return { program, recorded, refused: { type: command.type, findings } };
    program ??= event.program;
    recorded += 1;
  }
  return { program, recorded, refused: null };
}
