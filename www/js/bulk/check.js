// Checks a table from its first byte to its last: the same function in the page's worker and in Node.
import { ENCODINGS, countBeyond, firstBreak, guess, markLength, otherKind, ratherGb18030, scan, transcoder } from './encoding.js';
import { TableError, stopIf } from './errors.js';
import { Findings, TABLE, entryOf, named } from './findings.js';
import { loadModule } from './module.js';
import { PACE, createPace } from './pace.js';
import { Places, pieces } from './pieces.js';
import { Rows } from './reading.js';
import { PIECE, sourceOf } from './source.js';

/** So many places that cannot be decoded are kept. The others are counted. */
const PLACES_KEPT = 1000;

/** Rows that are looked at again at a time. */
const ASKED = 256;

/** A stream that is kept as it passes, so that rows can be read again. `keep`: all of it, else only the beginning. */
async function beginning(source, keep) {
  const stream = source.stream;
  const iterator = stream[Symbol.asyncIterator]?.() ?? stream[Symbol.iterator]?.() ?? stream.values();
  const chunks = [];
  let size = 0;
  while (keep || size < PIECE) {
    const { done, value } = await iterator.next();
    if (done) return { head: whole(chunks, size), source: memory(chunks, size) };
    chunks.push(value);
    size += value.length;
  }
  const rest = (async function* rest() {
    yield* chunks.splice(0);
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return;
      yield value;
    }
  })();
  return { head: whole(chunks, size).subarray(0, PIECE), source: { size: null, name: '', stream: rest } };
}

