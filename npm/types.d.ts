// The shapes of what goes in and comes out, for whoever needs no code.
export type {
  AccountInfo, AccountKind, Affected, ArgInfo, ArgName, Args, Association, Change, Choice, Citation, Cite, CodeKind, Command,
  CommandInfo, CommandType, CompiledModule, Ctx, Day, DayParam, Deadline, Diagram, DiagramEdge, DiagramNode, Difference, DoneBy,
  Due, DueEffect, Edition, Effect, Entry, ErrorCode, Event, Exception, Explained, Explanation, Facts, Fee, Fidelity, Field,
  FieldInfo, FieldOf, FileError, FileFault, Finding, FindingKind, Form, FormValues, IdentifierKind, Inspection, Lang, Level,
  Limit, LimitId, Member, Members, Moment, MpOnboardError, Outcome, Override, Overrides, OverviewRow, OwnNumber, Page, PageGroup,
  Param, Part, Piece, Pieces, Quota, QuotaEffect, QuotaVerdict, Region, RegionInfo, Report, RuleId, RuleInfo, SilentVerdict,
  State, Statement, Step, StepEffect, StepException, StepId, StepState, StepVerdict, SubjectType, Suggestion, Text, TextField,
  TextsArg, TickField, Todo, Uncovered, Unit, Verdict, VerificationWay, Version, Whom,
} from './core/mp_onboard.js';
