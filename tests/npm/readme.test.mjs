// The JavaScript example of the README runs and prints what it says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { core, read } from "./package.mjs";

test("the example of the README prints what its comments say", async () => {
  const [, example] = read("README.md").match(/```js\n([\s\S]*?)```/);
  const body = example.replace(/^import .*\n(await init\(\);\n)/m, "");
  assert.ok(body.length < example.length, "the example imports and starts the module");
  const printed = [];
  const names = ["check", "explain", "inspect", "console"];
  await new Function(...names, body)(core.check, core.explain, core.inspect, { log: (line) => printed.push(line) });
  const said = [...body.matchAll(/^\/\/ (.*)$|; \/\/ (.*)$/gm)].map(([, own, trailing]) => own ?? trailing);
  assert.deepEqual(printed, said);
});
