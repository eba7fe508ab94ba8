/** A group of important pages in a submission for review. */
export interface PageGroup {
  /** The page that it begins with. */
  page: string;
  /** Its service category. */
  category: string;
  /** Its tags. */
  tags: string[];
}

/** The arguments that hold several texts. */
export type TextsArg = "categories" | "reasons";

/** Named values of a command or an event, each of the shape that `commands()` names. */
export type Args =
  & { [name in Exclude<ArgName, TickField | TextsArg | "pages" | "value">]?: string }
  & { [name in Extract<ArgName, TickField>]?: boolean }
  & { [name in TextsArg]?: string[] }
  & {
    /** What is submitted for review, in groups of pages. */
    pages?: PageGroup[];
    /** A number of the user's own, in the unit of its limit. */
    value?: number;
  };

/**
 * What the user wants to record. An unknown name of a type, an argument or a rule throws; whatever else is wrong is a
 * finding at its path: `/program`, `/on`, `/args/role`.
 */
export interface Command {
  /** What is recorded; `commands()` has the form for each. */
  type: CommandType;
  /** The program that it is about; for `begun` the id that the new one shall have, or nothing to be given one. */
  program?: string | null;
  /** The day on which it happened; today when left out. */
  on?: Day | null;
  /** What there is to say about it. `null` stands for nothing. */
  args?: { [name in keyof Args]?: Args[name] | null } | null;
  /** The rules that the user leaves aside, each with a reason. */
  exceptions?: { [rule in RuleId]?: string } | null;
}

/** A rule that was left aside with a command. */
export interface Exception {
  /** The rule. */
  rule: RuleId;
  /** Why. */
  reason: string;
}

/** What was recorded. */
export interface Event {
  /** Its place in the workspace, from 1. Never used twice. */
  seq: number;
  /** When it was recorded, in milliseconds since 1970 UTC. */
  at: Moment;
  /** The day on which it happened. */
  on: Day;
  /** What was recorded. */
  type: CommandType;
  /** The id of the account that it created or is kept at. */
  account: string | null;
  /** The id of the program that it is about. */
  program: string | null;
  /** What was said about it. */
  args: Args;
  /** The rules that were left aside, each with a reason. */
  exceptions: Exception[];
}

/** An event in the history. */
export interface Entry extends Event {
  /** What to call it. */
  title: Text;
  /** Whether it does not hold: it was taken back. */
  undone: boolean;
  /** Whether `redo()` would bring it back, this one or one before it. */
  redoable: boolean;
}

/** What every effect of a command has. */
export interface Affected {
  /** The id of the account. */
  account: string;
  /** What to call the step or the quota. */
  title: Text;
}

/** A step that would stand otherwise. */
export interface StepEffect extends Affected {
  /** Which sort of effect it is. */
  what: "step";
  /** The step. */
  id: StepId;
  /** How it stands. */
  from: StepState;
  /** How it would stand. */
  to: StepState;
}

/** A last day that would be another one. */
export interface DueEffect extends Affected {
  /** Which sort of effect it is. */
  what: "due";
  /** The step. */
  id: StepId;
  /** Its last day; `null` when none is set. */
  from: Day | null;
  /** What its last day would be. */
  to: Day | null;
}

/** A quota of which more or less would be used, or there would be. */
export interface QuotaEffect extends Affected {
  /** Which sort of effect it is. */
  what: "quota";
  /** What is limited. */
  id: LimitId;
  /** How much is used before and after. */
  used: [number, number];
  /** How much there may be before and after; `null`: unlimited. */
  limit: [number | null, number | null];
}

/** Something that a command would change. */
export type Effect = StepEffect | DueEffect | QuotaEffect;

/** What becomes of a command. */
export interface Outcome {
  /** Whether it was recorded, or would be. */
  allowed: boolean;
  /** Every reason against it, and what is worth knowing. */
  findings: Finding[];
  /** What it became, or would become; `null` when it is refused. */
  event: Event | null;
  /** What would change, from `preview`; empty from `apply`. */
  changes: Effect[];
}

/** An argument of a command. */
export interface ArgInfo {
  /** Its name. */
  name: ArgName;
  /** What to call it. */
  label: Text;
  /** `field`: a field of the form of the same name; `account`: the id of one; `word`: one of `words`. */
  shape: "field" | "text" | "account" | "word" | "number" | "texts" | "pages";
  /** Whether it has to be there. */
  required: boolean;
  /** What can be chosen, for a word. */
  words: Choice[];
  /** The kind of account whose id it takes. */
  account: AccountKind | null;
}

/** Something that can be recorded, and the form for it. */
export interface CommandInfo {
  /** Its name. */
  type: CommandType;
  /** What to call it. */
  title: Text;
  /** `member`: a program, or the Official Account that is named among the arguments. */
  about: "program" | "new_account" | "open_platform" | "member" | "association" | "overlay";
  /** The step in which it is recorded, the first if there are several. */
  step: StepId | null;
  /** What there is to say about it. */
  args: ArgInfo[];
  /** The ids of the statements of the guide that it comes from. */
  statements: string[];
}
