// What this browser remembers about the portfolio: how high its rows are, and whether / goes to the search. The storage can
// be refused: then it holds until the page is left.
const KEY = 'mp-onboard.portfolio';

function recall() {
  try {
    return JSON.parse(localStorage[KEY] ?? '{}');
  } catch {
    return {};
  }
}

const kept = recall();
const habits = { dense: kept.dense === true, slash: kept.slash !== false };

export const habit = (name) => habits[name];

export function keepHabit(name, on) {
  habits[name] = on;
  try {
    localStorage[KEY] = JSON.stringify(habits);
  } catch {
    // It holds until the page is left.
  }
}
