// What is measured of forms, in a page.
import * as core from 'mp-onboard';
import * as tables from 'mp-onboard/tables';
import { measured } from './measured.mjs';

await core.init();

export const figures = () => measured(core, tables);
