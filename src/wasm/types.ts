/** A text in both languages. */
export interface Text { zh: string; en: string }

/** A language of the product. */
export type Lang = "zh" | "en";

/** A day in China, ISO 8601: `2026-11-22`. */
export type Day = string;

/** A subject type that the registration of the edition offers. */
export type SubjectType = "individual" | "enterprise" | "individual_business" | "government" | "media" | "other_organization";

/** The kind of code on a subject's certificate. */
export type CodeKind = "credit_code" | "organization_code" | "registration_number";

/** The way in which a subject is verified. */
export type VerificationWay = "remittance" | "verification";

/** A kind of value that can be judged on its own. */
export type IdentifierKind =
  | "credit_code" | "organization_code" | "registration_number" | "resident_id" | "mobile" | "email" | "password"
  | "app_id" | "original_id" | "program_name" | "introduction" | "person_name" | "subject_name" | "bank_account";

/** A text field of the registration form. */
export type TextField =
  | "email" | "password" | "passwordConfirm" | "subjectType" | "subjectName" | "codeKind" | "code" | "verificationWay"
  | "bankName" | "bankAccountName" | "bankAccount" | "administratorName" | "administratorId" | "administratorMobile"
  | "programName" | "introduction";

/** A tick of the registration form. */
export type TickField =
  | "emailNotOnOfficialPlatform" | "emailNotOnOpenPlatform" | "emailNotOnEnterpriseAccount" | "emailNotOnPersonalWechat"
  | "subjectConfirmed";

/** A field of the registration form. */
export type Field = TextField | TickField;

/**
 * A registration form. Every field may be left out. Values of a wrong type are findings at their field, never a throw;
 * a name that is no field is an error.
 */
export type Form = { [field in TextField]?: string | null } & { [field in TickField]?: boolean | null } & {
  /**
   * Rules that the user leaves aside, each with a reason and the value that it was given for: another value is judged
   * again. Only rules with `overridable` take one.
   */
  overrides?: { [rule in RuleId]?: { reason: string; value: string } } | null;
};

/** The day on which something is judged, and the edition it is judged by. */
export interface Ctx {
  /** Today in China. */
  today: Day;
  /** An id of `editions()`; the default edition when left out. */
  edition?: string;
}

/** How grave a finding is. */
export type Level = "error" | "warning" | "advice";

/** What sort of finding it is. */
export type FindingKind = "incomplete" | "invalid" | "forbidden" | "not_yet" | "quota" | "expired";

/** Whether a value or a form can go on: no open error, only unfinished ones, or a wrong one. */
export type State = "valid" | "incomplete" | "invalid";

/** A parameter of a message: a number, a piece of text, a word in both languages, or a day. */
export type Param = number | string | Text | { day: Day };

/** What a rule, a finding or a number stands on. */
export interface Cite {
  /** The id of a statement of the guide. */
  statement: string;
  fidelity: Fidelity;
  /** Where it was observed, when the guide itself is silent. */
  source: Text | null;
}

/** A value that would settle a finding, to be offered as a button. */
export interface Suggestion { field: Field; value: string; label: Text }

/** What a rule says about one place. Put it into words with `explain`. */
export interface Finding {
  rule: RuleId;
  level: Level;
  kind: FindingKind;
  /** What it stands on, where that is not the rule's own citation but that of the number that the rule applied. */
  cite: Cite | null;
  /** JSON Pointer of the place: `/code`, in a command `/on` or `/args/role`; empty for none. */
  path: string;
  params: { [name: string]: Param };
  suggestions: Suggestion[];
  /** The reason for which the rule is left aside; the finding does not stand in the way then. */
  overridden: string | null;
}

/** All findings of one check, in the order of the fields, errors first. */
export interface Report { state: State; edition: string; findings: Finding[] }

/** What another value in a field has changed. */
export interface Change {
  /** Whether the form can go on now. */
  state: State;
  /** Findings that were not there before, and those that say something else now. */
  appeared: Finding[];
  /** Findings that are not there any more, as they were. */
  gone: Finding[];
}

