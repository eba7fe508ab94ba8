// The worker of the page.
import { serve } from './node_modules/mp-onboard/worker.js';

serve();
