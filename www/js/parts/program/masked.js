// Numbers of persons with their middle hidden, as they may stand on paper.

/** A mobile number, or the number of a resident's ID card in either length. */
const NUMBERS = /(?<![\dA-Za-z])(?:1\d{10}|\d{17}[\dXx]|\d{15})(?![\dA-Za-z])/g;

/** The same text with the first three and the last four characters of such numbers. */
export const masked = (text) => text.replaceAll(NUMBERS, (number) => `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`);