/** One part of a value, decoded. */
export interface Part {
  name: string;
  label: Text;
  /** Index of the first character, from 0. */
  start: number;
  /** One past the last character when complete. */
  end: number;
  /** The characters that are there. */
  text: string;
  state: "valid" | "incomplete" | "empty" | "invalid" | "unknown";
  meaning: Param | null;
}

/** What can be said about one value. */
export interface Inspection {
  kind: IdentifierKind;
  state: State;
  findings: Finding[];
  /** The value as it would be written properly. */
  normalized: string;
  parts: Part[];
}

/** How faithfully something follows the guide: its words, our reading, or other sources. */
export type Fidelity = "says" | "implies" | "observed";

/** A finding in words, in one language. */
export interface Explanation {
  rule: RuleId;
  level: Level;
  /** What is the matter. */
  message: string;
  /** Why the rule exists. */
  why: string;
  /** What to do next. */
  fix: string;
  citation: {
    statement: string; section: string; text: string; fidelity: Fidelity;
    /** Where it was observed, when the guide itself is silent. */
    source: string | null;
    link: string;
  };
}

/** A rule of the registry. */
export interface RuleInfo {
  id: RuleId;
  level: Level;
  kind: FindingKind;
  overridable: boolean;
  cite: Cite;
  message: Text;
  why: Text;
  fix: Text;
  reads: Field[];
}

/** The guide as of a date, with its numbers. */
export interface Edition {
  id: string;
  title: Text;
  published: Day;
  link: string;
  /** Of one limit those for some subjects first, that for everyone last: the first that fits holds. */
  limits: {
    id: LimitId; whom: Whom;
    /** `null`: unlimited. */
    value: number | null;
    unit:
      | "years" | "yuan" | "days" | "people" | "groups" | "accounts" | "programs" | "applications" | "websites"
      | "times_per_day" | "times_per_month";
    /** The statement that gives the number, or that it stands beside; then `source` is the page that has it. */
    statement: string; fidelity: Fidelity; source: Text | null; name: Text;
  }[];
  /** What the edition demands and this package does not judge. */
  uncovered: { id: string; name: Text; statement: string; source: Text; since: Day }[];
  /** Whether the edition's service categories are known. */
  knowsCategories: boolean;
}

/** For whom a limit holds. */
export type Whom =
  | "everyone" | "individual" | "individual-business" | "unverified" | "verified" | "neither" | "verified-or-released"
  | "verified-and-released";

/** A statement of the guide, in our words. */
export interface Statement {
  id: string; section: Text; anchor: string; text: Text;
  /** `says`, or `implies` where the text contains our reading. */
  fidelity: Fidelity;
  link: string;
}

/** A page of the registration. */
export type Page = "account" | "activation" | "subject" | "verification" | "administrator" | "confirmation" | "finish" | "profile";

/** What is fixed about a field of the form. */
export interface FieldInfo {
  field: Field;
  label: Text;
  hint: Text;
  page: Page;
  statement: string;
  /** `value`: text of one kind; `code`: text whose kind `codeKind` names; `text`; `choice`; `tick`. */
  shape: "value" | "code" | "text" | "choice" | "tick";
  kind: IdentifierKind | null;
  /** What can be chosen; for a bank, what is often written there. */
  choices: { value: string; label: Text }[];
  /** Whether this form needs the field, may have it, or never has it. */
  applies: "required" | "optional" | "undecided" | "not_for_subject" | "not_for_way";
}

/** The dated facts of a registration. Days in China, never in the future. */
export interface Facts {
  emailActivatedOn?: Day | null;
  submittedOn?: Day | null;
  remittanceSentOn?: Day | null;
  remittanceConfirmedOn?: Day | null;
  verificationAppliedOn?: Day | null;
  verificationPassedOn?: Day | null;
}

/** The state of a step. */
export type StepState = "done" | "ready" | "waiting" | "blocked" | "not_applicable" | "failed";

/** A part of the flow. After the registration all of them go on side by side. */
export type Region =
  | "registration" | "verification" | "profile" | "review" | "members" | "pay" | "open_platform" | "wecom" | "associations";

