// The calendar file, read by another program's parser: whatever a program is called, nothing of it is lost or split.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { random } from '../../benches/lives.mjs';
import { calendarFile, folded } from '../../www/js/ics.js';

const NOW = Date.parse('2026-11-22T02:00:00Z');
const octets = (text) => Buffer.byteLength(text);

const one = (more) => ({ uid: 'mp1.remittance@mp-onboard', day: '2026-11-25', summary: '麦香坊：对公打款截止', description: 'G2.24', remindDays: 3, ...more });

/** The file as the parser sees it, after what holds of every line. */
function parsed(events) {
  const text = calendarFile(events, NOW);
  assert.match(text, /\r\n$/);
  assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/, 'every line ends with CRLF');
  for (const line of text.split('\r\n')) {
    assert.ok(octets(line) <= 75, `${octets(line)} octets: ${line}`);
    assert.doesNotMatch(line, /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/, 'no character is split');
  }
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}

test('a deadline is an all-day event with a reminder on the third day before, at nine', () => {
  const [component] = parsed([one()]);
  const event = new ICAL.Event(component);
  assert.equal(event.uid, 'mp1.remittance@mp-onboard');
  assert.deepEqual([event.startDate.isDate, event.startDate.toString(), event.duration.toString()], [true, '2026-11-25', 'P1D']);
  assert.equal(component.getFirstPropertyValue('dtstamp').toString(), '2026-11-22T02:00:00Z');
  const alarm = component.getFirstSubcomponent('valarm');
  assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY');
  const rings = event.startDate.clone();
  rings.isDate = false;
  rings.addDuration(alarm.getFirstPropertyValue('trigger'));
  assert.equal(rings.toString(), '2026-11-22T09:00:00');
});

test('what comes back rings nobody', () => {
  const [component] = parsed([one({ remindDays: null })]);
  assert.equal(component.getFirstSubcomponent('valarm'), null);
});

test('the same things give the same file', () => {
  assert.equal(calendarFile([one()], NOW), calendarFile([one()], NOW));
});

test('a line is folded at 75 octets, not before and not within a character', () => {
  assert.equal(folded('x'.repeat(75)), 'x'.repeat(75));
  assert.equal(folded('x'.repeat(76)), `${'x'.repeat(75)}\r\n x`);
  assert.equal(folded('麦'.repeat(26)), `${'麦'.repeat(25)}\r\n 麦`);
  assert.equal(folded(`${'x'.repeat(72)}😀`), `${'x'.repeat(72)}\r\n 😀`);
});

test('a name is what it was, whatever is in it', () => {
  const names = [
    '逗号,分号;反斜杠\\', '两行\n两行', 'CR\r\nLF', '\\n 不是换行', '麦'.repeat(100), '👩‍👩‍👧‍👦'.repeat(20), ' 前后有空格 ', ':;,"\'', 'BEGIN:VEVENT\r\nEND:VCALENDAR', '', 'é'.repeat(80),
  ];
  const events = parsed(names.map((name, at) => one({ uid: `mp${at}@x`, summary: `${name}：截止`, description: name })));
  assert.deepEqual(events.map((event) => event.getFirstPropertyValue('summary')), names.map((name) => `${name.replace(/\r\n/g, '\n')}：截止`));
  assert.deepEqual(events.map((event) => event.getFirstPropertyValue('description')), names.map((name) => name.replace(/\r\n/g, '\n')));
});

test('controls and halves of characters do not reach the file', () => {
  const [event] = parsed([one({ summary: 'a\u0000b\u0007c\u007fd\ud83de' })]);
  assert.equal(event.getFirstPropertyValue('summary'), 'abcd\ufffde');
});

test('a thousand odd names', () => {
  const below = random(5545);
  const PIECES = [',', ';', '\\', '\n', ':', '"', ' ', '\t', '麦', '香坊', '😀', '👨‍👩‍👧', 'é', 'Ω', 'x', '=', '\\n', '\u{20bb7}', 'VALARM', '​'];
  const names = Array.from({ length: 1000 }, () => Array.from({ length: below(60) }, () => PIECES[below(PIECES.length)]).join(''));
  const events = parsed(names.map((name, at) => one({ uid: `mp${at}.remittance@mp-onboard`, summary: `${name}：截止` })));
  assert.deepEqual(events.map((event) => event.getFirstPropertyValue('summary')), names.map((name) => `${name}：截止`));
  assert.equal(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size, 1000);
});
