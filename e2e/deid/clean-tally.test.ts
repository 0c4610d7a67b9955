import { expect, it } from 'vitest';
import { CleanTally } from './clean-tally.ts';
import type { CleanCase } from './deid-case.ts';

const report: CleanCase = {
  id: 'tuning-en-clean-000000',
  half: 'tuning',
  language: 'en',
  text: 'FINDINGS: A Baker cyst. No clot.',
  study: {},
  fragments: [
    { start: 10, end: 23, template: 'A Baker cyst.' },
    { start: 24, end: 32, template: 'No clot.' },
  ],
};

it('tells how many clean texts were touched, and which sentences of them', () => {
  const tally = new CleanTally();
  tally.add(report, [{ start: 12, end: 17, category: 'name' }]);
  tally.add(report, [
    { start: 0, end: 8, category: 'institution' },
    { start: 12, end: 17, category: 'name' },
  ]);
  tally.add(report, []);
  const { touched, spans, fragments } = tally.score();
  expect(touched).toMatchObject({ count: 2, of: 3 });
  expect(spans).toBe(3);
  expect(fragments).toEqual([
    { template: 'A Baker cyst.', times: 2, example: 'name: FINDINGS: A [[Baker]] cyst. No clot.' },
    { template: '(a heading)', times: 1, example: 'institution: [[FINDINGS]]: A Baker cyst. No clot.' },
  ]);
});
