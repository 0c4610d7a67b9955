import { expect, it } from 'vitest';
import { communicationElements, findCommunicationRecords } from '#shared/checks/criticality/critical-result-record.ts';
import { communicationMeans, communicationSentence, readBackSentence } from './communication-sentence.ts';

it.each(communicationMeans)('the sentence documents all that is asked for, told by %s', (means) => {
  const sentence = communicationSentence({
    told: 'Dr. Jones',
    means,
    time: '14:05',
    date: '2026-11-22',
    isReadBack: true,
  });
  const [record] = findCommunicationRecords(`1. Tension pneumothorax.\n2. ${sentence}`);
  expect(Object.keys(record?.documented ?? {}).sort()).toEqual([...communicationElements].sort());
});

it('does not say that it was read back where it was not', () => {
  const said = { told: 'Dr. Jones', means: 'telephone', time: '14:05', date: '2026-11-22' } as const;
  const [record] = findCommunicationRecords(communicationSentence({ ...said, isReadBack: false }));
  expect(record?.documented['read-back']).toBeUndefined();
  expect(record?.documented.told).toBeDefined();
});

it('the sentence that says that it was read back documents that alone', () => {
  const [record] = findCommunicationRecords(readBackSentence);
  expect(Object.keys(record?.documented ?? {})).toEqual(['read-back']);
});
