// The TypeScript types and what the module gives name the same things.
import assert from "node:assert/strict";
import { test } from "node:test";
import { core, read } from "./package.mjs";

const types = read("www/pkg/mp_onboard.d.ts").replace(/\/\*\*[\s\S]*?\*\//g, "");
const ctx = { today: "2018-11-06" };
const enterprise = { subjectType: "enterprise", verificationWay: "remittance", codeKind: "credit_code" };

/** The members of an interface, without those of objects inside it. */
function members(name) {
  const [, start] = types.match(new RegExp(`interface ${name}(?: extends \\w+)? \\{([\\s\\S]*)`));
  let depth = 1;
  let top = "";
  for (const character of start) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (depth === 0) break;
    if (depth === 1) top += character;
  }
  return [...top.matchAll(/(\w+)\??:/g)].map(([, member]) => member).sort();
}

/** The words of a union of string literals. */
function union(name) {
  const [, body] = types.match(new RegExp(`export type ${name} =([\\s\\S]*?);`));
  return [...body.matchAll(/"([^"]+)"/g)].map(([, word]) => word).sort();
}

const keys = (value) => Object.keys(value).sort();

test("every shape has the members of its interface", () => {
  const report = core.check({ email: "a@b@c" }, ctx);
  assert.deepEqual(keys(report), members("Report"));
  assert.deepEqual(keys(report.findings[0]), members("Finding"));
  const held = core.check({ ...enterprise, subjectName: "杭州麦香坊", bankAccountName: "别的公司" }, ctx);
  const { suggestions } = held.findings.find((finding) => finding.suggestions.length > 0);
  assert.deepEqual(keys(suggestions[0]), members("Suggestion"));
  assert.deepEqual(keys(core.explain(report.findings[0], "en")), members("Explanation"));
  const seen = core.inspect("credit_code", "91350100M000100Y43", ctx);
  assert.deepEqual(keys(seen), members("Inspection"));
  assert.deepEqual(keys(seen.parts[0]), members("Part"));
  assert.deepEqual(keys(core.rules()[0]), members("RuleInfo"));
  assert.deepEqual(keys(core.editions()[0]), members("Edition"));
  assert.deepEqual(keys(core.statements()[0]), members("Statement"));
  assert.deepEqual(keys(core.fields({})[0]), members("FieldInfo"));
  assert.deepEqual(keys(core.registrationNext({}, {}, 0)[0]), members("Step"));
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
});

test("what is not there is null and never undefined", () => {
  for (const step of core.registrationNext({}, {}, 0)) {
    for (const [key, value] of Object.entries(step)) assert.notEqual(value, undefined, key);
  }
  const [field] = core.fields({});
  assert.equal(core.inspect("email", "a@qq.com", ctx).parts[0].meaning, null);
  assert.deepEqual(field.choices, []);
});
