// The JavaScript examples of the READMEs run and print what they say.
import assert from "node:assert/strict";
import { test } from "node:test";
import { core, read } from "./package.mjs";

for (const file of ["README.md", "README.zh-CN.md"]) {
  test(`the example of ${file} prints what its comments say`, () => {
    const [, example] = read(file).match(/```js\n([\s\S]*?)```/);
    const [head, list] = example.match(/^import init, \{ (.+) \} from .*\nawait init\(\);\n/);
    const names = list.split(", ");
    const printed = [];
    const run = new Function(...names, "console", example.slice(head.length));
    run(...names.map((name) => core[name]), { log: (line) => printed.push(line) });
    const said = [...example.matchAll(/^\/\/ (.*)$|; \/\/ (.*)$/gm)].map(([, own, trailing]) => own ?? trailing);
    assert.deepEqual(printed, said);
  });
}
