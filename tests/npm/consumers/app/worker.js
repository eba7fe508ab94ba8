// The worker of the page.
import { serve } from 'mp-onboard/worker';

serve();
