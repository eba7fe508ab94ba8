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

/** A value that would settle a finding, to be offered as a button. */
export interface Suggestion { field: Field; value: string; label: Text }

/** What a rule says about one place. Put it into words with `explain`. */
export interface Finding {
  rule: RuleId;
  level: Level;
  kind: FindingKind;
  /** JSON Pointer of the place: `/code`; empty for a value judged alone. */
  path: string;
  params: { [name: string]: Param };
  suggestions: Suggestion[];
  /** The reason for which the rule is left aside; the finding does not stand in the way then. */
  overridden: string | null;
}

/** All findings of one check, in the order of the fields, errors first. */
export interface Report { state: State; edition: string; findings: Finding[] }

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
  cite: { statement: string; fidelity: Fidelity; source: Text | null };
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
  limits: {
    id: string; value: number;
    unit: "years" | "yuan" | "days" | "people" | "groups" | "accounts" | "programs" | "times_per_month";
    statement: string; fidelity: Fidelity; name: Text;
  }[];
}

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

/** One step of the registration. */
export interface Step {
  id: "account" | "activation" | "subject" | "verification-way" | "administrator" | "confirmation" | "remittance" | "wechat-verification";
  page: Page;
  title: Text;
  state: "done" | "ready" | "waiting" | "blocked" | "not_applicable" | "failed";
  /** Whether this is the step to take next. */
  next: boolean;
  statements: string[];
  /** Why the step is blocked, not applicable or failed, and what is wrong with its recorded facts. */
  because: Finding[];
  /** What the form still lacks for this step. */
  open: Finding[];
  /** The fact that completes the step, when it is a fact and not a page. */
  doneBy: keyof Facts | null;
  /** The day since which it is done or waiting. */
  since: Day | null;
  /** Whom it waits for. */
  waitingFor: Text | null;
  /** The last day, when one is set. Reckoned from today (`estimated`) as long as the first day is not recorded. */
  due: { from: Day; on: Day; /** Last moment, in milliseconds since 1970 UTC. */ at: number; daysLeft: number; estimated: boolean; statement: string } | null;
  /** The fee in yuan, when there is one. */
  fee: { yuan: number; statement: string } | null;
}

/** Misuse of the API: an unknown name, an argument of the wrong shape. What a user types never throws. */
export interface MpOnboardError extends Error { name: "MpOnboardError"; code: string }
