// The months of the calendar as weeks from Monday, and steps from one day or month to another. Pure.

const DAY = 86_400_000;
const at = (day) => Date.parse(`${day}T00:00:00Z`);
const iso = (time) => new Date(time).toISOString().slice(0, 10);

/** Whether a text is a month that can be shown: `2026-11`. */
export const isMonth = (text) => /^[12]\d{3}-(?:0[1-9]|1[0-2])$/.test(text ?? '');
export const monthOf = (day) => day.slice(0, 7);

export const dayAfter = (day, days) => iso(at(day) + days * DAY);
export const daysBetween = (from, to) => (at(to) - at(from)) / DAY;

export function monthAfter(month, months) {
  const [year, number] = month.split('-').map(Number);
  return iso(Date.UTC(year, number - 1 + months, 1)).slice(0, 7);
}

/** The days from Monday of the week, 0 to 6. */
export const placeInWeek = (day) => (new Date(at(day)).getUTCDay() + 6) % 7;

/** The same day of another month, or its last one. */
export function dayInMonth(month, day) {
  const last = dayAfter(`${monthAfter(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

/** The weeks of a month, seven places each; `null` where another month stands. */
export function weeksOf(month) {
  const first = `${month}-01`;
  const before = placeInWeek(first);
  const days = daysBetween(first, `${monthAfter(month, 1)}-01`);
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, place) => {
      const number = week * 7 + place - before;
      return number >= 0 && number < days ? dayAfter(first, number) : null;
    }));
}
