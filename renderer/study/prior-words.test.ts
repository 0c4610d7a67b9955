import { expect, it } from 'vitest';
import type { PriorRecord } from '#shared/records/source-record.ts';
import { formatsIn } from '#renderer/messages/formats.ts';
import { messagesIn } from '#renderer/messages/messages.ts';
import { isLater, priorTitle, priorsInOrder, whenInWords } from './prior-words.ts';

const messages = messagesIn('en');
const words = { say: messages.say, day: formatsIn(messages).day };
const receivedAt = new Date(2026, 2, 2, 12).getTime();
const open = { study: { studyDate: '2026-03-02' }, receivedAt };

function atStation(at: number, studyDate?: string): PriorRecord {
  const report = {
    id: '00000000-0000-4000-8000-000000000001',
    title: 'CT chest',
    state: 'accepted',
    receivedAt: at,
  } as const;
  return { report, ...(studyDate !== undefined && { studyDate }) };
}

it.each([
  [{ studyDate: '2025-11-02' }, '2 Nov 2025 · 4 months earlier'],
  [{ studyDate: '2025-03-01' }, '1 Mar 2025 · 12 months earlier'],
  [{ studyDate: '2019' }, '2019 · about 7 years earlier'],
  [{ studyDate: '2026' }, '2026'],
  [{ studyDate: '2026-03-02' }, '2 Mar 2026 · same day'],
  [{ studyDate: '2026-03-05' }, '5 Mar 2026 · 3 days later'],
  [{}, 'no date'],
  [atStation(receivedAt - 24 * 3_600_000), '1 Mar 2026 · 1 day earlier'],
])('says when %o was', (prior, when) => {
  expect(whenInWords(prior, open, words)).toBe(when);
});

it('calls a study as its report does, else as its sender did', () => {
  expect(priorTitle({ ...atStation(0), description: 'CT CHEST' }, words)).toBe('CT chest');
  expect(priorTitle({ description: 'CT CHEST', modality: 'CT' }, words)).toBe('CT CHEST');
  expect(priorTitle({ modality: 'CT' }, words)).toBe('CT');
  expect(priorTitle({}, words)).toBe('Study');
});

it('puts later ones last; of one day, by when they came', () => {
  const priors = [{ studyDate: '2026-04-01' }, atStation(receivedAt + 1, '2026-03-02'), { studyDate: '2025' }, {}];
  expect(priors.map((prior) => isLater(prior, open))).toEqual([true, true, false, false]);
  expect(isLater(atStation(receivedAt - 1, '2026-03-02'), open)).toBe(false);
  expect(priorsInOrder(priors, open)).toEqual([priors[2], priors[3], priors[0], priors[1]]);
});
