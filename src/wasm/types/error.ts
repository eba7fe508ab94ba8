/**
 * What an error of the package is about: a name that nobody knows (`unknown_field`, `unknown_edition`, …); an argument of the
 * wrong shape; a call before `init()` has resolved; something that is no module of ours, or one of another version; a worker
 * that is gone; bytes that are no UTF-8; a session, a workspace or a check that was freed before, or is changed while it is asked.
 */
export type ErrorCode =
  | `unknown_${string}` | "wrong_shape" | "not_started" | "no_module" | "wrong_version" | "worker_gone" | "not_utf8" | "freed"
  | "in_use";

/**
 * Misuse of the package, or a module that cannot be started. What a user types never throws. The message says what is wrong
 * and what to do.
 */
export interface MpOnboardError extends Error {
  /** What tells it from other errors. */
  name: "MpOnboardError";
  /** What it is about, for programs. */
  code: ErrorCode;
}

/** Why a file is not opened. */
export type FileFault = "file-foreign" | "file-newer" | "file-damaged" | "file-cut" | "file-unknown" | "file-stray";

/** A file that is not opened: nothing of it is loaded. */
export interface FileError extends Error {
  /** What tells it from other errors. */
  name: "MpOnboardError";
  /** Why it is not opened, for programs. */
  code: FileFault;
  /** The line where it shows, from 1. */
  line: number;
  /** Why it is not opened, and what to do. */
  reason: Text;
}
