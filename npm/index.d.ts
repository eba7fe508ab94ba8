import type { Change, CompiledModule, Ctx, Form, Report, SubjectType } from './types.js';

export type * from './types.js';
export {
  Workspace, check, checkField, commands, editions, explain, fields, inspect, normalize, regions, registrationNext, rule, rules, statement,
  statements, version,
} from './core/mp_onboard.js';

/** From where a module is started: its address, a response with it, its bytes, or what was compiled of them. */
export type Source = string | URL | Request | Response | ArrayBufferLike | ArrayBufferView | CompiledModule;

/**
 * Starts the module, once; every other call comes after it. Again it gives the same promise, whatever it is given; after a
 * failure it can be called again. In a browser the module is fetched from beside the code, in Node it is read from there.
 *
 * @param source Where else the module is, for a host that keeps it elsewhere. It has to be `mp-onboard/core.wasm` of this version.
 * @throws `no_module` when what came is no module, or WebAssembly is not allowed: it says what came, or what to allow.
 * `wrong_version` for the module of another version, or another module.
 */
export function init(source?: Source | null | Promise<Source | null>): Promise<void>;
export default init;

/**
 * Starts the module at once, from its bytes or from what was compiled of them. Started already, it stays as it is. Browsers
 * compile no module of this size at once on the page itself; there it is for workers.
 *
 * @throws `no_module` and `wrong_version`, as `init`.
 */
export function initSync(source: ArrayBufferLike | ArrayBufferView | CompiledModule): void;

/**
 * A form that stays in the module while somebody fills it in. A value that is written is judged by the rules that read its
 * field alone, and what is told is what has changed.
 */
export class FormSession {
  /**
   * Begins with an empty form of this subject type, with one that has none yet (`null`), or with a form.
   *
   * @throws For a name that is no field, an unknown edition, or a context without a day.
   */
  constructor(form: SubjectType | Form | null, ctx: Ctx);
  /**
   * Puts a value into a field, or leaves rules aside under `overrides`. Says what has appeared, what has gone, and how the form
   * stands now.
   *
   * @throws For a name that is no field.
   */
  set<Name extends keyof Form>(field: Name, value: Form[Name]): Change;
  /** All that is found in the form, as `check` says it. */
  report(): Report;
  /** Gives the memory back at once. Whatever is asked afterwards throws `freed`. Without it the memory comes back with the object. */
  free(): void;
}