/** A part of the flow with what to call it. */
export interface RegionInfo { id: Region; title: Text }

/** The last day for a step. Reckoned from today (`estimated`) as long as the first day is not recorded. */
export interface Due {
  /** Day 0. */
  from: Day;
  /** The last day, until 24:00 in China. */
  on: Day;
  /** The last moment, in milliseconds since 1970 UTC. */
  at: number;
  /** Days from today to the last day; negative when it is over. */
  daysLeft: number;
  estimated: boolean;
  /** The statement that sets the period. */
  statement: string;
}

/** A fact that completes a step. Those of a registration are keys of `Facts`. */
export type DoneBy =
  | "emailActivatedOn" | "submittedOn" | "remittanceConfirmedOn" | "verificationPassedOn" | "nameSetOn" | "avatarSetOn"
  | "introductionSetOn" | "categoriesSetOn" | "appIdRecordedOn" | "developerBoundOn" | "testerBoundOn" | "uploadedOn"
  | "testAccountGivenOn" | "reviewApprovedOn" | "onlineOn" | "payOpenedOn" | "platformBoundOn" | "wecomBegunOn"
  | "wecomAuthorisedOn" | "wecomRangeSetOn" | "associatedOn";

/** One step of a registration or of a program. */
export interface Step {
  id: StepId;
  region: Region;
  /** The page of the registration on which it is done. */
  page: Page | null;
  title: Text;
  /** Whether a program can do without it. */
  need: "must" | "may";
  state: StepState;
  /** Whether this is the step to take next. */
  next: boolean;
  statements: string[];
  /** Why the step is blocked, not applicable or failed, and what is wrong with its recorded facts. */
  because: Finding[];
  /** What is worth knowing about it, but does not stand in the way. */
  notes: Finding[];
  /** What the form still lacks for this step. */
  open: Finding[];
  /** The fact that completes the step, when it is a fact and not a page. */
  doneBy: DoneBy | null;
  /** What is recorded in it, in order. */
  commands: CommandType[];
  /** The limits that it uses. */
  quotas: LimitId[];
  /** The rules that were left aside in it, each with the event and the reason. */
  exceptions: { seq: number; type: CommandType; on: Day; rule: RuleId; reason: string }[];
  /** The day since which it is done or waiting. */
  since: Day | null;
  /** Whom it waits for. */
  waitingFor: Text | null;
  /** The last day, when one is set. */
  due: Due | null;
  /** The fee in yuan, when there is one. */
  fee: { yuan: number; statement: string } | null;
}

/** A step that can be taken or is waited for, and the program that it belongs to. */
export interface Todo extends Step { program: string; /** Empty when it has no name yet. */ name: string }

/** A deadline that runs. */
export interface Deadline {
  program: string;
  /** The program's name; empty when it has none yet. */
  name: string;
  step: StepId;
  title: Text;
  state: StepState;
  due: Due;
}

/** One program at a glance. */
export interface OverviewRow {
  readonly program: string;
  /** Empty when it has no name yet. */
  readonly name: string;
  /** The name of its subject; empty when it is not submitted yet. */
  readonly subject: string;
  readonly subjectType: SubjectType | "overseas" | null;
  readonly appId: string | null;
  /** The id of the edition by which it is judged. */
  readonly edition: string;
  /** One letter for each of `regions()`: done, ready, waiting, blocked, not applicable, failed. */
  readonly stage: string;
  /** The step to take next, or the one that waits, or the one that is blocked. */
  readonly next: StepId | null;
  readonly nextState: StepState | null;
  /** The nearest deadline. */
  readonly due: Due | null;
  /** The first reason why its next step is blocked. */
  readonly blockedBy: RuleId | null;
  /** How many steps are blocked. */
  readonly blocked: number;
  /** How many events stand there as exceptions. */
  readonly exceptions: number;
  /** Whether it was given up. */
  readonly closed: boolean;
}

/** A sort of account in a workspace. */
export type AccountKind =
  | "program" | "official_account" | "open_platform_account" | "mobile_application" | "website_application" | "wecom_company";

