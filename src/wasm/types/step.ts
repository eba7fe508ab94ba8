/** The dated facts of a registration. Days in China, never in the future. */
export interface Facts {
  /** The day on which the link in the mail was opened. */
  emailActivatedOn?: Day | null;
  /** The day on which the subject's information was submitted: day 0 of the remittance period. */
  submittedOn?: Day | null;
  /** The day on which the remittance was sent. */
  remittanceSentOn?: Day | null;
  /** The day on which the platform confirmed the remittance. */
  remittanceConfirmedOn?: Day | null;
  /** The day on which WeChat verification was applied for. */
  verificationAppliedOn?: Day | null;
  /** The day on which WeChat verification was passed. */
  verificationPassedOn?: Day | null;
}

/** The state of a step. */
export type StepState = "done" | "ready" | "waiting" | "blocked" | "not_applicable" | "failed";

/** A part of the flow. After the registration all of them go on side by side. */
export type Region =
  | "registration" | "verification" | "profile" | "review" | "members" | "pay" | "open_platform" | "wecom" | "associations";

/** A part of the flow with what to call it. */
export interface RegionInfo {
  /** Its name. */
  id: Region;
  /** What to call it. */
  title: Text;
}

/** The last day for a step. Reckoned from today (`estimated`) as long as the first day is not recorded. */
export interface Due {
  /** Day 0. */
  from: Day;
  /** The last day, until 24:00 in China. */
  on: Day;
  /** The last moment, in milliseconds since 1970 UTC. */
  at: Moment;
  /** Days from today to the last day; negative when it is over. */
  daysLeft: number;
  /** Whether it is reckoned from today, because the first day is not recorded. */
  estimated: boolean;
  /** The id of the statement that sets the period. */
  statement: string;
}

/** A fact that completes a step. Those of a registration are keys of `Facts`. */
export type DoneBy =
  | "emailActivatedOn" | "submittedOn" | "remittanceConfirmedOn" | "verificationPassedOn" | "nameSetOn" | "avatarSetOn"
  | "introductionSetOn" | "categoriesSetOn" | "appIdRecordedOn" | "developerBoundOn" | "testerBoundOn" | "uploadedOn"
  | "testAccountGivenOn" | "reviewApprovedOn" | "onlineOn" | "payOpenedOn" | "platformBoundOn" | "wecomBegunOn"
  | "wecomAuthorisedOn" | "wecomRangeSetOn" | "associatedOn";

/** A rule that was left aside in a step. */
export interface StepException {
  /** The number of the event that stands there as an exception. */
  seq: number;
  /** What was recorded. */
  type: CommandType;
  /** The day on which it happened. */
  on: Day;
  /** The rule that was left aside. */
  rule: RuleId;
  /** Why. */
  reason: string;
}

/** What a step costs. */
export interface Fee {
  /** How much, in yuan. */
  yuan: number;
  /** The id of the statement that sets it. */
  statement: string;
}

/** One step of a registration or of a program. */
export interface Step {
  /** Its name. */
  id: StepId;
  /** The part of the flow that it belongs to. */
  region: Region;
  /** The page of the registration on which it is done. */
  page: Page | null;
  /** What to call it. */
  title: Text;
  /** Whether a program can do without it. */
  need: "must" | "may";
  /** How it stands. */
  state: StepState;
  /** Whether this is the step to take next. */
  next: boolean;
  /** The ids of the statements of the guide that it comes from. */
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
  exceptions: StepException[];
  /** The day since which it is done or waiting. */
  since: Day | null;
  /** Whom it waits for. */
  waitingFor: Text | null;
  /** The last day, when one is set. */
  due: Due | null;
  /** The fee, when there is one. */
  fee: Fee | null;
}

/** A step that can be taken or is waited for, and the program that it belongs to. */
export interface Todo extends Step {
  /** The program's id. */
  program: string;
  /** The program's name; empty when it has none yet. */
  name: string;
}

/** A deadline that runs. */
export interface Deadline {
  /** The program's id. */
  program: string;
  /** The program's name; empty when it has none yet. */
  name: string;
  /** The step that has to be done by then. */
  step: StepId;
  /** What to call the step. */
  title: Text;
  /** How the step stands. */
  state: StepState;
  /** The last day. */
  due: Due;
}
