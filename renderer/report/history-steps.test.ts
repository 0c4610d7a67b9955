import { expect, it } from 'vitest';
import type { Acceptance, Revision } from '#shared/records/report-record.ts';
import { historySteps } from './history-steps.ts';

const revision = (at: number, part: Revision['part'], text: string): Revision => ({ at, part, cause: 'typed', text });
const acceptance: Acceptance = { at: 3, readerId: 'ada', findings: 'Mass.', impression: 'Mass, left.' };

it('sets each text against the one that stood in the same part before it, the newest first', () => {
  const first = revision(1, 'findings', 'Mass.');
  const second = revision(2, 'impression', 'Mass.');
  const third = revision(3, 'impression', 'Mass, left.');
  expect(historySteps([first, second, third], undefined)).toEqual([
    { kind: 'text', revision: third, before: 'Mass.' },
    { kind: 'text', revision: second, before: '' },
    { kind: 'text', revision: first, before: '' },
  ]);
});

it.each([
  ['last of all, also of what came in the same moment', [1, 3], ['accepted', 'text', 'text']],
  ['before what was written since', [1, 3, 4], ['text', 'accepted', 'text', 'text']],
])('has the acceptance %s', (_, times, kinds) => {
  const steps = historySteps(
    times.map((at) => revision(at, 'impression', `Mass ${at}.`)),
    acceptance,
  );
  expect(steps.map(({ kind }) => kind)).toEqual(kinds);
});
