// The day on which something is judged.

/** The day that was given, by itself or by a function; otherwise today in China, which is always eight hours ahead of UTC. */
export function dayOf(given) {
  if (given) return typeof given === 'function' ? given() : given;
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
