/** One program at a glance. */
export interface OverviewRow {
  /** The program's id. */
  readonly program: string;
  /** Empty when it has no name yet. */
  readonly name: string;
  /** The name of its subject; empty when it is not submitted yet. */
  readonly subject: string;
  /** What sort of subject; `null` when it is not submitted yet. `overseas` stands in ledgers of later years. */
  readonly subjectType: SubjectType | "overseas" | null;
  /** Its AppID, once it is recorded. */
  readonly appId: string | null;
  /** The id of the edition by which it is judged. */
  readonly edition: string;
  /** One letter for each of `regions()`: done, ready, waiting, blocked, not applicable, failed. */
  readonly stage: string;
  /** The step to take next, or the one that waits, or the one that is blocked. */
  readonly next: StepId | null;
  /** How that step stands. */
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
  /** Its id in the workspace. */
  id: string;
  /** What sort of account it is. */
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
export interface Member {
  /** What the user calls them. */
  name: string;
  /** The day since which they are bound. */
  since: Day;
}

/** The members of a program, in the order of their binding. */
export interface Members {
  /** Those who develop. */
  developers: Member[];
  /** Those who may try it before it is released. */
  testers: Member[];
}

/** Uploaded code. */
export interface Version {
  /** What the user calls it. */
  name: string;
  /** How far it is. */
  state: "development" | "in_review" | "approved" | "rejected" | "online";
  /** The day since which it stands so. */
  since: Day;
}

/** An association that holds (`since`) or is asked for and not answered (`requested`). */
export interface Association {
  /** The program's id. */
  program: string;
  /** The Official Account's id. */
  officialAccount: string;
  /** The day on which it was asked for. */
  requested: Day | null;
  /** The day since which it holds. */
  since: Day | null;
  /** Whether both sides have the same subject. */
  sameSubject: boolean;
}

/** How much an account has used of what an edition limits. */
export interface Quota {
  /** What is limited. */
  id: LimitId;
  /** What to call it. */
  name: Text;
  /** At a time, in one submission, in a day or in a calendar month. */
  period: "total" | "submission" | "day" | "month";
  /** How much is used. */
  used: number;
  /** How much there may be; `null`: unlimited. */
  limit: number | null;
  /** How much is left; `null`: unlimited. */
  left: number | null;
  /** By how much the limit is passed: it can fall below what is used. */
  over: number;
  /** The first day on which a slot is free again by itself, when nothing is left. */
  freesOn: Day | null;
  /** The id of the statement that sets the limit. */
  statement: string;
  /** How faithfully it follows the statement. */
  fidelity: Fidelity;
  /** The page that has the number, where the guide does not. */
  source: Text | null;
  /** Where the user's own number comes from, when it is one. */
  ownSource: string | null;
}

/** One number of the user's own, laid over the editions. */
export interface OwnNumber {
  /** What is limited. */
  limit: LimitId;
  /** For whom. */
  whom: Whom;
  /** `null`: unlimited. */
  value: number | null;
  /** Where the user has it from. */
  source: string;
}
