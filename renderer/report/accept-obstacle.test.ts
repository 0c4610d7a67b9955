import { expect, it } from 'vitest';
import type { ReviewRecord } from '#shared/records/review-record.ts';
import { acceptObstacle } from './accept-obstacle.ts';

const texts = { findings: 'Large left pneumothorax.', impression: 'Pneumothorax.' };
const review: ReviewRecord = {
  ...texts,
  findingsSentences: [],
  impressionSentences: [],
  warnings: [],
  items: [],
  critical: [],
  followUp: [],
  isShortNormal: false,
  isRead: true,
};
const warning = {
  key: 'a'.repeat(64),
  kind: 'side',
  interrupts: true,
  text: 'The side differs.',
  evidence: [],
  isDismissed: false,
} as const;
const told = { element: 'told', source: { short: 'ACR', citation: 'ACR' } } as const;
const critical = {
  text: 'Pneumothorax.',
  finding: 'Pneumothorax.',
  category: 1,
  because: 'It kills.',
  inImpression: true,
  documented: [],
} as const;

it('nothing stands in the way of a text that no check questions', () => {
  expect(acceptObstacle(texts, review)).toBeUndefined();
});

it('a warning does, and another one after it does anew', () => {
  const one = acceptObstacle(texts, { ...review, warnings: [{ ...warning, evidence: [] }] });
  expect(one?.said).toEqual(['status.warned', { count: 1 }]);
  const two = acceptObstacle(texts, { ...review, warnings: [{ ...warning, evidence: [], key: 'b'.repeat(64) }] });
  expect(two?.id).not.toBe(one?.id);
  const dismissed = { ...warning, evidence: [], isDismissed: true };
  expect(acceptObstacle(texts, { ...review, warnings: [dismissed] })).toBeUndefined();
});

it('a critical result of which nobody was told does', () => {
  const untold = { ...critical, documented: [], missing: [told] };
  expect(acceptObstacle(texts, { ...review, critical: [untold] })?.said).toEqual(['status.untold']);
  expect(acceptObstacle(texts, { ...review, critical: [{ ...untold, missing: [] }] })).toBeUndefined();
});

it('a review that is missing, or of other texts, does', () => {
  expect(acceptObstacle(texts, undefined)?.said).toEqual(['status.unchecked']);
  expect(acceptObstacle({ ...texts, findings: 'Other.' }, review)?.said).toEqual(['status.unchecked']);
});
