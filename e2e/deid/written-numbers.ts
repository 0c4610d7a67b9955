import type { RandomDraws } from '../fuzz/random-draws.ts';

/**
 * A number as a pattern shows it: # any digit, * one from 1 on, % from 2 on, ^ from 1 to 8, @ a capital letter; a backslash keeps the next character.
 * Before a colon may stand whose check digit the number must pass: "bsn:#########".
 */
export function drawNumber(random: RandomDraws, pattern: string): string {
  const [, check, form = ''] = /^(?:(bsn|kvnr):)?(.*)$/su.exec(pattern) ?? [];
  const passes = { bsn: passesElevenTest, kvnr: hasInsuranceCheckDigit }[check as 'bsn' | 'kvnr'] ?? (() => true);
  for (;;) {
    const number = fillPattern(random, form);
    if (passes(number)) {
      return number;
    }
  }
}

// By the sign of a pattern. Area codes of the United States begin with 2, their social-security numbers never with 9.
const digitRanges: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['*', [1, 9]],
  ['%', [2, 9]],
  ['^', [1, 8]],
]);

function fillPattern(random: RandomDraws, pattern: string): string {
  return pattern.replaceAll(/\\(.)|[#*%^@]/gsu, (sign, kept: string | undefined) => {
    if (kept !== undefined) {
      return kept;
    }
    if (sign === '@') {
      return String.fromCharCode(65 + random.below(26));
    }
    const [least, most] = digitRanges.get(sign) ?? [0, 9];
    return String(least + random.below(most - least + 1));
  });
}

/** The Dutch citizen service number: nine digits whose sum, weighted 9, 8, …, 2 and -1, is a multiple of 11. */
export function passesElevenTest(number: string): boolean {
  const digits = [...number.replaceAll(/\D/gu, '')].map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return digits.length === 9 && sum % 11 === 0;
}

/**
 * The German health-insurance number: a letter and nine digits. The letter counts as its two-digit place in the alphabet; digits are
 * weighted 1, 2, 1, 2, …, the digits of each product are added, and the sum's last digit is the last one of the number.
 */
export function hasInsuranceCheckDigit(number: string): boolean {
  const [letter = '', ...others] = number.replaceAll(/[^A-Z\d]/gu, '');
  const place = String(letter.charCodeAt(0) - 64).padStart(2, '0');
  const digits = [...place, ...others].map(Number);
  const sum = digits.slice(0, -1).reduce((total, digit, index) => {
    const product = digit * (index % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return others.length === 9 && sum % 10 === digits.at(-1);
}
