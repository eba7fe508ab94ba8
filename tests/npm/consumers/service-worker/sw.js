// A service worker that answers with a sentence of the package, and serves its functions.
import init, { check, explain } from './node_modules/mp-onboard/index.js';
import { serve } from './node_modules/mp-onboard/worker.js';
import { answerWith } from './answering.js';

answerWith({ init, check, explain });
serve();
