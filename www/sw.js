// Keeps one build of the console, so that it starts without a network. Nothing but the console's own files is kept.
'use strict';

const BUILD = new URL(location.href).searchParams.get('build');
const SCOPE = self.registration.scope;
// Other consoles may live on the same host.
const OURS = `mp-onboard ${SCOPE} `;
const CACHE = OURS + BUILD;
const LIST = new URL('files.json', SCOPE).href;

const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A file as the list has it; anything else is an error. Kept without redirects, which no start may come from. */
async function fetched([path, hash]) {
  const address = new URL(path, SCOPE).href;
  const response = await fetch(address, { cache: 'reload' });
  const bytes = await response.arrayBuffer();
  if (!response.ok || hex(await crypto.subtle.digest('SHA-256', bytes)) !== hash) throw new Error(`${path} is not of build ${BUILD}`);
  const headers = new Headers(response.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  return [address, new Response(bytes, { headers })];
}

/** All files or none: whatever fails ends the installation, and what was there before stays. */
async function install() {
  const response = await fetch(LIST, { cache: 'reload' });
  const list = await response.clone().json();
  if (list.id !== BUILD) throw new Error(`the host has build ${list.id}, not ${BUILD}`);
  const files = await Promise.all(list.files.map(fetched));
  const cache = await caches.open(CACHE);
  try {
    await Promise.all([...files, [LIST, response]].map(([address, file]) => cache.put(address, file)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Only this build is kept from now on. */
async function clear() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
}

/** The kept file; the network only for what is not kept. */
async function answer(request) {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  const cache = await caches.open(CACHE);
  return (await cache.match(address === SCOPE ? new URL('index.html', SCOPE).href : address)) ?? fetch(request);
}

/** The list tells whether there is a newer build: from the network, and what is kept only without one. */
async function newest(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.open(CACHE)).match(LIST);
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(clear()));
self.addEventListener('message', (event) => event.data === 'take over' && self.skipWaiting());
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE)) return;
  event.respondWith(request.url === LIST ? newest(request) : answer(request));
});
