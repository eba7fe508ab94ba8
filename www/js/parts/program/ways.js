// Addresses within the page of a program. They keep how it is looked at: as a map or a list, now or at an earlier record.
import { refined } from '../../route.js';

export const stepWay = (app, step) => refined({ ...app.state.route, step }, {});
