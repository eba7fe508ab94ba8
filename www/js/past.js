// The workspace as it stood: the same answers as the living one, up to one of its records. For looking at only.

/** `open` gives the module's workspace after a record, `shared` what is the same at any time. */
export function createPast({ open, entries, shared }) {
  let held = null;

  const forget = () => {
    held?.book.free();
    held = null;
  };

  /** Judged by the moment at which that record was made. */
  const answering = (entry) => {
    const book = open(entry.seq);
    const known = new Map();
    const once = (name, more) => (...given) => {
      const key = JSON.stringify([name, ...given]);
      if (!known.has(key)) known.set(key, book[name](...given, ...more));
      return known.get(key);
    };
    const list = (name) => once(name, []);
    const listNow = (name) => once(name, [entry.at]);
    const accounts = list('accounts');
    return {
      seq: entry.seq,
      book,
      answers: {
        ...shared,
        /** The last record that holds here; null in the living workspace. */
        after: entry,
        accounts,
        account: (id) => accounts().find((account) => account.id === id),
        accountsOf: (kind) => accounts().filter((account) => account.kind === kind && !account.closed),
        history: list('history'), members: list('members'), versions: list('versions'), associations: list('associations'), overlay: list('overlay'),
        overview: listNow('overview'), steps: listNow('steps'), quotas: listNow('quotas'), diagram: listNow('diagram'), compareEditions: listNow('compareEditions'),
      },
    };
  };

  return {
    forget,
    /** After the record of that number; null when there is none that holds. The last one asked for is kept. */
    at(seq) {
      if (held?.seq === seq) return held.answers;
      const entry = entries().find((each) => each.seq === seq && !each.undone);
      if (!entry) return null;
      forget();
      held = answering(entry);
      return held.answers;
    },
  };
}
