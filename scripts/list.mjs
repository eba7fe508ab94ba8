// Lists the files of www/ with their hashes for the worker that keeps them (www/files.json), and writes down of which
// build they are: beside the module and beside the library, so that the page notices when it has got parts of two.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const WWW = fileURLToPath(new URL('../www', import.meta.url));

/**
 * The list itself and the worker, which the browser looks at by itself; the developers' pages, which nobody who works in the
 * console waits for: they are as large as a quarter of it, and come from the network; and what no page loads.
 */
const UNLISTED = /^(?:files\.json|sw\.js)$|^docs\/|\.(?:ts|txt)$|(?:^|\/)\./;
const BUILD = ['pkg/build.js', 'vendor/build.js'];

const sha256 = (data) => createHash('sha256').update(data).digest('hex');

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
    .filter((path) => !UNLISTED.test(path))
    .sort();

/** Writes list and build into a folder that is laid out like www/. Returns the id of the build: it follows from the files. */
export function list(www = WWW) {
  const hashed = (paths) => paths.map((path) => [path, sha256(readFileSync(join(www, path)))]);
  const own = hashed(filesOf(www).filter((path) => !BUILD.includes(path)));
  const id = sha256(JSON.stringify(own)).slice(0, 16);
  for (const path of BUILD) writeFileSync(join(www, path), `// Of which build these files are.\nexport const build = '${id}';\n`);
  writeFileSync(join(www, 'files.json'), `${JSON.stringify({ id, files: [...own, ...hashed(BUILD)] })}\n`);
  return id;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) list();
