// Several short turns instead of a long one, so that the page answers meanwhile.

/** Resolves in a turn of its own. */
export const nextTurn = () => new Promise((next) => setTimeout(next));
