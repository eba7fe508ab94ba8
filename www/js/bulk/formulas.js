// Keeps spreadsheets from running what somebody wrote into a cell: such cells go out with an apostrophe in front.

/** With these a formula begins in some spreadsheet; a tab or a line end may stand before it. */
const SIGNS = '=+-@\t\r\n＝＋－＠';

/** What only looks like one: a number. `+8613800138000` is no formula that does anything. */
const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?%?$/;

/** Whether a cell needs the apostrophe. Also an email such as `=a@example.com`. */
export const isFormula = (text) => text !== '' && SIGNS.includes(text[0]) && !PLAIN_NUMBER.test(text);

/** The signs in the bytes of an encoding, so that most cells need no look at their text. */
export const signsIn = (encode) => [...SIGNS].map(encode);
