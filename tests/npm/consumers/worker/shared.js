// A worker for several pages.
import { serve } from './node_modules/mp-onboard/worker.js';

addEventListener('connect', ({ ports: [port] }) => serve(port));