/** An account of a workspace. */
export interface AccountInfo {
  id: string;
  kind: AccountKind;
  /** Empty when it has no name yet. */
  name: string;
  /** The name of its subject; empty when it is not known. */
  subject: string;
  /** The day on which it came into the workspace's history. */
  since: Day;
  /** When the developer qualification was completed, for an Open Platform account. */
  qualified: Day | null;
  /** The id of the Open Platform account to which it is bound. */
  platform: string | null;
  /** The id of the edition by which it is judged. */
  edition: string;
  /** How many events stand there as exceptions. */
  exceptions: number;
  /** Whether it was given up. */
  closed: boolean;
}

/** Somebody bound to a program. */
export interface Member { name: string; since: Day }

/** The members of a program, in the order of their binding. */
export interface Members { developers: Member[]; testers: Member[] }

/** Uploaded code. */
export interface Version {
  name: string;
  state: "development" | "in_review" | "approved" | "rejected" | "online";
  since: Day;
}

/** An association that holds (`since`) or is asked for and not answered (`requested`). */
export interface Association {
  program: string;
  officialAccount: string;
  requested: Day | null;
  since: Day | null;
  /** Whether both sides have the same subject. */
  sameSubject: boolean;
}

/** How much an account has used of what an edition limits. */
export interface Quota {
  id: LimitId;
  name: Text;
  /** At a time, in one submission, in a day or in a calendar month. */
  period: "total" | "submission" | "day" | "month";
  used: number;
  /** `null`: unlimited. */
  limit: number | null;
  /** `null`: unlimited. */
  left: number | null;
  /** By how much the limit is passed: it can fall below what is used. */
  over: number;
  /** The first day on which a slot is free again by itself, when nothing is left. */
  freesOn: Day | null;
  /** The statement that sets the limit. */
  statement: string;
  fidelity: Fidelity;
  source: Text | null;
  /** Where the user's own number comes from, when it is one. */
  ownSource: string | null;
}

/** One number of the user's own, laid over the editions. */
export interface OwnNumber {
  limit: LimitId;
  whom: Whom;
  /** `null`: unlimited. */
  value: number | null;
  /** Where the user has it from. */
  source: string;
}

/** A group of important pages in a submission for review. */
export interface PageGroup { page: string; category: string; tags: string[] }

/** The arguments that hold several texts. */
export type TextsArg = "categories" | "reasons";

/** Named values of a command or an event, each of the shape that `commands()` names. */
export type Args =
  & { [name in Exclude<ArgName, TickField | TextsArg | "pages" | "value">]?: string }
  & { [name in Extract<ArgName, TickField>]?: boolean }
  & { [name in TextsArg]?: string[] }
  & { pages?: PageGroup[]; value?: number };

/**
 * What the user wants to record. An unknown name of a type, an argument or a rule throws; whatever else is wrong is a
 * finding at its path: `/program`, `/on`, `/args/role`.
 */
export interface Command {
  type: CommandType;
  /** The program that it is about; for `begun` the id that the new one shall have, or nothing to be given one. */
  program?: string | null;
  /** The day on which it happened; today when left out. */
  on?: Day | null;
  /** `null` stands for nothing. */
  args?: { [name in keyof Args]?: Args[name] | null } | null;
  /** The rules that the user leaves aside, each with a reason. */
  exceptions?: { [rule in RuleId]?: string } | null;
}

/** What was recorded. */
export interface Event {
  /** Its place in the workspace, from 1. Never used twice. */
  seq: number;
  /** When it was recorded, in milliseconds since 1970 UTC. */
  at: number;
  /** The day on which it happened. */
  on: Day;
  type: CommandType;
  /** The id of the account that it created or is kept at. */
  account: string | null;
  program: string | null;
  args: Args;
  exceptions: { rule: RuleId; reason: string }[];
}

/** An event in the history. */
export interface Entry extends Event {
  title: Text;
  /** Whether it does not hold: it was taken back. */
  undone: boolean;
  /** Whether `redo()` would bring it back, this one or one before it. */
  redoable: boolean;
}

