// A service worker that answers with a sentence of the package, and serves its functions.
import init, { check, explain } from './node_modules/mp-onboard/index.js';
import { serve } from './node_modules/mp-onboard/worker.js';
import { sentence } from './sentence.js';

addEventListener('install', (event) => event.waitUntil(init()));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.url.endsWith('/sentence')) event.respondWith(init().then(() => sentence({ check, explain })).then((text) => new Response(text)));
});
serve();
