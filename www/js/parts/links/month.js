// The month of China's calendar that a day is in, and the days until another.

/** The first day of the month after a day: then what a month allows is whole again. */
export function nextMonth(day) {
  const [year, month] = day.split('-').map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

export const monthOf = (day) => Number(day.slice(5, 7));

/** Days from one to the other. */
export const daysUntil = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
