// Calendar files after RFC 5545: days with a summary, a description and a reminder. Knows nothing of the console.

const LINE = 75;

/** How many octets a character takes in UTF-8. */
function octetsOf(character) {
  const code = character.codePointAt(0);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A text as the value of a property: escaped, without the controls that the format forbids. */
const escaped = (text) =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A line in pieces of at most 75 octets, the blank before each further one included. No character is split. */
export function folded(line) {
  const lines = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (size + octets > LINE) {
      lines.push(piece);
      [piece, size] = [' ', 1];
    }
    piece += character;
    size += octets;
  }
  return [...lines, piece].join('\r\n');
}

const compact = (day) => day.replaceAll('-', '');
const moment = (now) => new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');

/** Nine in the morning, `days` days before the day. */
const alarm = ({ summary, remindDays: days }) => [
  'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, `TRIGGER:-P${days - 1}DT15H`, 'END:VALARM',
];

/** A day that is not shown as busy. */
const event = (each, stamp) => [
  'BEGIN:VEVENT',
  `UID:${escaped(each.uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(each.day)}`,
  `SUMMARY:${escaped(each.summary)}`,
  `DESCRIPTION:${escaped(each.description)}`,
  'TRANSP:TRANSPARENT',
  ...(each.remindDays ? alarm(each) : []),
  'END:VEVENT',
];

/**
 * The text of a file. `events`: { uid, day, summary, description, remindDays }; the same `uid` again replaces the event
 * in the calendar; without `remindDays` nothing rings. `now`: when this was written, in milliseconds.
 */
export function calendarFile(events, now) {
  const stamp = moment(now);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//mp-onboard//console//EN', 'CALSCALE:GREGORIAN', ...events.flatMap((each) => event(each, stamp)), 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
