// Gives the JavaScript of a built module a loader of our own, in place of one that also fetches: it starts from bytes or
// from a compiled module, and a call before that says so. And writes into the module whose it is, and of which version.
// usage: node loader.mjs FILE_WITHOUT_ENDING
import { readFileSync, writeFileSync } from 'node:fs';

const [path] = process.argv.slice(2);
const name = path.endsWith('_bulk') ? 'bulk' : 'core';
const [, version] = readFileSync('Cargo.toml', 'utf8').match(/^version = "(.+)"$/m);

const LOADER = `
const unstarted = new Proxy({}, {
  get() {
    throw Object.assign(new Error('The module is not started. Wait for init() to resolve before the first call.'), { name: 'MpOnboardError', code: 'not_started' });
  },
});
let wasm = unstarted;
const begin = (instance) => {
  wasm = instance.exports;
  cachedDataViewMemory0 = cachedUint8ArrayMemory0 = null;
  wasm.__wbindgen_start();
  return wasm;
};
export function initSync({ module }) {
  if (wasm !== unstarted) return wasm;
  return begin(new WebAssembly.Instance(module instanceof WebAssembly.Module ? module : new WebAssembly.Module(module), __wbg_get_imports()));
}
export default async function init({ module_or_path }) {
  const started = await WebAssembly.instantiate(module_or_path, __wbg_get_imports());
  return wasm === unstarted ? begin(started.instance ?? started) : wasm;
}
export const memory = () => wasm.memory;
`;

const TYPES = `
/** A compiled module of WebAssembly, where the libraries of TypeScript know of it. */
export type CompiledModule = typeof globalThis extends { WebAssembly: { Module: new (...given: never) => infer Module } } ? Module : never;

/** What a module is started from: its bytes, or what was compiled of them. */
export type ModuleBytes = ArrayBufferLike | ArrayBufferView | CompiledModule;

/** The memory of a module. */
export interface ModuleMemory {
  /** All of its bytes. It is another one after the memory has grown. */
  readonly buffer: ArrayBuffer;
}

/** What the module gives beside its functions. */
export interface Exports {
  /** The module's memory. */
  readonly memory: ModuleMemory;
}

/**
 * Starts the module at once. Started already, it stays as it is.
 *
 * @throws A \`CompileError\` or \`LinkError\` for bytes that are not this module.
 */
export function initSync(given: {
  /** The module. */
  module: ModuleBytes;
}): Exports;

/** Starts the module from its bytes or from what was compiled of them. Started already, it stays as it is. */
export default function init(given: {
  /** The module. */
  module_or_path: ModuleBytes;
}): Promise<Exports>;

/** The memory of the module, for those who write into it themselves. */
export function memory(): ModuleMemory;
`;

/** Puts something in the place of all from a line that begins so. */
function ending(file, line, text) {
  const source = readFileSync(file, 'utf8');
  const at = source.indexOf(line);
  if (at < 0) throw new Error(`${file} has no line ${line}`);
  writeFileSync(file, source.slice(0, at) + text.trimStart());
}

ending(`${path}.js`, 'let wasmModule, wasmInstance, wasm;', LOADER);
ending(`${path}.d.ts`, 'export type InitInput', TYPES);

/** A section of the module that nobody has to read: its number, its length, its name, what it says. */
function section(label, text) {
  const sized = (bytes) => [bytes.length, ...bytes];
  const inside = [...sized(Buffer.from(label)), ...Buffer.from(text)];
  if (inside.length > 127) throw new Error('a longer section needs a longer length');
  return Buffer.from([0, ...sized(inside)]);
}

const module = `${path}_bg.wasm`;
writeFileSync(module, Buffer.concat([readFileSync(module), section('mp-onboard', `${name} ${version}`)]));
