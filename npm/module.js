// Makes a module of whatever was given, and looks whether it is the right one.
import { failure, typeOf } from './errors.js';
import { VERSION } from './version.js';

/** The modules: what they are given to, and the file in which they come. */
export const CORE = { name: 'core', taker: 'init()', file: 'core/mp_onboard_bg.wasm' };
export const BULK = { name: 'bulk', taker: 'The option module', file: 'bulk/mp_onboard_bulk_bg.wasm' };

const hint = ({ taker, file }) => `${taker} takes the file ${file} of this package: its address, its bytes, or a Response with it.`;

const noModule = (what, wanted, cause) => failure('no_module', `${what}. ${hint(wanted)}`, cause);

/** Whether a value is of a class. A proxy may refuse to be asked. */
function isA(given, type) {
  try {
    return given instanceof type;
  } catch {
    return false;
  }
}

// Where memory may not be shared there is no such class.
const SharedBuffer = globalThis.SharedArrayBuffer ?? class {};

const bytesOf = (given) => {
  if (isA(given, ArrayBuffer) || isA(given, SharedBuffer)) return new Uint8Array(given);
  return ArrayBuffer.isView(given) ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength) : null;
};

/** The first bytes as somebody can recognise them: `<!do`. */
const beginning = (bytes) => String.fromCharCode(...bytes.slice(0, 16)).replace(/[^ -~]/g, '·');

/** Refuses bytes that do not begin as a module does. `from`: where they are from, for the message. */
function looksRight(bytes, from, wanted) {
  const [first, second, third, fourth] = bytes;
  if (first === 0 && second === 0x61 && third === 0x73 && fourth === 0x6d) return;
  throw noModule(`${from} is no WebAssembly module: it ${bytes.length ? `begins with “${beginning(bytes)}”` : 'is empty'}`, wanted);
}

/** The smallest module there is. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Why bytes that look right were not compiled: they are damaged, or nothing may be. */
function uncompiled(from, wanted, cause) {
  try {
    new WebAssembly.Module(EMPTY);
  } catch {
    return failure('no_module', `WebAssembly is not allowed here (${cause.message}). Where there is a Content-Security-Policy, add 'wasm-unsafe-eval' to its script-src.`, cause);
  }
  return noModule(`${from} is a damaged WebAssembly module: ${cause.message}`, wanted, cause);
}

const neither = (given, wanted) => noModule(`What was given is no module: found ${typeOf(given)}`, wanted);

const GIVEN = 'What was given';

const isRequest = (given) => typeof Request === 'function' && isA(given, Request);
const isAddress = (given) => typeof given === 'string' || isA(given, URL) || isRequest(given);

async function asked(address, wanted) {
  try {
    return await fetch(address);
  } catch (cause) {
    throw noModule(`The module could not be fetched from ${address.url ?? address} (${cause.message}): look whether the address is right and the host can be reached`, wanted, cause);
  }
}

/**
 * The module in a response, or its bytes. Compiled as it comes in, and kept compiled by the browser, where the host says what it
 * is; what that does not take is looked at again, for the message.
 */
async function received(response, type) {
  if (!/^application\/wasm\b/.test(type) || !WebAssembly.compileStreaming) return response.arrayBuffer();
  const copy = response.clone();
  return WebAssembly.compileStreaming(response).catch(() => copy.arrayBuffer());
}

async function ofResponse(response, wanted) {
  const type = response.headers.get('content-type') ?? 'no type';
  const from = `What ${response.url || 'the response'} gave (${response.status}, ${type})`;
  if (!response.ok) throw noModule(`${from} is no WebAssembly module`, wanted);
  let content;
  try {
    content = await received(response, type);
  } catch (cause) {
    throw noModule(`${from} could not be read to its end (${cause.message})`, wanted, cause);
  }
  return content instanceof WebAssembly.Module ? content : compile(new Uint8Array(content), from, wanted);
}

async function compile(bytes, from, wanted) {
  looksRight(bytes, from, wanted);
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw uncompiled(from, wanted, cause);
  }
}

async function fetched(given, wanted) {
  if (isA(given, WebAssembly.Module)) return given;
  const bytes = bytesOf(given);
  if (bytes) return compile(bytes, GIVEN, wanted);
  if (isA(given, Response)) return ofResponse(given, wanted);
  if (!isAddress(given)) throw neither(given, wanted);
  return ofResponse(await asked(given, wanted), wanted);
}

/** Refuses a module that is not ours, or not of this version. */
function isOurs(module, { name, file }) {
  const [section] = WebAssembly.Module.customSections(module, 'mp-onboard');
  const written = section ? new TextDecoder().decode(section) : 'another module';
  if (written === `${name} ${VERSION}`) return module;
  throw failure('wrong_version', `The module is “${written}”, and this package needs “${name} ${VERSION}”. Use the file ${file} that came with the package: after an update copy it again and reload.`);
}

/** A compiled module of what was given or promised; without that, of what `locate` finds. */
export async function moduleFrom(source, locate, wanted) {
  let given;
  try {
    given = (await source) ?? (await locate());
  } catch (cause) {
    throw noModule(`The module could not be had (${cause?.message ?? cause})`, wanted, cause);
  }
  return isOurs(await fetched(given, wanted), wanted);
}

/** The same at once, from bytes or a module. */
export function moduleOf(given, wanted) {
  if (isA(given, WebAssembly.Module)) return isOurs(given, wanted);
  const bytes = bytesOf(given);
  if (!bytes) throw neither(given, wanted);
  looksRight(bytes, GIVEN, wanted);
  let module;
  try {
    module = new WebAssembly.Module(bytes);
  } catch (cause) {
    throw uncompiled(GIVEN, wanted, cause);
  }
  return isOurs(module, wanted);
}
