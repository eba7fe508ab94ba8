// A worker that serves, and does other things beside: what it is told to.
import { serve } from './node_modules/mp-onboard/worker.js';

const orders = {
  end: () => close(),
  fail: () => { throw new Error('something else'); },
  echo: () => postMessage('echo'),
};

addEventListener('message', ({ data }) => orders[data]?.());
serve();
