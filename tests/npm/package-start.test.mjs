// Starting the packed package in Node: too early, twice, with something else than the module. Every error says what is the
// matter, and the package can be used afterwards.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { failureOf, unpacked } from './unpacked.mjs';

const MODULE = 'core/mp_onboard_bg.wasm';
const ctx = { today: '2026-11-22' };

/** A server that answers everything so. Resolves to an address on it. */
async function answering(t, answer) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}/some/where.wasm`;
}

const sends = (status, type, body) => (request, response) => response.writeHead(status, type && { 'Content-Type': type }).end(body);

/** The package works as ever. */
function works({ check, version }) {
  assert.match(version(), /^\d+\.\d+\.\d+$/);
  assert.equal(check({ subjectType: 'media', verificationWay: 'remittance' }, ctx).state, 'invalid');
}

async function isRefused(call, code, message) {
  const error = await failureOf(call);
  assert.ok(error instanceof Error);
  assert.deepEqual([error.name, error.code], ['MpOnboardError', code], error.message);
  assert.match(error.message, message);
}

const EARLY = /^The module is not started\. Wait for init\(\) to resolve before the first call\.$/;

test('every call before init says that it comes too early', async (t) => {
  const { at, entry } = await unpacked(t);
  const core = await entry();
  const { form, field } = await import(at('standard.js'));
  const calls = Object.entries(core)
    .filter(([name]) => !['default', 'init', 'initSync', 'FormSession', 'Workspace'].includes(name))
    .map(([, called]) => () => called({}, ctx));
  assert.equal(calls.length, 15);
  const others = [
    () => new core.FormSession('enterprise', ctx),
    () => new core.Workspace(),
    () => core.Workspace.open(''),
    () => form('enterprise')['~standard'].validate({}),
    () => field('email')['~standard'].validate(''),
  ];
  for (const call of [...calls, ...others]) await isRefused(call, 'not_started', EARLY);
  await core.init();
  works(core);
});

test('init starts once: again and at the same time it is the same promise', async (t) => {
  const core = await (await unpacked(t)).entry();
  const [first, ...others] = [core.init(), core.init(), core.default('http://127.0.0.1:1/nothing.wasm')];
  for (const other of others) assert.equal(other, first);
  assert.equal(await first, undefined);
  assert.equal(core.init(), first);
  works(core);
});

test('two copies in one program do not disturb each other', async (t) => {
  const [one, other] = [await (await unpacked(t)).entry(), await (await unpacked(t)).entry()];
  await one.init();
  await isRefused(() => other.check({}, ctx), 'not_started', EARLY);
  works(one);
});

test('it starts from everything that can be the module', async (t) => {
  const wasm = (await unpacked(t)).bytes(MODULE);
  const served = (type) => answering(t, sends(200, type, wasm));
  const buffer = new Uint8Array(wasm).buffer;
  const shared = new Uint8Array(new SharedArrayBuffer(wasm.length));
  shared.set(wasm);
  const sources = [
    undefined, null, wasm, buffer, new DataView(buffer), shared, shared.buffer, await WebAssembly.compile(wasm), Promise.resolve(wasm),
    await served('application/wasm'), new URL(await served('application/wasm; charset=utf-8')), new Request(await served('application/wasm')), fetch(await served('application/wasm')),
    // A host that does not know the type of the file, or says none.
    await served('text/plain'), await served(undefined),
  ];
  for (const source of sources) {
    const core = await (await unpacked(t)).entry();
    await core.init(source);
    works(core);
  }
  for (const source of [wasm, buffer, await WebAssembly.compile(wasm)]) {
    const core = await (await unpacked(t)).entry();
    assert.equal(core.initSync(source), undefined);
    works(core);
    // Nothing is fetched any more.
    await core.init('http://127.0.0.1:1/nothing.wasm');
    core.initSync(source);
    works(core);
  }
});

const HINT = String.raw`init\(\) takes the file core/mp_onboard_bg\.wasm of this package: its address, its bytes, or a Response with it\.`;
const UPDATE = String.raw`Use the file core/mp_onboard_bg\.wasm that came with the package: after an update copy it again and reload\.`;
const WHERE = String.raw`What http://127\.0\.0\.1:\d+/some/where\.wasm gave`;
const PAGE = '<!doctype html><title>My app</title>';
/** The smallest module that there is. */
const OTHER = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** What is no module of ours: what is given to init, or makes it, out of the right bytes; the code and the words of the error. */
const WRONG = {
  'a 404': [(t) => answering(t, sends(404, 'text/html', PAGE)), 'no_module', String.raw`${WHERE} \(404, text/html\) is no WebAssembly module\. ${HINT}`],
  'an HTML page in place of the file': [(t) => answering(t, sends(200, 'text/html', PAGE)), 'no_module', String.raw`${WHERE} \(200, text/html\) is no WebAssembly module: it begins with “<!doctype html><”\. ${HINT}`],
  'an HTML page as application/wasm': [(t) => answering(t, sends(200, 'application/wasm', PAGE)), 'no_module', String.raw`${WHERE} \(200, application/wasm\) is no WebAssembly module: it begins with “<!doctype html><”\. ${HINT}`],
  'an empty file': [(t) => answering(t, sends(200, 'application/wasm', '')), 'no_module', String.raw`${WHERE} \(200, application/wasm\) is no WebAssembly module: it is empty\. ${HINT}`],
  'half of the file': [(t, wasm) => answering(t, sends(200, 'application/wasm', wasm.subarray(0, wasm.length / 2))), 'no_module', String.raw`${WHERE} \(200, application/wasm\) is a damaged WebAssembly module: .+ ${HINT}`],
  'a connection that breaks off': [
    (t, wasm) => answering(t, (request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/wasm', 'Content-Length': wasm.length });
      response.write(wasm.subarray(0, 1000), () => response.destroy());
    }),
    'no_module', String.raw`${WHERE} \(200, application/wasm\) could not be read to its end \(.+\)\. ${HINT}`,
  ],
  'a host that is not there': [() => 'http://127.0.0.1:1/nothing.wasm', 'no_module', String.raw`The module could not be fetched from http://127\.0\.0\.1:1/nothing\.wasm \(.+\): look whether the address is right and the host can be reached\. ${HINT}`],
  'a promise that fails': [() => () => Promise.reject(new Error('no idea')), 'no_module', String.raw`The module could not be had \(no idea\)\. ${HINT}`],
  'a response that was read before': [
    async (t, wasm) => {
      const response = new Response(wasm, { headers: { 'Content-Type': 'application/wasm' } });
      await response.arrayBuffer();
      return response;
    },
    'no_module', String.raw`What the response gave \(200, application/wasm\) could not be read to its end \(.+\)\. ${HINT}`,
  ],
  'no bytes': [() => new Uint8Array(), 'no_module', String.raw`What was given is no WebAssembly module: it is empty\. ${HINT}`],
  'a number': [() => 7, 'no_module', String.raw`What was given is no module: found number\. ${HINT}`],
  'an object': [() => ({}), 'no_module', String.raw`What was given is no module: found object\. ${HINT}`],
  'another version': [(t, wasm) => Buffer.from(wasm.toString('latin1').replace(/core (\d+\.\d+\.)\d+$/, 'core $19'), 'latin1'), 'wrong_version', String.raw`The module is “core \d+\.\d+\.9”, and this package needs “core \d+\.\d+\.\d+”\. ${UPDATE}`],
  'another module': [() => OTHER, 'wrong_version', String.raw`The module is “another module”, and this package needs “core \d+\.\d+\.\d+”\. ${UPDATE}`],
  'the second module': [(t, wasm, bytes) => bytes('bulk/mp_onboard_bulk_bg.wasm'), 'wrong_version', String.raw`The module is “bulk \d+\.\d+\.\d+”, and this package needs “core \d+\.\d+\.\d+”\. ${UPDATE}`],
};

