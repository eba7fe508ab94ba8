// Puts pieces of a module into an order in which like stands near like. A packer such as gzip finds again what came
// within the last 32 KiB: the order is all that decides which repetitions those are.

/** How far a packer looks back, with a little room for what stands between pieces. */
const WINDOW = 30_000;
/** Sequences of so many bytes are compared. */
const GRAM = 6;

/**
 * The places of the pieces in the better order: after each comes the one that has most in common with those just before
 * it, for its size. `weight` says how much the size counts: 1 where pieces are of a size, less where large ones, which
 * never have all in common with others, would otherwise come last.
 */
export function similar(pieces, weight) {
  const grams = pieces.map(gramsOf);
  const holders = new Map();
  grams.forEach((own, place) => own.forEach((gram) => (holders.get(gram) ?? holders.set(gram, []).get(gram)).push(place)));

  // How many of its sequences stand in the window, for each piece; and how often each sequence does.
  const common = new Float64Array(pieces.length);
  const inWindow = new Map();
  const count = (place, by) => {
    for (const gram of grams[place]) {
      const before = inWindow.get(gram) ?? 0;
      inWindow.set(gram, before + by);
      if (before === 0 || before + by === 0) for (const holder of holders.get(gram)) common[holder] += by;
    }
  };

  const left = new Set(pieces.keys());
  const order = [];
  let [oldest, bytes] = [0, 0];
  while (left.size) {
    const next = best(left, (place) => common[place] / pieces[place].length ** weight);
    left.delete(next);
    order.push(next);
    count(next, 1);
    for (bytes += pieces[next].length; bytes > WINDOW && order[oldest] !== next; oldest++) {
      bytes -= pieces[order[oldest]].length;
      count(order[oldest], -1);
    }
  }
  return order;
}

/** The sequences of bytes in a piece, each as one number. */
function gramsOf(piece) {
  const grams = new Set();
  for (let at = 0; at + GRAM <= piece.length; at++) grams.add(piece.readUIntBE(at, GRAM));
  return grams;
}

/** The first of those with the highest score. */
function best(places, score) {
  let [found, highest] = [undefined, -1];
  for (const place of places) {
    const own = score(place);
    if (own > highest) [found, highest] = [place, own];
  }
  return found;
}
