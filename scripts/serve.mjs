// Serves a folder on 127.0.0.1 the way a good static host does. For the console at home, and for the tests.
import { createServer } from 'node:http';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { gzip } from 'node:zlib';

const WWW = fileURLToPath(new URL('../www', import.meta.url));

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const PACKED_ALREADY = new Set(['.png', '.woff2']);

// The page's own policy is in index.html; only this directive has to be a header.
const HEADERS = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const squeeze = promisify(gzip);

/** The file that a request path names, or undefined. `..` and links that lead out of the root name nothing. */
async function locate(root, pathname) {
  try {
    const file = await realpath(join(root, decodeURIComponent(pathname)));
    if (file !== root && !file.startsWith(root + sep)) return undefined;
    const info = await stat(file);
    return info.isFile() || info.isDirectory() ? { file, info } : undefined;
  } catch {
    return undefined;
  }
}

async function answer({ root, packed, worker, headers: always }, request, response) {
  const send = (status, headers, body = '') => {
    response.writeHead(status, { ...always, 'Content-Length': Buffer.byteLength(body), ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const text = { 'Content-Type': TYPES['.txt'] };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(405, { ...text, Allow: 'GET, HEAD' }, '405: this is a folder of files; only GET and HEAD make sense.\n');
  }

  // Not `new URL()`, which reads `//host/` as a host.
  const pathname = request.url.replace(/[?#].*/s, '');
  // While files change under one's hands, a worker would go on with the old ones.
  if (!worker && pathname.endsWith('/files.json')) return send(200, { 'Content-Type': TYPES['.json'] }, '{"worker":false}\n');
  let found = await locate(root, pathname);
  if (found?.info.isDirectory()) {
    // Relative links of a page in a folder need the slash. The `./` keeps the redirect on this host.
    if (!pathname.endsWith('/')) return send(301, { Location: `./${pathname.split('/').pop()}/` });
    found = await locate(root, `${pathname}index.html`);
  }
  if (!found?.info.isFile()) return send(404, text, '404: there is no such file here.\n');

  const { file, info } = found;
  const extension = extname(file);
  const zipped = !PACKED_ALREADY.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const tag = `"${info.size}-${info.mtimeMs}${zipped ? '-gzip' : ''}"`;
  const headers = { ETag: tag, Vary: 'Accept-Encoding' };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, { ...always, ...headers });
    return response.end();
  }

  headers['Content-Type'] = TYPES[extension] ?? 'application/octet-stream';
  if (!zipped) return send(200, headers, await readFile(file));
  if (packed.get(file)?.tag !== tag) packed.set(file, { tag, body: await squeeze(await readFile(file), { level: 9 }) });
  return send(200, { ...headers, 'Content-Encoding': 'gzip' }, packed.get(file).body);
}

/**
 * Starts a server; port 0 takes any free one. `worker`: pages may keep themselves on the computer, as they do on any other
 * host. `headers`: more than what every answer has, or others. Resolves to its address and a way to stop it.
 */
export async function serve({ root = WWW, port = 0, worker = false, headers = {} } = {}) {
  const top = await realpath(root);
  const folder = { root: top, packed: new Map(), worker, headers: { ...HEADERS, ...headers } };
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error) => {
      console.error(`${request.url}: ${error.message}`);
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' }, worker: { type: 'boolean', default: false } } });
  const target = values.worker ? 'preview' : 'console';
  const port = Number(values.port);
  const fail = (line) => {
    console.error(line);
    process.exitCode = 1;
  };
  if (!/^\d+$/.test(values.port) || port > 65535) return fail(`"${values.port}" is not a port. Choose a number: make ${target} PORT=8081`);
  try {
    const { url } = await serve({ port, worker: values.worker });
    console.log(`The console is at ${url} (Ctrl+C stops it).`);
  } catch (error) {
    if (error.code === 'EADDRINUSE') fail(`Port ${port} is in use. Choose another one: make ${target} PORT=${port < 65535 ? port + 1 : 8080}`);
    else fail(`The console cannot be served on port ${port}: ${error.message}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
