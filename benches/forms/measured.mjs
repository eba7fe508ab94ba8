// What is measured of forms in one place, in Node and in a page alike: the times of all rounds, by the started package.
import { ALL, PEERS } from './peers/index.mjs';
import { waysOf } from './peers/module.mjs';
import { KINDS, rounds } from './rounds.mjs';
import { CHANGES_OF, sessions } from './sessions.mjs';

export async function measured(core, tables) {
  const ways = { ...(await waysOf(core, tables)), ...ALL };
  const { tuned, zod } = PEERS;
  return {
    forms: Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, rounds(ways, kind)])),
    changes: Object.fromEntries(CHANGES_OF.map((kind) => [kind, sessions(core.FormSession, { tuned, zod }, kind)])),
  };
}
