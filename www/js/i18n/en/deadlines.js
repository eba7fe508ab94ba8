// English words of the deadlines. Same keys as the other languages.
const many = (count, one, several = `${one}s`) => `${count} ${count === 1 ? one : several}`;
const month = (text) => new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(new Date(`${text}-01T00:00:00Z`));

export default {
  lead: 'What has to be done by which day, and when used-up quotas come back. A calendar file reminds you three days before.',
  layout: 'Layout',
  layouts: { list: 'List', month: 'Month' },
  month: 'Month',
  monthName: month,
  allMonths: (count) => `All (${count})`,
  monthWith: (name, count) => `${name} (${count})`,
  groups: { over: 'Over', today: 'Due today', soon: 'Within 7 days', later: 'Later' },
  count: (count) => String(count),
  more: (count, rest) => (count < rest ? `Show ${count} more of ${rest}` : `Show the other ${rest}`),
  shownMore: (count) => `${count} more shown.`,
  inDays: (days) => (days === 1 ? 'Tomorrow' : `In ${days} days`),
  moment: { due: (moment) => `Due ${moment}`, expiry: (moment) => `Ends ${moment}`, returns: (day) => `Back on ${day}` },
  what: { due: (title) => title, expiry: (title) => `${title} runs out`, returns: (title) => title },
  full: (used, limit) => `${used} / ${limit}, full`,
  renew: 'Apply again before that day',
  estimated: 'as if from today',
  basis: 'Statements behind it',
  noneInMonth: (name) => `No deadline in ${name}.`,
  notAsked: (count) => `There are many accounts: ${count} of them were not asked when their quotas come back. Open the account to see it.`,

  before: 'Month before',
  after: 'Month after',
  thisMonth: 'Back to this month',
  today: 'today',
  weekdays: [['Mon', 'Monday'], ['Tue', 'Tuesday'], ['Wed', 'Wednesday'], ['Thu', 'Thursday'], ['Fri', 'Friday'], ['Sat', 'Saturday'], ['Sun', 'Sunday']],
  dayWith: (day, count) => (count > 0 ? `${day}, ${many(count, 'deadline')}` : day),
  others: (count) => `${count} more`,
  noneOnDay: 'No deadline on this day.',

  empty: 'No deadline is running',
  emptyMeans: 'Whoever submits the subject and remits has 10 days from that day. Once the day is recorded, the last day stands here; so do quotas that were used up and come back.',

  export: 'Export to a calendar',
  which: 'Which ones',
  choices: {
    running: (count) => `The ${count} still to come`,
    month: (count, name) => `The ${count} of ${name}`,
    all: (count) => `All ${count}, those that are over too`,
  },
  exportMeans: 'Each becomes an all-day event with a reminder at 9 in the morning three days before. Importing again later updates the events; nothing is doubled.',
  exportHolds: 'The file holds the names and ids of the mini programs, what to do and the statements behind it; no certificates, bank accounts or administrators.',
  saveCalendar: (count) => `Save the file (${count})`,
  exported: (count) => `Calendar file saved with ${many(count, 'event')}.`,
  summary: (name, rest) => `${name}: ${rest}`,
  short: { due: (title) => `${title} due`, expiry: (title) => `${title} runs out`, returns: (title) => `${title} come back` },
  toDo: {
    due: (title, moment) => `To do: ${title}. ${moment} (China time).`,
    expiry: (title, moment) => `${title}. ${moment} (China time). Apply again before that day.`,
    returns: (title, moment) => `${title}. ${moment}, to be used again.`,
  },
  estimatedSentence: ' The first day is not recorded yet; this is counted from the day of the export.',
  recordIt: { due: 'Once it is done, record the day in the console.', expiry: 'Once it is done, record the day in the console.', returns: '' },
};
