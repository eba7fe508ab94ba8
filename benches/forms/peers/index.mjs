// Everybody who checks the form, each as those who use it write it: `check` gives its own kind of answer, and `wrong`
// reads the wrong fields out of that, which is no part of what is measured.
import * as ajv from './ajv.mjs';
import * as joi from './joi.mjs';
import * as tuned from './tuned.mjs';
import * as typebox from './typebox.mjs';
import * as valibot from './valibot.mjs';
import * as yup from './yup.mjs';
import * as zod from './zod.mjs';
import { each } from '../each.mjs';

export const PEERS = { tuned, ajv, typebox, valibot, zod, joi, yup };

/** The same as ways to check many forms. */
export const ALL = Object.fromEntries(Object.entries(PEERS).map(([name, peer]) => [name, each(peer)]));
