// What only JavaScript can do to a workspace: call it while it is being told something, free it, forget it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { life } from "./life.mjs";
import { core } from "./package.mjs";

const now = Date.parse("2018-11-12T12:00:00+08:00");

test("a command that calls the workspace while it is read does no harm", () => {
  const { workspace } = life();
  const before = workspace.save();
  const calls = [
    () => workspace.undo(),
    () => workspace.apply({ type: "begun" }, now),
    () => workspace.save(),
  ];
  for (const call of calls) {
    const command = { type: "closed", program: "mp1", args: { get reason() { return call(); } } };
    const { allowed, findings } = workspace.apply(command, now);
    assert.deepEqual([allowed, findings[0].path], [false, "/args/reason"]);
    const late = { type: "closed", program: "mp1", args: { reason: "x" }, get on() { return call(); } };
    assert.equal(workspace.preview(late, now).findings[0].path, "/on");
    assert.equal(workspace.save(), before);
  }
});

test("what is asked twice may answer differently, and a command is still one command", () => {
  const { workspace } = life();
  let asked = 0;
  const args = new Proxy({ reason: "x" }, { get: () => (asked += 1) % 2 ? "不做了" : 7, ownKeys: () => ["reason"] });
  const { allowed, event } = workspace.preview({ type: "closed", program: "mp1", args }, now);
  assert.deepEqual([allowed, event.args], [true, { reason: "不做了" }]);
});

test("a command may come from a class, with what it inherits", () => {
  class Told {
    constructor(type) { this.type = type; }
    get program() { return "mp1"; }
  }
  const { workspace } = life();
  assert.equal(workspace.preview(new Told("verification-applied"), now).event.program, "mp1");
});

test("workspaces that nobody frees leave the others as they are", () => {
  const { workspace } = life();
  const file = workspace.save();
  for (let round = 0; round < 500; round += 1) {
    const other = core.Workspace.open(file);
    const then = other.at(round % 20);
    other.apply({ type: "closed", program: "mp1", args: { reason: `round ${round}` } }, now);
    assert.equal(then.length, round % 20);
  }
  assert.equal(workspace.save(), file);
});

test("a workspace that was freed says so and leaves the others as they are", () => {
  const { workspace } = life();
  const file = workspace.save();
  const other = core.Workspace.open(file);
  const then = other.at(3);
  other.free();
  assert.throws(() => other.save());
  assert.throws(() => other.apply({ type: "begun" }, now));
  assert.equal(then.length, 3);
  assert.equal(workspace.save(), file);
});

test("what a workspace gives is the caller's own", () => {
  const { workspace } = life();
  const file = workspace.save();
  const [entry] = workspace.history();
  entry.args.programName = "别的名字";
  const { event } = workspace.apply({ type: "begun", program: "mp3", args: { programName: "分店" } }, now);
  event.program = "mp9";
  workspace.undo();
  assert.equal(workspace.history()[0].args.programName, "麦香坊");
  assert.notEqual(workspace.save(), file, "what was taken back stays in the file");
  assert.equal(core.Workspace.open(workspace.save()).save(), workspace.save());
});

test("what undo would take back and redo bring back is an entry of the history", () => {
  const { workspace } = life();
  assert.equal(workspace.redoable(), null);
  const last = workspace.history().findLast(({ undone }) => !undone);
  assert.deepEqual(workspace.undoable(), last);
  workspace.undo();
  assert.deepEqual(workspace.redoable(), { ...last, undone: true, redoable: true });
  assert.deepEqual(new core.Workspace().undoable(), null);
});

test("the pieces of a store are the file, and a command changes the last of them", () => {
  const { workspace } = life();
  for (let at = 0; at < 300; at += 1) workspace.apply({ type: "official-account-added", args: { name: `oa ${at}` } }, now);
  const store = workspace.pieces(true).map(({ text }) => text);
  assert.equal(store.join(""), workspace.save());
  workspace.apply({ type: "official-account-added", args: { name: "one more" } }, now);
  workspace.undo();
  const changed = workspace.pieces(false);
  assert.ok(changed.length <= 2 && changed.at(-1).at >= store.length - 1);
  for (const { at, text } of changed) store[at] = text;
  assert.equal(store.join(""), workspace.save());
  const opened = core.Workspace.open(store.join(""));
  assert.deepEqual(opened.pieces(false).map(({ at }) => at), [store.length - 1]);
});

test("without personal data every person is the word that is given, and a word that is none throws", () => {
  const workspace = new core.Workspace();
  const args = { name: "麦香坊", subjectType: "individual", administratorName: "陈默", administratorId: "11010519491231002X" };
  workspace.apply({ type: "official-account-added", args }, now);
  const text = workspace.redacted((value) => `${value.length}x`);
  assert.deepEqual(core.Workspace.open(text).history()[0].args, { ...args, officialAccount: "oa1", administratorName: "2x", administratorId: "18x" });
  assert.throws(() => workspace.redacted(() => { throw new Error("mine"); }), /mine/);
  assert.throws(() => workspace.redacted(() => 7));
  assert.equal(workspace.length, 1);
});
