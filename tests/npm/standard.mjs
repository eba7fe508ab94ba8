// The packed package as an installation leaves it, with its schemas.
import { unpacked } from './unpacked.mjs';

/** The package in a project of its own, not started yet; `start` does that. The project is gone when `after` calls. */
export async function installed(after) {
  const { at, bytes, entry } = await unpacked({ after });
  const [core, standard] = await Promise.all([entry(), import(at('standard.js'))]);
  return { core, ...standard, start: () => core.initSync(bytes('core/mp_onboard_bg.wasm')) };
}
