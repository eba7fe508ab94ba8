// Days of China, and days in words. Nothing is reckoned with them here; deadlines come from the core.

const HOUR = 3_600_000;

/** The day in China (always eight hours ahead of UTC) at a moment in milliseconds: `2026-11-22`. */
export const dayInChina = (now) => new Date(now + 8 * HOUR).toISOString().slice(0, 10);

/** Whether a text is a whole day: a date control without one says nothing. */
export const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text);

/** Making a formatter takes far longer than using it. */
const formatters = new Map();
function formatter(lang, options) {
  const key = JSON.stringify([lang, options]);
  if (!formatters.has(key)) formatters.set(key, new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-US', { timeZone: 'UTC', ...options }));
  return formatters.get(key);
}

/** A day as a reader sees it: `12月2日 周三`, `Wed, Dec 2`; with its year when that is not the year of `today`. */
export function dayText(day, lang, today) {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  const show = (options) => formatter(lang, options).format(at);
  if (lang === 'en') return show({ year, month: 'short', day: 'numeric', weekday: 'short' });
  return `${show({ year, month: 'long', day: 'numeric' })} ${show({ weekday: 'short' })}`;
}

/** The time of day in China at a moment: `10:42`. */
export const timeInChina = (now) => new Date(now + 8 * HOUR).toISOString().slice(11, 16);

/** The time of day on this machine's clock: `10:42`. */
export function clockText(now) {
  const at = new Date(now);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
