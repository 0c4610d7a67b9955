import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { holdsMask, prepareFindings } from './prepare-findings.ts';

const cases = readFileSync(new URL('../../models/parity/prepare.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { given: string; prepared: string });

test.each(cases)('prepares $given as training does', ({ given, prepared }) => {
  expect(prepareFindings(given)).toBe(prepared);
  expect(prepareFindings(prepared)).toBe(prepared);
});

test.each([' ', '1. ', '. , ', 'x', '_', '[**', '-.'])('comes to an end on a long run of %j', (piece) => {
  // Quadratic time would pass the test's time limit many times over.
  const prepared = prepareFindings(`Left ${piece.repeat(300_000)} right`);
  expect(prepared.startsWith('Left')).toBe(true);
  expect(prepared.endsWith('right.')).toBe(true);
});

test('sees a mask that a draft holds', () => {
  expect(holdsMask('Stable since XXXX.')).toBe(true);
  expect(holdsMask('Compared with ___.')).toBe(true);
  expect(holdsMask('Normal chest x-ray, maxillary sinus.')).toBe(false);
});
