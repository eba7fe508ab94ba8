// The TypeScript types and what the module gives name the same things.
import assert from "node:assert/strict";
import { test } from "node:test";
import { declared } from "./declared.mjs";
import { life } from "./life.mjs";
import { core, read } from "./package.mjs";
import { sessionsOf } from "../../www/js/session.js";

const { text: types, members, union } = declared(read("www/pkg/mp_onboard.d.ts"));
const ctx = { today: "2018-11-06" };
const enterprise = { subjectType: "enterprise", verificationWay: "remittance", codeKind: "credit_code" };

const FormSession = sessionsOf(core);
const keys = (value) => Object.keys(value).sort();
const sorted = (words) => [...new Set(words)].sort();
const lived = life();
const { workspace, now } = lived;

test("every shape has the members of its interface", () => {
  const report = core.check({ email: "a@b@c" }, ctx);
  assert.deepEqual(keys(report), members("Report"));
  assert.deepEqual(keys(report.findings[0]), members("Finding"));
  const held = core.check({ ...enterprise, subjectName: "杭州麦香坊", bankAccountName: "别的公司" }, ctx);
  const { suggestions } = held.findings.find((finding) => finding.suggestions.length > 0);
  assert.deepEqual(keys(suggestions[0]), members("Suggestion"));
  const explained = core.explain(report.findings[0], "en");
  assert.deepEqual(keys(explained), members("Explanation"));
  assert.deepEqual(keys(explained.citation), members("Citation"));
  const seen = core.inspect("credit_code", "91350100M000100Y43", ctx);
  assert.deepEqual(keys(seen), members("Inspection"));
  assert.deepEqual(keys(seen.parts[0]), members("Part"));
  assert.deepEqual(keys(core.rules()[0]), members("RuleInfo"));
  const editions = core.editions();
  assert.deepEqual(keys(editions[0]), members("Edition"));
  assert.deepEqual(keys(editions[0].limits[0]), members("Limit"));
  const uncovered = editions.flatMap((edition) => edition.uncovered);
  assert.ok(uncovered.length > 0);
  for (const each of uncovered) assert.deepEqual(keys(each), members("Uncovered"));
  assert.deepEqual(keys(core.statements()[0]), members("Statement"));
  const fields = core.fields({});
  assert.deepEqual(keys(fields[0]), members("FieldInfo"));
  assert.deepEqual(keys(fields.find(({ choices }) => choices.length > 0).choices[0]), members("Choice"));
  assert.deepEqual(fields.map(({ field }) => field).sort(), members("FormValues"));
  assert.deepEqual(keys(core.registrationNext({}, {}, 0)[0]), members("Step"));
  const fees = core.registrationNext({ subjectType: "media" }, {}, 0).map(({ fee }) => fee).filter(Boolean);
  assert.ok(fees.length > 0);
  for (const fee of fees) assert.deepEqual(keys(fee), members("Fee"));
});

test("a session says what has changed in the shape of its interface", () => {
  const session = new FormSession("enterprise", ctx);
  const change = session.set("email", "a@b@c");
  assert.deepEqual(keys(change), members("Change"));
  assert.deepEqual(keys(session.set("email", "a@b@c")), members("Change"));
  assert.deepEqual(keys(change.appeared[0]), members("Finding"));
  const code = "91350100M000100Y44";
  session.set("codeKind", "credit_code");
  const [{ rule }] = session.set("code", code).appeared.filter(({ rule }) => core.rule(rule).overridable);
  const override = { reason: "it is printed there", value: code };
  assert.deepEqual(keys(override), members("Override"));
  assert.equal(session.set("overrides", { [rule]: override }).appeared[0].overridden, override.reason);
});

