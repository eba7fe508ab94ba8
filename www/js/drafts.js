// Where drafts live: the tab's own storage, and this computer's only when the user says so. Every access can be refused.
import { FACTS } from './route.js';

const DRAFT = 'mp-onboard.draft';
const KEEP = 'mp-onboard.keep';
const LANGUAGE = 'mp-onboard.lang';
const VERSION = 1;

/** What is never written anywhere. */
export const SECRET = ['password', 'passwordConfirm'];

/** What of a state is kept: what was typed and recorded, without the secrets. */
export function snapshot({ form, overrides, facts, savedAt }) {
  const open = (name) => !SECRET.includes(name);
  return {
    version: VERSION,
    savedAt,
    form: Object.fromEntries(Object.entries(form).filter(([field]) => open(field))),
    overrides: Object.fromEntries(Object.entries(overrides).filter(([, { field }]) => open(field))),
    facts,
  };
}

/** The draft in a saved text, or undefined when the text is not one. */
export function parse(text) {
  let draft;
  try {
    draft = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { version, form, overrides, facts, savedAt = null } = draft ?? {};
  const plain = (value, fits) => value?.constructor === Object && Object.values(value).every(fits);
  const sound =
    version === VERSION &&
    plain(form, (value) => typeof value === 'string' || typeof value === 'boolean') &&
    plain(overrides, (kept) => typeof kept?.reason === 'string' && typeof kept.field === 'string') &&
    plain(facts, (day) => typeof day === 'string') &&
    Object.keys(facts).every((fact) => fact in FACTS) &&
    !SECRET.some((field) => field in form);
  return sound ? { form, overrides, facts, savedAt: Number(savedAt) || null } : undefined;
}

/** Access to both storages. `session` and `local` are functions, because the mere mention of a storage can throw. */
export function createDrafts(session, local) {
  const attempt = (work) => {
    try {
      return { ok: true, value: work() };
    } catch {
      return { ok: false, value: null };
    }
  };
  const get = (storage, key) => attempt(() => storage().getItem(key)).value;
  const put = (storage, key, value) => attempt(() => storage().setItem(key, value)).ok;
  const remove = (storage, key) => attempt(() => storage().removeItem(key));
  const keeps = () => get(local, KEEP) === '1';

  return {
    keeps,

    /** The latest draft that `accepts` takes. A text that is no draft is taken out of use and handed back. */
    load(accepts) {
      let damaged = null;
      for (const storage of [session, local]) {
        const text = get(storage, DRAFT);
        if (text === null) continue;
        const draft = parse(text);
        if (draft && accepts(draft)) return { draft, damaged };
        damaged = text;
        remove(storage, DRAFT);
      }
      return { draft: null, damaged };
    },

    /** Writes a draft. False when a storage refuses. */
    save(draft) {
      const text = JSON.stringify(draft);
      const inTab = put(session, DRAFT, text);
      return keeps() ? put(local, DRAFT, text) && inTab : inTab;
    },

    /** Begins or ends keeping things on this computer. False when the storage refuses. */
    keep(on) {
      const language = get(on ? session : local, LANGUAGE);
      if (on && !put(local, KEEP, '1')) return false;
      if (!on) for (const key of [KEEP, DRAFT, LANGUAGE]) remove(local, key);
      if (language) put(on ? local : session, LANGUAGE, language);
      return true;
    },

    /** Deletes every draft, and ends keeping things on this computer. The language stays for this tab. */
    wipe() {
      this.keep(false);
      remove(session, DRAFT);
    },

    language: () => get(session, LANGUAGE) ?? get(local, LANGUAGE),

    saveLanguage(lang) {
      put(session, LANGUAGE, lang);
      if (keeps()) put(local, LANGUAGE, lang);
    },
  };
}