/** Something that a command would change. */
export type Change = {
  account: string;
  title: Text;
} & (
  | { what: "step"; id: StepId; from: StepState; to: StepState }
  | { what: "due"; id: StepId; from: Day | null; to: Day | null }
  /** Before and after; a limit of `null` is none. */
  | { what: "quota"; id: LimitId; used: [number, number]; limit: [number | null, number | null] }
);

/** What becomes of a command. */
export interface Outcome {
  /** Whether it was recorded, or would be. */
  allowed: boolean;
  /** Every reason against it, and what is worth knowing. */
  findings: Finding[];
  /** What it became, or would become; `null` when it is refused. */
  event: Event | null;
  /** What would change, from `preview`; empty from `apply`. */
  changes: Change[];
}

/** Pieces of the file of a workspace: all of them in their order, from 0, are the file. The last one is always among them. */
export type Pieces = { at: number; text: string }[];

/** A yes or no with its reasons. */
export interface Explained { answer: boolean; because: Finding[] }

/** What an edition says about a step or a quota; `silent` when it sets no such limit. */
export type Verdict =
  | { what: "step"; state: StepState; because: Finding[]; /** In yuan. */ fee: number | null; /** The last day. */ due: Day | null }
  | { what: "quota"; used: number; limit: number | null; over: number }
  | { what: "silent" };

/** A verdict that is another one by another edition. */
export interface Difference {
  account: string;
  /** The account's name; empty when it has none yet. */
  name: string;
  id: StepId | LimitId;
  title: Text;
  from: Verdict;
  to: Verdict;
}

/** The steps as a graph, bare or as one program stands. */
export interface Diagram {
  regions: RegionInfo[];
  /** Every step, in the order of the guide. */
  nodes: DiagramNode[];
  /** What stands before what: the order first, then the gates. */
  edges: DiagramEdge[];
  /** The same as text for Mermaid. */
  mermaid: Text;
}

/** A step in the graph. */
export interface DiagramNode {
  id: StepId;
  region: Region;
  title: Text;
  /** `null` in the bare flow. */
  state: StepState | null;
  need: "must" | "may";
}

/** One step before another. */
export interface DiagramEdge {
  from: StepId;
  to: StepId;
  /** Whether it is the order of the guide, or a rule stands before the later step that the earlier one settles. */
  kind: "order" | "gate";
  /** The rule, for a gate. */
  rule: RuleId | null;
  /** The statement that the rule cites, for a gate. */
  statement: string | null;
}

/** An argument of a command. */
export interface ArgInfo {
  name: ArgName;
  label: Text;
  /** `field`: a field of the form of the same name; `account`: the id of one; `word`: one of `words`. */
  shape: "field" | "text" | "account" | "word" | "number" | "texts" | "pages";
  /** Whether it has to be there. */
  required: boolean;
  /** What can be chosen, for a word. */
  words: { value: string; label: Text }[];
  /** The kind of account whose id it takes. */
  account: AccountKind | null;
}

/** Something that can be recorded, and the form for it. */
export interface CommandInfo {
  type: CommandType;
  title: Text;
  /** `member`: a program, or the Official Account that is named among the arguments. */
  about: "program" | "new_account" | "open_platform" | "member" | "association" | "overlay";
  /** The step in which it is recorded, the first if there are several. */
  step: StepId | null;
  args: ArgInfo[];
  statements: string[];
}

/** Why a file is not opened. */
export type FileFault = "file-foreign" | "file-newer" | "file-damaged" | "file-cut" | "file-unknown" | "file-stray";

/** A file that is not opened: nothing of it is loaded. */
export interface FileError extends Error {
  name: "MpOnboardError";
  code: FileFault;
  /** The line where it shows, from 1. */
  line: number;
  reason: Text;
}

/**
 * Misuse of the API: an unknown name (`unknown_field`, `unknown_account`, …), an argument of the wrong shape. What a user
 * types never throws.
 */
export interface MpOnboardError extends Error { name: "MpOnboardError"; code: `unknown_${string}` | "wrong_shape" }