test("every shape of a workspace has the members of its interface", () => {
  const [first] = lived.outcomes;
  assert.deepEqual(keys(first), members("Outcome"));
  assert.deepEqual(keys(first.event), members("Event"));
  assert.deepEqual(keys(workspace.history()[0]), [...members("Event"), ...members("Entry")].sort());
  assert.deepEqual(keys(workspace.overview(now)[0]), members("OverviewRow"));
  const steps = workspace.steps("mp1", now);
  for (const step of steps) assert.deepEqual(keys(step), members("Step"));
  assert.deepEqual(keys(workspace.next(now)[0]), [...members("Step"), ...members("Todo")].sort());
  const then = workspace.at(lived.submitted);
  const at = Date.parse("2018-11-07T12:00:00+08:00");
  const [deadline] = then.deadlines(at);
  assert.deepEqual(keys(deadline), members("Deadline"));
  assert.deepEqual(keys(deadline.due), members("Due"));
  for (const account of workspace.accounts()) assert.deepEqual(keys(account), members("AccountInfo"));
  assert.deepEqual(keys(workspace.members("mp1")), members("Members"));
  assert.deepEqual(keys(workspace.members("mp1").developers[0]), members("Member"));
  assert.deepEqual(keys(workspace.versions("mp1")[0]), members("Version"));
  assert.deepEqual(keys(workspace.associations("mp1")[0]), members("Association"));
  assert.deepEqual(keys(workspace.quotas("mp1", now)[0]), members("Quota"));
  assert.deepEqual(keys(workspace.overlay()[0]), members("OwnNumber"));
  assert.deepEqual(keys(workspace.sharesUnionId("mp1", "oa1")), members("Explained"));
  assert.deepEqual(keys(workspace.compareEditions("2017", "2018-11-06", now)[0]), members("Difference"));
  const diagram = workspace.diagram("mp1", now);
  assert.deepEqual(keys(diagram), members("Diagram"));
  assert.deepEqual(keys(diagram.nodes[0]), members("DiagramNode"));
  assert.deepEqual(keys(diagram.edges[0]), members("DiagramEdge"));
  const submitted = core.commands().find(({ type }) => type === "review-submitted");
  assert.deepEqual(keys(submitted), members("CommandInfo"));
  assert.deepEqual(keys(submitted.args[0]), members("ArgInfo"));
  assert.deepEqual(keys(core.regions()[0]), members("RegionInfo"));
  assert.deepEqual(keys(lived.pages[0]), members("PageGroup"));
  const { exceptions } = steps.find(({ id }) => id === "developers");
  assert.deepEqual(keys(exceptions[0]), members("StepException"));
  const { event } = lived.outcomes.find(({ event }) => event?.exceptions.length > 0);
  assert.deepEqual(keys(event.exceptions[0]), members("Exception"));
  assert.deepEqual(keys(workspace.pieces(true)[0]), members("Piece"));
  const { cite } = lived.outcomes.flatMap(({ findings }) => findings).find(({ cite }) => cite !== null);
  assert.deepEqual(keys(cite), members("Cite"));
});

test("every change and every verdict is one of its kinds", () => {
  const changes = [
    ...workspace.preview({ type: "member-bound", program: "mp1", args: { role: "tester", member: "zhao" } }, now).changes,
    ...lived.confirmed.changes,
  ];
  const affected = (name) => [...members("Affected"), ...members(name)].sort();
  const kinds = { step: affected("StepEffect"), due: affected("DueEffect"), quota: affected("QuotaEffect") };
  assert.deepEqual(sorted(changes.map(({ what }) => what)), sorted(keys(kinds)));
  for (const change of changes) assert.deepEqual(keys(change), kinds[change.what]);
  const verdicts = workspace.compareEditions("2017", "2026-07", now).flatMap(({ from, to }) => [from, to]);
  const shapes = { step: members("StepVerdict"), quota: members("QuotaVerdict"), silent: members("SilentVerdict") };
  assert.ok(verdicts.length > 0);
  for (const verdict of verdicts) assert.deepEqual(keys(verdict), shapes[verdict.what]);
});

