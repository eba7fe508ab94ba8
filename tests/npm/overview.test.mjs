// The overview keeps its rows between commands: whatever happens, it is that of a workspace that is opened afresh.
import assert from "node:assert/strict";
import test from "node:test";
import { core } from "./package.mjs";

const NOW = Date.UTC(2019, 2, 1);
const DAY = 24 * 60 * 60 * 1000;

/** Numbers that follow from a seed. */
function random(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % bound;
  };
}

const VALUES = {
  officialAccount: (below) => `a${below(2)}`,
  openPlatformAccount: (below) => `o${below(2)}`,
  company: (below) => `c${below(2)}`,
  edition: (below) => ["2017", "2018-11-06", "2026-07"][below(3)],
  limit: () => "official-accounts-per-program",
  value: (below) => below(3),
  role: () => "developer",
  side: () => "program",
  entry: () => "wecom",
  email: (below) => `m${below(9)}@maixiangfang.example.com`,
  subjectType: () => "individual",
  administratorName: () => "张小麦",
  administratorId: () => "11010519491231002X",
  administratorMobile: () => "13800138000",
  appId: () => "wx0123456789abcdef",
};
const SHAPES = { texts: () => ["其他"], pages: () => [{ page: "a", category: "b", tags: ["c"] }], number: () => 1 };

function command(kinds, below, exceptions) {
  const kind = kinds[below(kinds.length)];
  const args = {};
  for (const { name, shape, required } of kind.args) {
    if (!required && below(2)) continue;
    args[name] = (VALUES[name] ?? SHAPES[shape] ?? (() => (name.startsWith("emailNot") ? true : `${below(3)}`)))(below);
  }
  const program = kind.about === "new_account" && kind.type !== "begun" ? undefined : `p${below(3)}`;
  return { type: kind.type, program, args, exceptions: below(2) ? exceptions : {} };
}

/** Accounts to begin with: most of what may happen needs some. */
const GROUND = [0, 1].flatMap((index) => [
  { type: "begun", program: `p${index}` },
  { type: "official-account-added", args: { officialAccount: `a${index}`, name: "麦香坊" } },
  { type: "open-platform-added", args: { openPlatformAccount: `o${index}`, name: "麦香坊" } },
  { type: "company-added", args: { company: `c${index}`, name: "麦香坊" } },
]);

test("an overview that was asked for before is that of a fresh workspace", () => {
  const kinds = core.commands();
  const overridable = core.rules().filter((rule) => rule.overridable).map((rule) => [rule.id, "平台已经收下"]);
  const exceptions = Object.fromEntries(overridable);
  let taken = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const below = random(seed);
    const workspace = new core.Workspace();
    for (const first of GROUND) workspace.apply(first, NOW);
    for (let turn = 0; turn < 150; turn += 1) {
      const now = NOW + (below(10) ? 0 : DAY * below(3));
      const what = below(12);
      if (what === 0) workspace.undo();
      else if (what === 1) workspace.redo();
      else if (what === 2) workspace.preview(command(kinds, below, exceptions), now);
      else taken += workspace.apply(command(kinds, below, exceptions), now).allowed ? 1 : 0;
      if (below(3) === 0) {
        assert.deepEqual(workspace.overview(now), core.Workspace.open(workspace.save()).overview(now), `seed ${seed}, turn ${turn}`);
      }
    }
  }
  assert.ok(taken > 1000, `${taken} commands were taken`);
});