for (const [name, [given, code, message]] of Object.entries(WRONG)) {
  test(`init refuses ${name}, and starts the next time`, async (t) => {
    const { bytes, entry } = await unpacked(t);
    const core = await entry();
    const source = await given(t, bytes(MODULE), bytes);
    await isRefused(() => core.init(typeof source === 'function' ? source() : source), code, new RegExp(`^${message}$`));
    await isRefused(() => core.check({}, ctx), 'not_started', EARLY);
    await core.init();
    works(core);
  });
}

test('initSync refuses what init refuses, at once', async (t) => {
  const { bytes, entry } = await unpacked(t);
  const core = await entry();
  const wasm = bytes(MODULE);
  const wrong = [
    [null, 'no_module', /^What was given is no module: found null\./], ['core.wasm', 'no_module', /: found string\./], [undefined, 'no_module', /: found undefined\./],
    [Buffer.from(PAGE), 'no_module', /: it begins with “<!doctype html><”\./], [wasm.subarray(0, 5000), 'no_module', /^What was given is a damaged WebAssembly module: /],
    [OTHER, 'wrong_version', /“another module”/], [new WebAssembly.Module(OTHER), 'wrong_version', /“another module”/],
  ];
  for (const [given, code, message] of wrong) await isRefused(() => core.initSync(given), code, message);
  core.initSync(wasm);
  works(core);
  for (const [given, code, message] of wrong) await isRefused(() => core.initSync(given), code, message);
  works(core);
});

test('a module that is not where it should be is said to be missing', async (t) => {
  const { at, bytes, entry } = await unpacked(t);
  const wasm = bytes(MODULE);
  await rm(at(MODULE));
  const core = await entry();
  await isRefused(() => core.init(), 'no_module', new RegExp(String.raw`^The module could not be had \(ENOENT: .+\)\. ${HINT}$`));
  await core.init(wasm);
  works(core);
});

test('the second module is looked at as carefully', async (t) => {
  const { bytes, tables } = await unpacked(t);
  const { formsChecker } = await tables();
  const wrong = [
    [Buffer.from(PAGE), 'no_module', /^What was given is no WebAssembly module: it begins with “<!doctype html><”\. The option module takes the file bulk\/mp_onboard_bulk_bg\.wasm of this package/],
    [bytes(MODULE), 'wrong_version', /^The module is “core \d+\.\d+\.\d+”, and this package needs “bulk \d+\.\d+\.\d+”\. Use the file bulk\/mp_onboard_bulk_bg\.wasm/],
  ];
  for (const [module, code, message] of wrong) await isRefused(() => formsChecker(['email'], ctx, { module }), code, message);
  const checker = await formsChecker(['email'], ctx, { module: bytes('bulk/mp_onboard_bulk_bg.wasm') });
  assert.equal(checker.check('a@qq.com').right, 1);
});
