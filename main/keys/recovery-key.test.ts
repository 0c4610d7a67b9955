import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { formatRecoveryKey, parseRecoveryKey, recoveryKeyBytes } from './recovery-key.ts';

const keys = [
  new Uint8Array(recoveryKeyBytes),
  new Uint8Array(recoveryKeyBytes).fill(255),
  ...Array.from({ length: 50 }, () => new Uint8Array(randomBytes(recoveryKeyBytes))),
];

it('is seven groups of four characters that cannot be taken for each other', () => {
  for (const key of keys) {
    expect(formatRecoveryKey(key)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){6}$/);
  }
});

it('comes back as it was printed, and as people type it', () => {
  for (const key of keys) {
    const printed = formatRecoveryKey(key);
    expect(parseRecoveryKey(printed)).toEqual(key);
    const typed = printed.toLowerCase().replaceAll('-', ' ').replaceAll('1', 'l').replaceAll('0', 'o');
    expect(parseRecoveryKey(` ${typed}\n`)).toEqual(key);
  }
});

it.each(['', 'reading room', '0'.repeat(27), '0'.repeat(29), 'U'.repeat(28), 'Z'.repeat(28)])('refuses %j', (typed) => {
  expect(parseRecoveryKey(typed)).toBeUndefined();
});

it('notices nearly every mistyped character', () => {
  let missed = 0;
  let tried = 0;
  for (const key of keys) {
    const printed = formatRecoveryKey(key).replaceAll('-', '');
    for (let at = 0; at < printed.length; at += 1) {
      const other = printed[at] === '7' ? '8' : '7';
      missed += parseRecoveryKey(printed.slice(0, at) + other + printed.slice(at + 1)) === undefined ? 0 : 1;
      tried += 1;
    }
  }
  // One of 4,096 goes through by chance.
  expect(missed / tried).toBeLessThan(0.01);
});
