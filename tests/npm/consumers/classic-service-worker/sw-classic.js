// The service worker before it is one script. A script has no address of its own: it says where the module lies.
import { check, explain, init } from 'mp-onboard';
import { serve } from 'mp-onboard/worker';
import { answerWith } from './answering.js';

answerWith({ init: () => init('./core/mp_onboard_bg.wasm'), check, explain });
serve();
