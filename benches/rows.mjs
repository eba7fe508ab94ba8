// What is measured in all rounds, as rows of one table.

export const expect = (right, what) => {
  if (!right) throw new Error(`the benchmark got a wrong answer: ${what}`);
};

export function timed(work) {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/**
 * What is measured in all rounds, as a row of the table. `slower`: the row compares with somebody else, and beyond 1, above
 * for times and below for speeds, the other is quicker. `cell`: its line and its column where rows are shown side by side.
 */
export class Row {
  #values = [];

  constructor(what, unit, bound = null, { slower = null, cell = null } = {}) {
    Object.assign(this, { what, unit, bound, slower, cell });
  }

  add(value) {
    this.#values.push(value);
    return this;
  }

  get quartiles() {
    const sorted = [...this.#values].sort((a, b) => a - b);
    return [1, 2, 3].map((quarter) => sorted[Math.floor(((sorted.length - 1) * quarter) / 4)]);
  }

  toJSON() {
    return { ...this, quartiles: this.quartiles };
  }
}

export const atMost = (value) => ({ kind: 'at most', value });
export const atLeast = (value) => ({ kind: 'at least', value });