test("the class has the methods of the contract, and no others", () => {
  const [, body] = types.match(/export class Workspace \{([\s\S]*?)\n\}/);
  const declared = [...body.matchAll(/^ +(?:static |readonly )*(\[Symbol\.dispose\]|\w+)[(:]/gm)].map(([, name]) => name);
  const own = Object.getOwnPropertyNames(core.Workspace.prototype);
  assert.deepEqual(sorted(declared), sorted([...own.filter((name) => !name.startsWith("__")), "open"]));
});

test("every union has the words of the module", () => {
  assert.deepEqual(core.rules().map(({ id }) => id).sort(), union("RuleId"));
  const fields = core.fields(enterprise);
  const ticks = fields.filter(({ shape }) => shape === "tick").map(({ field }) => field);
  assert.deepEqual(ticks.sort(), union("TickField"));
  const texts = fields.filter(({ shape }) => shape !== "tick").map(({ field }) => field);
  assert.deepEqual(texts.sort(), union("TextField"));
  const choices = (name) => fields.find(({ field }) => field === name).choices.map(({ value }) => value).sort();
  assert.deepEqual(choices("subjectType"), union("SubjectType"));
  assert.deepEqual(choices("codeKind"), union("CodeKind"));
  assert.deepEqual(choices("verificationWay"), union("VerificationWay"));
  const misuse = (call) => {
    try {
      call();
    } catch (error) {
      return error.message.split("expected one of: ")[1].split(", ").sort();
    }
    throw new Error("misuse is an error");
  };
  assert.deepEqual(misuse(() => core.inspect("?", "", ctx)), union("IdentifierKind"));
  assert.deepEqual(misuse(() => core.registrationNext({}, { "?": 1 }, 0)), members("Facts"));
  const finding = { ...core.check({}, ctx).findings[0], kind: "?" };
  assert.deepEqual(misuse(() => core.explain(finding, "zh")), union("FindingKind"));
  const cited = { ...core.check({}, ctx).findings[0], cite: { statement: "G2.3", fidelity: "?", source: null } };
  assert.deepEqual(misuse(() => core.explain(cited, "zh")), union("Fidelity"));
  assert.deepEqual(misuse(() => workspace.apply({ type: "?" }, now)), union("CommandType"));
  assert.deepEqual(misuse(() => workspace.apply({ type: "begun", args: { "?": 1 } }, now)), union("ArgName"));
  assert.deepEqual(misuse(() => workspace.apply({ type: "begun", "?": 1 }, now)), members("Command"));
});

test("every union of a workspace has the words of the module", () => {
  const commands = core.commands();
  const args = commands.flatMap(({ args }) => args);
  const words = (shape) => sorted(args.filter((arg) => arg.shape === shape).map(({ name }) => name));
  assert.deepEqual(commands.map(({ type }) => type).sort(), union("CommandType"));
  assert.deepEqual(sorted(args.map(({ name }) => name)), union("ArgName"));
  assert.deepEqual(words("texts"), union("TextsArg"));
  assert.deepEqual([words("pages"), words("number")], [["pages"], ["value"]]);
  assert.deepEqual(core.regions().map(({ id }) => id).sort(), union("Region"));
  const steps = [...core.registrationNext({}, {}, 0), ...workspace.steps("mp1", now), ...workspace.steps("mp2", now)];
  assert.deepEqual(sorted(steps.map(({ id }) => id)), union("StepId"));
  assert.deepEqual(sorted(steps.map(({ doneBy }) => doneBy).filter(Boolean)), union("DoneBy"));
  for (const { state } of steps) assert.ok(union("StepState").includes(state), state);
  assert.equal(union("StepState").map(([letter]) => letter).join(""), "bdfnrw", "the letters of a stage");
  for (const { stage } of workspace.overview(now)) assert.match(stage, /^[bdfnrw]{9}$/);
  const limits = core.editions().flatMap(({ limits }) => limits);
  assert.deepEqual(sorted(limits.map(({ id }) => id)), union("LimitId"));
  for (const { whom } of limits) assert.ok(union("Whom").includes(whom), whom);
  assert.deepEqual(sorted(limits.map(({ unit }) => unit)), union("Unit"));
  assert.deepEqual(sorted(workspace.accounts().map(({ kind }) => kind)), union("AccountKind"));
  const faults = [...read("src/workspace/file.rs").matchAll(/"(file-[a-z]+)"/g)].map(([, code]) => code);
  assert.deepEqual(sorted(faults), union("FileFault"));
});

test("what is not there is null and never undefined", () => {
  for (const step of core.registrationNext({}, {}, 0)) {
    for (const [key, value] of Object.entries(step)) assert.notEqual(value, undefined, key);
  }
  const whole = (value, path) => {
    assert.notEqual(value, undefined, path);
    if (value !== null && typeof value === "object") {
      for (const [key, inner] of Object.entries(value)) whole(inner, `${path}/${key}`);
    }
  };
  for (const name of ["overview", "next", "deadlines"]) whole(workspace[name](now), name);
  for (const name of ["steps", "quotas", "diagram"]) whole(workspace[name]("mp1", now), name);
  for (const name of ["accounts", "history", "overlay"]) whole(workspace[name](), name);
  whole(core.commands(), "commands");
  const [field] = core.fields({});
  assert.equal(core.inspect("email", "a@qq.com", ctx).parts[0].meaning, null);
  assert.deepEqual(field.choices, []);
});
