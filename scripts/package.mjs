// Puts the npm package together in target/package/ and packs it: the sources of npm/, the two modules, and what of the
// console's own reading of tables the package shares. `make package`.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const from = (...path) => join(project, ...path);
const out = from('target/package');
const to = (...path) => join(out, ...path);

const [, version] = readFileSync(from('Cargo.toml'), 'utf8').match(/^version = "(.+)"$/m);
const described = JSON.parse(readFileSync(from('npm/package.json'), 'utf8'));
if (described.version !== version) throw new Error(`npm/package.json says ${described.version}, Cargo.toml ${version}`);

/** The glue of a module, throwing errors of the package where it has words of its own. */
function withOurErrors(glue) {
  const [own, ours] = ['throw new Error(getStringFromWasm0(', 'throw ofGlue(getStringFromWasm0('];
  if (!glue.includes(own)) throw new Error(`the glue throws nothing by itself: ${own}`);
  // The first line names declarations, which are those of the package here.
  return glue.replace(own, ours).replace(/^.*/, "import { ofGlue } from '../errors.js';");
}

rmSync(out, { recursive: true, force: true });
mkdirSync(to('core'), { recursive: true });
mkdirSync(to('bulk'));
cpSync(from('npm'), out, { recursive: true });
for (const [folder, name] of [['core', 'mp_onboard'], ['bulk', 'mp_onboard_bulk']]) {
  cpSync(from('www/pkg', `${name}_bg.wasm`), to(folder, `${name}_bg.wasm`));
  writeFileSync(to(folder, `${name}.js`), withOurErrors(readFileSync(from('www/pkg', `${name}.js`), 'utf8')));
}
// What there is to know about the second module stands in tables.d.ts.
cpSync(from('www/pkg/mp_onboard.d.ts'), to('core/mp_onboard.d.ts'));
writeFileSync(to('version.js'), `// The version of the package, which is that of its modules.\nexport const VERSION = '${version}';\n`);
cpSync(from('www/js/session.js'), to('form-session.js'));

/** The modules that check.js and calls.js need, and they themselves; the way to the second module is another one here. */
const IMPORT = /(?:from|import\()\s*'\.\/([\w-]+\.js)'/g;
const shared = new Set(['check.js', 'calls.js', 'findings.js', 'module.js']);
for (const file of shared) {
  const text = readFileSync(from('www/js/bulk', file), 'utf8');
  for (const [, needed] of text.matchAll(IMPORT)) shared.add(needed);
  const moved = text.replaceAll("'../../pkg/", "'./");
  const [beyond] = moved.match(/'\.\.\/[^']+'/) ?? [];
  if (beyond) throw new Error(`${file} needs ${beyond}, which is not in the package`);
  writeFileSync(to('bulk', file), moved);
}

for (const file of ['LICENSE-APACHE', 'LICENSE-MIT', 'CHANGELOG.md']) cpSync(from(file), to(file));

for (const old of readdirSync(from('target')).filter((name) => /^mp-onboard-.+\.tgz$/.test(name))) rmSync(from('target', old));
const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', from('target')], { cwd: out, encoding: 'utf8' }).trim();
console.log(`target/${packed}`);
