/** How grave a finding is. Only errors stand in the way. */
export type Level = "error" | "warning" | "advice";

/**
 * What sort of finding it is: still being typed (do not scold), cannot be right, never for this subject, something else
 * comes first, used up, or over.
 */
export type FindingKind = "incomplete" | "invalid" | "forbidden" | "not_yet" | "quota" | "expired";

/** Whether a value or a form can go on: no open error, only unfinished ones, or a wrong one. */
export type State = "valid" | "incomplete" | "invalid";

/** A parameter that is a day. */
export interface DayParam {
  /** The day in China. */
  day: Day;
}

/** A parameter of a message: a number, a piece of text, a word in both languages, or a day. */
export type Param = number | string | Text | DayParam;

/** How faithfully something follows the guide: its words, our reading, or other sources. */
export type Fidelity = "says" | "implies" | "observed";

/** What a rule, a finding or a number stands on. */
export interface Cite {
  /** The id of a statement of the guide. */
  statement: string;
  /** How faithfully it follows the statement. */
  fidelity: Fidelity;
  /** Where it was observed, when the guide itself is silent. */
  source: Text | null;
}

/** A value that would settle a finding, to be offered as a button. */
export interface Suggestion {
  /** The field that it is for. */
  field: Field;
  /** What to write there. */
  value: string;
  /** What to write on the button. */
  label: Text;
}

/** What a rule says about one place. Put it into words with `explain`. */
export interface Finding {
  /** The rule that says so; the catalogue is `rules()`. */
  rule: RuleId;
  /** How grave it is. */
  level: Level;
  /** What sort of finding it is. */
  kind: FindingKind;
  /** What it stands on, where that is not the rule's own citation but that of the number that the rule applied. */
  cite: Cite | null;
  /** JSON Pointer of the place: `/code`, in a command `/on` or `/args/role`; empty for none. */
  path: string;
  /** What goes into the message, by name. */
  params: { [name: string]: Param };
  /** Values that would settle it. */
  suggestions: Suggestion[];
  /** The reason for which the rule is left aside; the finding does not stand in the way then. */
  overridden: string | null;
}

/** All findings of one check. */
export interface Report {
  /** Whether the form can go on. */
  state: State;
  /** The id of the edition by which it was judged. */
  edition: string;
  /** In the order of the fields, errors first. */
  findings: Finding[];
}

/** What another value in a field has changed. When nothing has, it is one frozen object each time. */
export interface Change {
  /** Whether the form can go on now. */
  readonly state: State;
  /** Findings that were not there before, and those that say something else now. */
  readonly appeared: readonly Finding[];
  /** Findings that are not there any more, as they were. */
  readonly gone: readonly Finding[];
}

/** One part of a value, decoded. */
export interface Part {
  /** What it is, as a word for programs: `division`, `check_character`. */
  name: string;
  /** What to call it. */
  label: Text;
  /** Index of the first character, from 0. */
  start: number;
  /** One past the last character when complete. */
  end: number;
  /** The characters that are there. */
  text: string;
  /** Whether it is right, begun, not there, wrong, or stands for something that is not in our tables. */
  state: "valid" | "incomplete" | "empty" | "invalid" | "unknown";
  /** What it stands for: a province, a day of birth; `null` when it stands for nothing or nobody knows. */
  meaning: Param | null;
}

/** What can be said about one value. */
export interface Inspection {
  /** The kind as which it was looked at. */
  kind: IdentifierKind;
  /** Whether it is right, exactly as given. */
  state: State;
  /** What is wrong with it. */
  findings: Finding[];
  /** The value as it would be written properly. */
  normalized: string;
  /** What it is made of, from its beginning to its end. */
  parts: Part[];
}

/** What an explanation cites. */
export interface Citation {
  /** The id of a statement of the guide. */
  statement: string;
  /** The section of the guide in which it stands. */
  section: string;
  /** What it says, in our words. */
  text: string;
  /** How faithfully the rule follows it. */
  fidelity: Fidelity;
  /** Where it was observed, when the guide itself is silent. */
  source: string | null;
  /** The address of the section in the guide. */
  link: string;
}

/** A finding in words, in one language. */
export interface Explanation {
  /** The rule. */
  rule: RuleId;
  /** How grave it is. */
  level: Level;
  /** What is the matter. */
  message: string;
  /** Why the rule exists. */
  why: string;
  /** What to do next. */
  fix: string;
  /** Where the guide says so. */
  citation: Citation;
}

/** A rule of the registry. */
export interface RuleInfo {
  /** Its id, which is its path. */
  id: RuleId;
  /** How grave its findings are. */
  level: Level;
  /** What sort of findings they are. */
  kind: FindingKind;
  /** Whether the user may leave it aside with a reason. */
  overridable: boolean;
  /** What it stands on. */
  cite: Cite;
  /** What is the matter, with `{placeholders}`. */
  message: Text;
  /** Why it exists. */
  why: Text;
  /** What to do. */
  fix: Text;
  /** The fields that it looks at. */
  reads: Field[];
}
