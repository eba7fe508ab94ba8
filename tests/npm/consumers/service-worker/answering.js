// What the service worker does: it starts the module when it is installed, and answers one address.
import { sentence } from './sentence.js';

export function answerWith({ init, check, explain }) {
  const said = async () => {
    await init();
    return new Response(await sentence({ check, explain }));
  };
  addEventListener('install', (event) => event.waitUntil(init()));
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    if (event.request.url.endsWith('/sentence')) event.respondWith(said());
  });
}
