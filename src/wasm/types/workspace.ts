/** A piece of the file of a workspace. */
export interface Piece {
  /** Its place among the pieces, from 0. */
  at: number;
  /** What stands in it. */
  text: string;
}

/** Pieces of the file of a workspace: all of them in their order, from 0, are the file. The last one is always among them. */
export type Pieces = Piece[];

/** A yes or no with its reasons. */
export interface Explained {
  /** Yes or no. */
  answer: boolean;
  /** Why. */
  because: Finding[];
}

/** What an edition says about a step. */
export interface StepVerdict {
  /** Which sort of verdict it is. */
  what: "step";
  /** How the step stands. */
  state: StepState;
  /** Why. */
  because: Finding[];
  /** What it costs, in yuan. */
  fee: number | null;
  /** The last day. */
  due: Day | null;
}

/** What an edition says about a quota. */
export interface QuotaVerdict {
  /** Which sort of verdict it is. */
  what: "quota";
  /** How much is used. */
  used: number;
  /** How much there may be; `null`: unlimited. */
  limit: number | null;
  /** By how much the limit is passed. */
  over: number;
}

/** An edition sets no such limit. */
export interface SilentVerdict {
  /** Which sort of verdict it is. */
  what: "silent";
}

/** What an edition says about a step or a quota. */
export type Verdict = StepVerdict | QuotaVerdict | SilentVerdict;

/** A verdict that is another one by another edition. */
export interface Difference {
  /** The id of the account. */
  account: string;
  /** The account's name; empty when it has none yet. */
  name: string;
  /** The step, or what is limited. */
  id: StepId | LimitId;
  /** What to call it. */
  title: Text;
  /** What the one edition says. */
  from: Verdict;
  /** What the other says. */
  to: Verdict;
}

/** The steps as a graph, bare or as one program stands. */
export interface Diagram {
  /** The parts of the flow, in their order. */
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
  /** The step. */
  id: StepId;
  /** The part of the flow that it belongs to. */
  region: Region;
  /** What to call it. */
  title: Text;
  /** How it stands; `null` in the bare flow. */
  state: StepState | null;
  /** Whether a program can do without it. */
  need: "must" | "may";
}

/** One step before another. */
export interface DiagramEdge {
  /** The earlier step. */
  from: StepId;
  /** The later one. */
  to: StepId;
  /** Whether it is the order of the guide, or a rule stands before the later step that the earlier one settles. */
  kind: "order" | "gate";
  /** The rule, for a gate. */
  rule: RuleId | null;
  /** The id of the statement that the rule cites, for a gate. */
  statement: string | null;
}
