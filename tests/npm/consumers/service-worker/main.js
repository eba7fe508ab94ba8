// A page that asks the service worker of its folder: by an address, and with the functions.
import { connect } from './node_modules/mp-onboard/connect.js';
import { type } from './kind.js';
import { sentence } from './sentence.js';
import { say } from './show.js';

await navigator.serviceWorker.register('./sw.js', { type });
const { active } = await navigator.serviceWorker.ready;
say('worker', await sentence(connect(active)));
say('page', await (await fetch('./sentence')).text());
