// Keeps the console on this computer: registers the worker, says when a newer build is ready, changes to it when told.
import { html, nothing, render } from '../vendor/lit-html.js';
import { words } from './later.js';
import { scriptAddress } from './trusted.js';

/** A page that stays open asks for a newer build when it is looked at again, not more often than this. */
const HOUR = 3_600_000;

/** What the host has: { id }, or { worker: false } where files change while one works on them. Null when nobody knows. */
async function onHost() {
  try {
    return await (await fetch('files.json', { cache: 'no-cache' })).json();
  } catch {
    return null;
  }
}

/** The host wants no worker: an earlier one would go on with old files. */
async function leave(registration) {
  if (!registration) return;
  await registration.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(`mp-onboard ${registration.scope} `)).map((name) => caches.delete(name)));
  if (navigator.serviceWorker.controller) location.reload();
}

/** Tells of a worker that is installed while an older one is at work. */
function watch(registration, tell) {
  const settled = (worker) => worker.state === 'installed' && registration.active && tell(worker);
  const follow = (worker) => {
    settled(worker);
    worker.addEventListener('statechange', () => settled(worker));
  };
  // Another tab may have found it first.
  for (const worker of [registration.installing, registration.waiting]) if (worker) follow(worker);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}

/** The new build takes over; the page is loaded again once it has. */
function change(worker) {
  const done = () => worker.state === 'activated' && location.reload();
  worker.addEventListener('statechange', done);
  worker.postMessage('take over');
  // Told to by another page already.
  done();
}

function createNotice(store) {
  const place = Object.assign(document.createElement('div'), { className: 'version', role: 'status' });
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'css/version.css' }));
  document.body.append(place);
  let ready = null;
  const draw = () => {
    const t = words[store.state.lang];
    const later = () => show(null);
    render(ready ? html`<p>${t.newVersion}</p>
      <div class="actions">
        <button type="button" class="button small" @click=${later}>${t.notNow}</button>
        <button type="button" class="button small primary" @click=${() => change(ready)}>${t.reload}</button>
      </div>` : nothing, place);
  };
  const show = (worker) => {
    ready = worker;
    draw();
  };
  store.subscribe(draw);
  return show;
}

/** Once the page is there. Does nothing where the browser or the host has no worker. */
export async function keepOffline(store) {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const [found, host] = await Promise.all([serviceWorker.getRegistration(), onHost()]);
  // The worker of a page above this one is not ours.
  const known = found?.scope === new URL('.', location.href).href ? found : undefined;
  if (host?.worker === false) {
    await leave(known);
    return;
  }
  const show = createNotice(store);
  let watched = known;
  if (known) watch(known, show);
  const take = async ({ id }) => {
    const registration = await serviceWorker.register(scriptAddress(`sw.js?build=${id}`), { updateViaCache: 'none' });
    if (!watched) watch(registration, show);
    watched = registration;
  };
  if (host) await take(host);
  let asked = Date.now();
  document.addEventListener('visibilitychange', async () => {
    if (document.hidden || Date.now() - asked < HOUR) return;
    asked = Date.now();
    const again = await onHost();
    if (again?.id) await take(again).catch(() => {});
  });
}
