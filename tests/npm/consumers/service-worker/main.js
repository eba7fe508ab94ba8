// A page that asks the service worker of its folder: by an address, and with the functions.
import { connect } from './node_modules/mp-onboard/connect.js';
import { sentence } from './sentence.js';

const say = (id, text) => { document.getElementById(id).textContent = text; };

await navigator.serviceWorker.register('./sw.js', { type: 'module' });
const { active } = await navigator.serviceWorker.ready;
say('worker', await sentence(connect(active)));
say('page', await (await fetch('./sentence')).text());
