import type * as core from './index.js';
import type { Table, TableOptions, TableResult } from './tables.js';

// Only what says so is exported.
export {};

type Core = typeof core;
type FunctionName = Exclude<
  { [Name in keyof Core]: Core[Name] extends (...given: never[]) => unknown ? Name : never }[keyof Core],
  'default' | 'init' | 'initSync'
>;

/** Each function of the package as a promise of what it gives: the same arguments, the same answers, the same errors. */
export type RemoteFunctions = {
  [Name in FunctionName]: (...given: Parameters<Core[Name]>) => Promise<ReturnType<Core[Name]>>;
};

/** How a table is checked in a worker. */
export interface RemoteTableOptions extends Omit<TableOptions, 'module'> {
  /** Bytes that are handed over instead of copied: `[bytes.buffer]`. They are empty here afterwards. */
  transfer?: ArrayBuffer[];
}

/** What may be asked about a table that was checked in a worker. */
export interface RemoteTableCheck {
  /**
   * What the words of a finding about several rows need: how many rows, how many there may be (0: not counted), and the
   * first hundred of the others.
   */
  others(row: number, packed: number): Promise<Uint32Array>;
  /** Gives the memory of the table in the worker back. It is given back with the worker, too. */
  free(): Promise<void>;
}

/** What was found in a table, as `checkTable` says it. */
export interface RemoteTableResult extends Omit<TableResult, 'check'> {
  /** Questions about the table; to be freed when there are none any more. */
  check: RemoteTableCheck;
}

/** The functions of the package, done by a worker. */
export interface Connection extends RemoteFunctions {
  /**
   * Starts the module in the worker, from what is given or from its own place. Without it the module starts with the first
   * call. An address is meant from where the page is.
   */
  init(source?: Parameters<Core['init']>[0]): Promise<void>;
  /**
   * Checks a table: a Blob (a file), bytes, or a ReadableStream, which is handed over. Progress comes at most every 40 ms;
   * when `signal` is aborted the work ends, and the promise is rejected with the code `cancelled` once it has.
   */
  checkTable(table: Table, options: RemoteTableOptions): Promise<RemoteTableResult>;
  /**
   * Ends the connection: what waits is ended and rejected with the code `worker_gone`. The worker itself is yours to
   * terminate.
   */
  close(): void;
}

/** Whoever can be sent a message with a port: a Worker, the port of a SharedWorker, a ServiceWorker, a worker thread of Node. */
export interface Served {
  /** Sends a message and hands something over: `never` takes in what browsers and Node each call transferable. */
  postMessage(message: unknown, transfer: never[]): void;
}

/**
 * The page's side of a worker that called `serve()`. When the worker is terminated, ends or does not start, whatever waits
 * for it and whatever is asked afterwards is rejected with the code `worker_gone`. (Browsers in which a port does not tell
 * that its other end is gone need a secure context for a worker that ends by itself; there `close()` helps.) Messages of
 * your own go through the same worker undisturbed.
 */
export function connect(worker: Served): Connection;

/** What hears of messages: the scope of a worker, or a port. */
export interface Scope {
  /** Has something called with each message. */
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/**
 * The worker's side: from now on the functions of the package are answered in it. Call it at once, before anything is
 * awaited: messages that nobody hears are lost. In a shared worker give it each port. To start the module from a place of
 * your own call `init(source)` before, and do not wait for it.
 */
export function serve(scope?: Scope): void;
