import { startsOf } from './matches-of.ts';

const pair = /(?<![A-Za-z\d]|\d[./-])\d{1,4}(?=[./-]\d)/g;

/** Where a number of up to four digits begins that a sign joins to the next, and none to the one before: "3/4", "12.03.2024". */
export function numberPairs(text: string): readonly number[] {
  return startsOf(text, pair);
}
