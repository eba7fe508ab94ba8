// Makes a module of whatever was given, and looks whether it is the right one.
import { failure } from './errors.js';
import { VERSION } from './version.js';

const HINT = 'Give init() the file core/mp_onboard_bg.wasm of this package: its address, its bytes, or a Response with it.';

/** The first bytes as somebody can recognise them: `<!do`. */
const beginning = (bytes) => String.fromCharCode(...bytes.slice(0, 16)).replace(/[^ -~]/g, '·');

const bytesOf = (given) => {
  if (given instanceof ArrayBuffer || given instanceof SharedBuffer) return new Uint8Array(given);
  return ArrayBuffer.isView(given) ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength) : null;
};

// Where memory may not be shared there is no such class.
const SharedBuffer = globalThis.SharedArrayBuffer ?? class {};

/** Bytes that begin as a module does. `from`: where they are from, for the message. */
function moduleBytes(bytes, from) {
  const [first, second, third, fourth] = bytes;
  if (first === 0 && second === 0x61 && third === 0x73 && fourth === 0x6d) return bytes;
  throw failure('no_module', `${from} is no WebAssembly module${bytes.length ? `: it begins with “${beginning(bytes)}”` : ': it is empty'}. ${HINT}`);
}

const broken = (from, cause) => failure('no_module', `${from} is a damaged WebAssembly module: ${cause.message}. ${HINT}`, cause);

const neither = (given) => failure('no_module', `init() was given ${given === null ? 'null' : `a value of type ${typeof given}`}, which is no module. ${HINT}`);

/** A compiled module of what was given: an address, a Response, bytes, or a module. */
export async function fetched(given) {
  if (given instanceof WebAssembly.Module) return given;
  const bytes = bytesOf(given);
  if (bytes) return compile(bytes, 'What init() was given');
  if (typeof given !== 'string' && !(given instanceof URL) && !isRequest(given) && !(given instanceof Response)) throw neither(given);
  return ofResponse(given instanceof Response ? given : await asked(given));
}

const isRequest = (given) => typeof Request === 'function' && given instanceof Request;

async function asked(address) {
  try {
    return await fetch(address);
  } catch (cause) {
    throw failure('no_module', `The module could not be fetched from ${address.url ?? address}: ${cause.message}. Look whether the address is right and the host can be reached, then call init() again.`, cause);
  }
}

async function ofResponse(response) {
  const type = response.headers.get('content-type') ?? 'no type';
  const from = `What ${response.url || 'the response'} gave (${response.status}, ${type})`;
  if (!response.ok) throw failure('no_module', `${from} is no WebAssembly module. ${HINT}`);
  // Compiled as it comes in, and kept compiled by the browser, where the host says what it is.
  if (/^application\/wasm\b/.test(type) && WebAssembly.compileStreaming) {
    const copy = response.clone();
    try {
      return await WebAssembly.compileStreaming(response);
    } catch {
      return compile(new Uint8Array(await copy.arrayBuffer()), from);
    }
  }
  return compile(new Uint8Array(await response.arrayBuffer()), from);
}

async function compile(bytes, from) {
  moduleBytes(bytes, from);
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw broken(from, cause);
  }
}

/** The same at once, from bytes or a module. */
export function compiled(given) {
  if (given instanceof WebAssembly.Module) return given;
  const bytes = bytesOf(given);
  if (!bytes) throw neither(given);
  moduleBytes(bytes, 'What initSync() was given');
  try {
    return new WebAssembly.Module(bytes);
  } catch (cause) {
    throw broken('What initSync() was given', cause);
  }
}

/** Refuses a module that is not ours, or not of this version. */
export function isOurs(module, name) {
  const [section] = WebAssembly.Module.customSections(module, 'mp-onboard');
  const written = section ? new TextDecoder().decode(section) : 'another module';
  if (written === `${name} ${VERSION}`) return;
  throw failure('wrong_version', `The module is “${written}”, and this package needs “${name} ${VERSION}”. Use the file that came with the package: after an update copy it again and reload.`);
}
