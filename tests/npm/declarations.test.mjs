// The declarations of the packed package: every export and every member has words, nothing is `any`, and nothing is exported
// that is not there.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { API, SymbolFlags } from 'typescript/unstable/sync';
import { SyntaxKind } from 'typescript/unstable/ast';
import { unpacked } from './unpacked.mjs';

const { folder, at } = await unpacked({ after });
const root = join(folder, 'node_modules/mp-onboard');
const files = readdirSync(root, { recursive: true }).filter((path) => path.endsWith('.d.ts')).map((path) => join(root, path));
const api = new API();
after(() => api.close());
const [project] = api.updateSnapshot({ openFiles: files }).getProjects();
const { program, checker } = project;

/** Everything in a file, each node with all that it is in. */
function* nodes(file) {
  const stack = [program.getSourceFile(file)];
  while (stack.length > 0) {
    const node = stack.pop();
    yield node;
    node.forEachChild((child) => { stack.push(child); });
  }
}

const exportsOf = (file) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(join(root, file))));
const isValue = (symbol) => {
  const { flags } = symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (flags & SymbolFlags.Value) !== 0;
};

/** What has words of its own. */
const DESCRIBED = [
  'FunctionDeclaration', 'ClassDeclaration', 'InterfaceDeclaration', 'TypeAliasDeclaration', 'VariableStatement', 'PropertySignature', 'PropertyDeclaration', 'MethodSignature',
  'MethodDeclaration', 'Constructor', 'GetAccessor', 'SetAccessor',
].map((name) => SyntaxKind[name]);

/** Everything but helpers that are not exported, and what a conditional type only compares with. */
function isMeant(node) {
  if (node.parent.kind === SyntaxKind.SourceFile) return (node.modifiers ?? []).some(({ kind }) => kind === SyntaxKind.ExportKeyword);
  for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    if (outer.kind === SyntaxKind.ConditionalType && outer.extendsType === inner) return false;
  }
  return true;
}

const where = (file, node) => `${file.slice(root.length + 1)}: ${program.getSourceFile(file).text.slice(node.pos, node.end).trim().split('\n')[0]}`;

test('every export and every member has a doc comment', () => {
  let described = 0;
  const silent = [];
  for (const file of files) {
    const { text } = program.getSourceFile(file);
    for (const node of nodes(file)) {
      if (!DESCRIBED.includes(node.kind) || !isMeant(node)) continue;
      described += 1;
      const [, words] = text.slice(node.pos, node.end).match(/^\s*(?:\/\/[^\n]*\s*|\/\*[^*][^]*?\*\/\s*)*\/\*\*\s*((?:[^*]|\*(?!\/))+)\*\//) ?? [];
      if (!/[.:]\s*$/.test(words ?? '')) silent.push(where(file, node));
    }
  }
  assert.deepEqual(silent, []);
  assert.ok(described > 500, `${described} were looked at`);
});

test('nothing is any, and TypeScript has nothing to say against them', () => {
  for (const file of files) {
    for (const node of nodes(file)) assert.notEqual(node.kind, SyntaxKind.AnyKeyword, where(file, node));
    assert.deepEqual([program.getSyntacticDiagnostics(file), program.getSemanticDiagnostics(file)], [[], []], file);
  }
});

const described = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.entries(described.exports).filter(([, entry]) => entry.types && entry.default);

for (const [name, { types, node, default: script }] of entries) {
  test(`${name} declares what it exports, in a browser and in Node`, async () => {
    const declared = exportsOf(types).filter(isValue).map((symbol) => symbol.name).sort();
    for (const path of [script, node ?? script]) assert.deepEqual(Object.keys(await import(at(path))).sort(), declared, path);
  });
}

test('every shape of the module can be had, and nothing of its parts', () => {
  const PARTS = ['default', 'Disposing', 'Exports', 'ModuleBytes', 'ModuleMemory', 'Session', 'initSync', 'memory'];
  const names = (file) => exportsOf(file).map((symbol) => symbol.name);
  const core = exportsOf('core/mp_onboard.d.ts');
  const shapes = core.filter((symbol) => !isValue(symbol)).map(({ name }) => name).filter((name) => !PARTS.includes(name));
  assert.deepEqual(names('types.d.ts').sort(), shapes.sort());
  const own = core.map(({ name }) => name).filter((name) => !PARTS.includes(name));
  assert.deepEqual(names('index.d.ts').sort(), [...own, 'FormSession', 'Source', 'default', 'init', 'initSync'].sort());
});
