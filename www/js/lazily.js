// Parts of a view that are fetched when they are first drawn, and the view drawn again once they are there.
import { needSheet } from './later.js';

/**
 * `fetchModule` fetches a module, `draw` draws with it and needs `sheets`. While it is on its way nothing is drawn in its
 * place; where it cannot be had, the page says so.
 */
export function lazily(fetchModule, draw, sheets = []) {
  const load = async () => (await Promise.all([fetchModule(), ...sheets.map(needSheet)]))[0];
  let module = null;
  let loading = null;
  const fetch = (app) => load().then((fetched) => { module = fetched; app.store.set({}); }, () => { loading = null; app.store.set({ lost: true }); });
  const part = (app, ...more) => {
    if (module) return draw(module, app, ...more);
    if (!app.state.lost) loading ??= fetch(app);
    return undefined;
  };
  /** Fetches it beforehand. */
  part.need = async () => { module ??= await load(); };
  return part;
}
