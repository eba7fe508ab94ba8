/** What a limit is counted in. */
export type Unit =
  | "years" | "yuan" | "days" | "people" | "groups" | "accounts" | "programs" | "applications" | "websites"
  | "times_per_day" | "times_per_month";

/** For whom a limit holds. */
export type Whom =
  | "everyone" | "individual" | "individual-business" | "unverified" | "verified" | "neither" | "verified-or-released"
  | "verified-and-released";

/** A number of an edition. */
export interface Limit {
  /** What is limited. */
  id: LimitId;
  /** For whom. */
  whom: Whom;
  /** How much, in its unit; `null`: unlimited. */
  value: number | null;
  /** What it is counted in. */
  unit: Unit;
  /** The id of the statement that gives the number, or that it stands beside; then `source` is the page that has it. */
  statement: string;
  /** How faithfully it follows the statement. */
  fidelity: Fidelity;
  /** The page that has it, where the guide does not. */
  source: Text | null;
  /** What to call it. */
  name: Text;
}

/** What an edition demands and this package does not judge. */
export interface Uncovered {
  /** A word for programs. */
  id: string;
  /** What to call it. */
  name: Text;
  /** The id of the statement that it stands beside. */
  statement: string;
  /** The page that demands it. */
  source: Text;
  /** The day since which it is demanded. */
  since: Day;
}

/** The guide as of a date, with its numbers. */
export interface Edition {
  /** Its id, for `edition` wherever something is judged. */
  id: string;
  /** What to call it. */
  title: Text;
  /** The day from which on it holds. */
  published: Day;
  /** The address of the guide. */
  link: string;
  /** Of one limit those for some subjects first, that for everyone last: the first that fits holds. */
  limits: Limit[];
  /** What the edition demands and this package does not judge. */
  uncovered: Uncovered[];
  /** Whether the edition's service categories are known. */
  knowsCategories: boolean;
}

/** A statement of the guide, in our words. */
export interface Statement {
  /** Its id: `G2.19`. */
  id: string;
  /** The section of the guide in which it stands. */
  section: Text;
  /** The anchor of the section in the guide. */
  anchor: string;
  /** What it says, in our words. */
  text: Text;
  /** `says`, or `implies` where the text contains our reading. */
  fidelity: Fidelity;
  /** The address of the section in the guide. */
  link: string;
}
