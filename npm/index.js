// The package as a browser, a worker or a bundler takes it.
import { starter } from './start.js';

export * from './api.js';
export { initSync } from './start.js';

export const init = starter(() => new URL('./core/mp_onboard_bg.wasm', import.meta.url));
export default init;