function whole(chunks, size) {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** What was kept of a stream, as a source. */
function memory(chunks, size) {
  const all = chunks.length === 1 ? chunks[0] : whole(chunks, size);
  return { size, name: '', checked: true, slice: async (from, to) => all.subarray(from, to) };
}

/** The beginning of a source, and the source to go on with. */
export async function headOf(source, keep = false) {
  if (source.stream) return beginning(source, keep);
  return { head: await source.slice(0, Math.min(PIECE, source.size)), source };
}

/** What the beginning says: the encoding, or that it is no table at all. Throws for what nobody can check. */
export function lookAt(head, size, chosen = undefined) {
  if (head.length === 0) throw new TableError('empty');
  const found = otherKind(head);
  // Who chose an encoding knows that it is text.
  if (found && !(found === 'binary' && chosen)) throw new TableError('not-a-table', { found });
  const guessed = guess(head, size !== null && size <= head.length);
  if (guessed.mark > 0 && guessed.mark === size) throw new TableError('empty');
  return guessed;
}

/** One run over the table. */
class Run {
  constructor(api, source, start, options) {
    Object.assign(this, { api, source, options });
    this.encoding = start.encoding;
    this.mark = start.mark;
    // What the user chose, or the file says itself, is not given up.
    this.firm = start.firm;
    // UTF-8 goes to the module as it is, which looks whether it is right. Only if it is not, and in other encodings, the
    // bytes are looked at here, too.
    this.careful = start.careful || start.encoding !== 'utf-8';
    this.places = new Places(start.encoding);
    this.findings = new Findings();
    this.table = [];
    this.undecodable = { count: 0, places: [] };
    this.restarted = start.restarted ?? null;
    this.line = 1;
    this.stream = 0;
    this.beyond = 0;
    const { today, edition, delimiter, columns, across = true } = options;
    const given = Object.fromEntries(Object.entries({ today, edition, delimiter, columns, across }).filter(([, value]) => value !== undefined && value !== null));
    this.check = new api.BulkCheck(given);
  }

  take(packed) {
    if (!packed.includes(TABLE)) {
      this.findings.add(packed);
      return;
    }
    for (let at = 0; at < packed.length;) {
      const words = packed.subarray(at, at + 6 + 2 * packed[at + 5]);
      if (words[0] === TABLE) this.table.push(...entryOf(words).findings);
      else this.findings.add(words);
      at += words.length;
    }
  }

  /** Pushes a piece. Returns how the table has to be read again, if it has to: 'careful' or 'gb18030'. */
  push({ bytes, from, to }) {
    const { lines } = this.places;
    if (!this.careful) {
      this.places.add(from, to - from, this.stream, true);
      this.stream += bytes.length;
      return this.plainly(() => this.check.push(bytes));
    }
    let { utf8, bad } = this.decode(bytes);
    if (bad && this.encoding === 'utf-8' && !this.firm) {
      const { at, right } = firstBreak(bytes);
      if (ratherGb18030(this.beyond + right)) {
        this.restarted = { from: 'utf-8', to: 'gb18030', offset: from + at, line: this.line + lines.physical(bytes, at) };
        // What came before is ASCII, the same in both.
        if (this.beyond > 0) return 'gb18030';
        this.encoding = 'gb18030';
        this.decode = transcoder('gb18030');
        this.places.encoding = 'gb18030';
        ({ utf8, bad } = this.decode(bytes));
      } else this.firm = true;
    }
    if (this.encoding === 'utf-8' && !this.firm && ratherGb18030(this.beyond)) this.beyond += countBeyond(bytes);
    if (bad) this.note(bytes, from);
    this.places.add(from, to - from, this.stream, utf8 === bytes);
    this.take(this.check.push(utf8));
    this.stream += utf8.length;
    this.line += lines.physical(bytes, bytes.length);
    return null;
  }

  /** The module's answer to bytes that may be no UTF-8. */
  plainly(ask) {
    try {
      this.take(ask());
      return null;
    } catch (error) {
      if (error?.code === 'not_utf8') return 'careful';
      throw error;
    }
  }

  note(bytes, from) {
    let line = this.line;
    let counted = 0;
    scan(bytes, this.encoding, (at, length) => {
      this.undecodable.count += 1;
      if (this.undecodable.places.length === PLACES_KEPT) return;
      line += this.places.lines.physical(bytes.subarray(counted), at - counted);
      counted = at;
      this.undecodable.places.push({ line, offset: from + at, length });
    });
  }

  async pass(report) {
    const { source, options: { signal } } = this;
    this.decode = transcoder(this.encoding);
    for await (const piece of pieces(source, this.encoding, this.mark, signal)) {
      const again = this.push(piece);
      if (again) return again;
      await report(this, piece.to);
    }
    return this.plainly(() => this.check.finish());
  }

  /** What only all rows together show: rows of equal hashes are looked at byte by byte. */
  async across(report) {
    if (this.options.across === false) return;
    // Half a second for a million rows, in small parts.
    while (this.check.settle()) await report(this, this.source.size);
    const rows = new Rows(this.source, this.places);
    for (let some = this.check.candidates(ASKED); some.length > 0; some = this.check.candidates(ASKED)) {
      for (let at = 0; at < some.length; at += 4) {
        this.check.confirm(some[at], await rows.utf8(some[at + 1] + some[at + 2] * 0x100000000, some[at + 3]));
        // Each may be another look into the file.
        await report(this, this.source.size);
      }
    }
    const list = new Findings();
    list.adopt(this.check.acrossFindings());
    this.findings = await Findings.merged(this.findings, list, () => report(this, this.source.size));
  }
}

/** The counts as numbers of our own: the module may be gone when somebody looks at them. */
const countsOf = ({ rows, right, warned, wrong, bytes }) => ({ rows, right, warned, wrong, bytes });

/** Whether the file is still what it was: a last look after everything was read. */
async function same(source) {
  if (source.slice && source.size > 0) await source.slice(source.size - 1, source.size);
}

/**
 * Checks a table. `given`: a Blob, a Uint8Array, { size, slice(from, to) } or a stream of Uint8Array. A stream is kept in
 * memory with the rules across rows (they read rows again); with `across: false` it passes through.
 *
 * Options: today (ISO 8601), edition, encoding, delimiter, columns (Int16Array), across, signal, onProgress, and in
 * Node `module`: the bytes of the WebAssembly module.
 *
 * Resolves to { header, columns, delimiter, encoding, guessed, restarted, undecodable, counts, byRule, findings, table,
 * summary, rules, fields, places, check }; `findings` keeps numbers (see findings.js), sorted by row. The caller frees `check`.
 */
export async function checkTable(given, options = {}) {
  const { signal, onProgress, encoding, module, across = true } = options;
  stopIf(signal);
  if (encoding && !ENCODINGS.includes(encoding)) throw new TableError('encoding', { encoding });
  const api = await loadModule(module);
  const { head, source } = await headOf(sourceOf(given), across);
  const guessed = lookAt(head, source.size, encoding);

  const started = performance.now();
  let seen = null;
  let told = started;
  const tell = (run, bytes) => {
    told = performance.now();
    const counts = countsOf(run.check.counts());
    const rowsPerSecond = Math.round(counts.rows / Math.max(0.001, (performance.now() - started) / 1000));
    onProgress?.({ rows: counts.rows, bytes, size: source.size, counts, byRule: run.check.byRule(), rowsPerSecond });
  };
  const pace = createPace(signal, () => tell(...seen));
  const report = (run, bytes) => {
    seen = [run, bytes];
    return pace();
  };

  let start = encoding
    ? { encoding, mark: markLength(head, encoding), firm: true }
    : { encoding: guessed.encoding, mark: guessed.mark, firm: guessed.by === 'mark' || guessed.by === 'mostly' };
  // A stream cannot be read again.
  start.careful = Boolean(source.stream);
  let run = null;
  // While a slow disk is waited for, too.
  const waiting = setInterval(() => {
    try {
      if (seen && performance.now() - told >= PACE) tell(...seen);
    } catch {
      // What the listener throws ends the check when it is told the next time.
    }
  }, PACE);
  try {
    for (let again = null; start; start = again) {
      run?.check.free();
      run = seen = null;
      run = new Run(api, source, start, { ...options, across });
      seen = [run, 0];
      tell(...seen);
      const wanted = await run.pass(report);
      const { restarted } = run;
      if (wanted === 'gb18030' && source.stream) throw new TableError('late-encoding', { offset: restarted.offset, line: restarted.line });
      again = null;
      if (wanted === 'careful') again = { ...start, careful: true };
      if (wanted === 'gb18030') again = { encoding: 'gb18030', mark: 0, firm: true, restarted };
    }
    await run.across(report);
    await same(source);
    stopIf(signal);
    return finished(run, guessed, api, tell);
  } catch (error) {
    run?.check.free();
    throw error;
  } finally {
    clearInterval(waiting);
  }
}

/** Findings that the reading gives, where the module has a rule for them. */
function own(run, rules) {
  const { count, places: [first] } = run.undecodable;
  const rule = rules.indexOf('table/undecodable');
  if (count === 0 || rule < 0) return [];
  return [{ rule, field: null, level: 0, kind: 1, column: null, params: { count, encoding: run.encoding, line: first.line, byte: first.offset } }];
}

function finished(run, guessed, api, tell) {
  const { check, source } = run;
  const rules = api.ruleIds();
  const counts = countsOf(check.counts());
  tell(run, source.size ?? run.stream);
  const table = [...run.table, ...own(run, rules)];
  const byRule = check.byRule();
  return {
    header: check.header(),
    columns: check.columns(),
    delimiter: check.delimiter(),
    encoding: run.encoding,
    guessed: guessed.encoding,
    mark: run.mark,
    restarted: run.restarted,
    undecodable: run.undecodable,
    counts,
    byRule,
    findings: run.findings,
    table,
    rules,
    fields: api.fieldNames(),
    places: run.places,
    source,
    check,
    summary: summary(counts, byRule, rules, table, run),
  };
}

/** The result in words of the contract, without numbers that need a table to be read. */
function summary(counts, byRule, rules, table, { encoding, restarted, undecodable }) {
  return {
    ...counts,
    encoding,
    restarted,
    undecodable: undecodable.count,
    byRule: named(byRule, rules),
    table: table.map(({ rule, column }) => ({ rule: rules[rule], column })),
  };
}
