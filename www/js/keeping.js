// Keeps the workspace: writes what changed after each command, hears what another tab wrote, and never writes over it.
import { openDatabase } from './database.js';

const NAME = 'mp-onboard.workspace';

/** One writer at a time, over all tabs. Without locks (an insecure address) the transaction alone sees to it. */
const alone = (work) => (navigator.locks ? navigator.locks.request(NAME, work) : work());

/** Why nothing can be kept: the storage is full, or the browser has none for this page. */
const reasonOf = ({ name }) => (name === 'QuotaExceededError' ? 'full' : 'blocked');

/**
 * `pieces(all)` gives what has changed since it was asked last, or all; `outrun(text, writing)` is told what another tab
 * wrote, and whether that came before pieces that were on their way; `changed` is told whenever something about the keeping is different. Resolves to
 * { kept, keeper }: what was found, and who keeps from now on.
 */
export async function createKeeper({ clock, pieces, outrun, changed }) {
  const channel = new BroadcastChannel(NAME);
  let database = null;
  let revision = 0;
  let savedAt = null;
  let refused = null;
  let all = false;
  let beside = {};
  let due = false;
  let writing = null;

  const read = async () => {
    const kept = await database.read();
    ({ revision, savedAt } = kept);
    return kept;
  };

  let kept = { text: '', damaged: null, before: null };
  try {
    database = await openDatabase();
    kept = await read();
  } catch (error) {
    refused = reasonOf(error);
  }

  /** One transaction. Another tab's writing is taken over, and what is due here comes after it. */
  const writeOnce = () => alone(async () => {
    const parts = { pieces: pieces(all), revision, savedAt: clock(), beside };
    const next = await database.write(parts);
    if (next === null) return outrun((await read()).text, true);
    [revision, savedAt, refused, all, beside] = [next, parts.savedAt, null, false, {}];
    return channel.postMessage({ revision });
  });

  async function writeAll() {
    try {
      while (due) {
        due = false;
        await writeOnce();
      }
    } catch (error) {
      // What was not written is written with the next command, or when asked again.
      [refused, all] = [reasonOf(error), true];
    }
    writing = null;
    changed();
  }

  channel.onmessage = async ({ data }) => {
    if (data.erased) return location.reload();
    if (!database || writing || data.revision <= revision) return null;
    return outrun((await read()).text, false);
  };

  const keeper = {
    get savedAt() { return savedAt; },
    /** Why nothing is kept at the moment, or null. */
    get refused() { return refused; },
    /** Whether something is on its way to the storage, or could not get there. */
    get unsaved() { return Boolean(writing) || refused !== null; },

    /** Keeps what has changed; `whole`: all of it is new. `texts` are kept beside it. */
    keep({ whole = false, texts = {} } = {}) {
      due = true;
      all ||= whole;
      beside = { ...beside, ...texts };
      if (database) writing ??= writeAll();
    },

    /** Resolves once nothing is on its way any more. */
    settled: async () => { while (writing) await writing; },

    /** Lets the database go, and tells the other tabs that everything is erased. */
    async release() {
      await keeper.settled();
      database?.close();
      database = null;
      channel.postMessage({ erased: true });
    },
  };
  return { kept, keeper };
}
