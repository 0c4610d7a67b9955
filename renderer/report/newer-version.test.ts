import { expect, it } from 'vitest';
import type { Revision } from '#shared/records/report-record.ts';
import { newerVersion } from './newer-version.ts';

type Step = readonly [cause: Revision['cause'], part: Revision['part'], at: number];

const revisions = (...steps: readonly Step[]): readonly Revision[] =>
  steps.map(([cause, part, at]) => ({ cause, part, at, text: `${cause} ${part} ${at}` }));

const came: Step = ['received', 'findings', 1];

it('is what came after a reader wrote, with the parts that it has', () => {
  expect(
    newerVersion(
      revisions(came, ['typed', 'impression', 2], ['received', 'findings', 3], ['received', 'impression', 3]),
      undefined,
    ),
  ).toEqual({ at: 3, texts: { findings: 'received findings 3', impression: 'received impression 3' } });
});

it('is the last one, whatever was written since', () => {
  expect(
    newerVersion(
      revisions(
        came,
        ['typed', 'impression', 2],
        ['received', 'findings', 3],
        ['typed', 'findings', 4],
        ['received', 'impression', 5],
      ),
      undefined,
    ),
  ).toEqual({ at: 5, texts: { impression: 'received impression 5' } });
});

it('is none where it took the place of what nobody had written in', () => {
  expect(newerVersion(revisions(came), undefined)).toBeUndefined();
  expect(newerVersion(revisions(came, ['received', 'findings', 2]), undefined)).toBeUndefined();
  expect(
    newerVersion(
      revisions(came, ['draft', 'impression', 2], ['received', 'findings', 3], ['typed', 'findings', 4]),
      undefined,
    ),
  ).toBeUndefined();
  expect(
    newerVersion(
      revisions(came, ['typed', 'impression', 2], ['draft', 'impression', 3], ['received', 'findings', 4]),
      undefined,
    ),
  ).toBeUndefined();
});

it('is what came after it was accepted, though nobody typed', () => {
  const steps = revisions(came, ['draft', 'impression', 2], ['received', 'findings', 4]);
  expect(newerVersion(steps, { at: 3 })).toEqual({ at: 4, texts: { findings: 'received findings 4' } });
  expect(newerVersion(steps, { at: 5 })).toBeUndefined();
});

it('is none any more once the report was accepted over it', () => {
  const steps = revisions(came, ['typed', 'impression', 2], ['received', 'findings', 4]);
  expect(newerVersion(steps, { at: 3 })?.at).toBe(4);
  expect(newerVersion(steps, { at: 5 })).toBeUndefined();
});

it('is what took its place while the reader typed, who had not seen it', () => {
  const steps: readonly Step[] = [
    came,
    ['received', 'findings', 5],
    ['received', 'impression', 5],
    ['typed', 'impression', 6],
  ];
  expect(newerVersion(revisions(...steps), undefined, true)).toEqual({
    at: 5,
    texts: { findings: 'received findings 5', impression: 'received impression 5' },
  });
  expect(newerVersion(revisions(...steps, ['received', 'findings', 7]), undefined, true)?.at).toBe(7);
});
