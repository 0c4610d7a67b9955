import { expect, it } from 'vitest';
import type { ReviewRecord, ShownWarning } from '#shared/records/review-record.ts';
import { authorshipOf } from './authorship.ts';
import { markTexts, sentenceOfSlot, slotKey } from './text-marking.ts';

const findings = 'Left effusion. Heart is normal. Nodule.';
const impression = '1. Right effusion.\n2. Nodule.';
const warning: ShownWarning = {
  key: 'a'.repeat(64),
  kind: 'side',
  interrupts: true,
  text: 'The side differs.',
  sentence: 0,
  evidence: [0],
  isDismissed: false,
};
const review: ReviewRecord = {
  findings,
  impression,
  findingsSentences: [
    { start: 0, end: 14 },
    { start: 15, end: 31 },
    { start: 32, end: 39 },
  ],
  impressionSentences: [
    { start: 3, end: 18, evidence: [0], support: 'unsupported' },
    { start: 22, end: 29, evidence: [2], support: 'supported' },
  ],
  warnings: [warning],
  items: [{ start: 3, end: 18, category: 3, rule: 'effusion', because: 'A new effusion.' }],
  critical: [],
  followUp: [],
  isShortNormal: false,
  isRead: true,
};
const input = {
  texts: { findings, impression },
  review,
  cursor: undefined,
  chosen: undefined,
  isClosed: false,
  urgencyWords: { 1: 'minutes', 2: 'hours', 3: 'days' },
  authorship: undefined,
} as const;

const wordsOf = (text: string, marks: readonly { from: number; to: number; kind: string }[] = []) =>
  marks.map(({ from, to, kind }) => [kind, text.slice(from, to)]);

it('lights what the sentence under the cursor rests on', () => {
  const marking = markTexts({ ...input, cursor: { part: 'impression', at: 25 } });
  expect(wordsOf(findings, marking.findings?.marks)).toEqual([['lit', 'Nodule.']]);
  expect(wordsOf(impression, marking.impression?.marks)).toContainEqual(['lit', 'Nodule.']);
});

it('lights what rests on the sentence under the cursor', () => {
  const marking = markTexts({ ...input, cursor: { part: 'findings', at: 3 } });
  expect(wordsOf(impression, marking.impression?.marks)).toContainEqual(['lit', 'Right effusion.']);
  expect(wordsOf(findings, marking.findings?.marks)).toEqual([['lit', 'Left effusion.']]);
});

it('lights nothing for a sentence that nothing rests on', () => {
  const marking = markTexts({ ...input, cursor: { part: 'findings', at: 20 } });
  expect(wordsOf(findings, marking.findings?.marks)).toEqual([]);
});

it('marks the sentence that a warning interrupts at, with a place below it', () => {
  const { impression: marking } = markTexts(input);
  expect(wordsOf(impression, marking?.marks)).toEqual([['interrupts', 'Right effusion.']]);
  expect(marking?.slots).toEqual([{ at: 18, key: slotKey(0) }]);
  expect(sentenceOfSlot(slotKey(0))).toBe(0);
  expect(marking?.lines).toEqual([{ at: 3, kind: 'urgency-3', label: 'days' }]);
});

it('has no mark for a warning that was dismissed', () => {
  const dismissed = { ...review, warnings: [{ ...warning, isDismissed: true }] };
  const { impression: marking } = markTexts({ ...input, review: dismissed });
  expect(marking?.marks).toEqual([]);
  expect(marking?.slots).toEqual([]);
});

it('marks what a warning says was left out', () => {
  const { sentence: _, ...omitted } = { ...warning, kind: 'critical-omitted' as const, evidence: [2] };
  const { findings: marking } = markTexts({ ...input, review: { ...review, warnings: [omitted] } });
  expect(wordsOf(findings, marking?.marks)).toEqual([['missing', 'Nodule.']]);
});

it('leaves marks as they are while the text is another one than the reviewed', () => {
  const typed = { findings, impression: `${impression} More.` };
  const marking = markTexts({ ...input, texts: typed });
  expect(marking.impression).toBeUndefined();
  expect(marking.findings).toBeDefined();
});

it('an accepted report has no marks', () => {
  const marking = markTexts({ ...input, isClosed: true, cursor: { part: 'impression', at: 25 } });
  expect(marking.impression).toEqual({ text: impression, marks: [], slots: [], lines: [] });
  expect(marking.findings?.marks).toEqual([]);
});

it('tells drafted words from those of a reader', () => {
  const text = 'Small right pleural effusion, new.\nFollow up.';
  const authorship = authorshipOf(text, ['Nothing of it.', 'Small right pleural effusion.']);
  expect(wordsOf(text, authorship?.marks)).toEqual([
    ['drafted', 'Small right pleural effusion, '],
    ['own', 'new.\nFollow up.'],
  ]);
  expect(authorship?.lines).toEqual([
    { at: 0, kind: 'drafted' },
    { at: 35, kind: 'own' },
  ]);
});

it('knows a text of the reader’s own', () => {
  expect(
    authorshipOf('No acute findings, small effusion.', ['Small right effusion with atelectasis.']),
  ).toBeUndefined();
  expect(authorshipOf('Right effusion.', [])).toBeUndefined();
});

it('knows what is left of a draft, however much was written around it', () => {
  const long = 'Words of the reader. '.repeat(40);
  const text = `${long}Small right pleural effusion. ${long}`;
  const marks = wordsOf(text, authorshipOf(text, ['1. Small right pleural effusion.\n2. Nodule.'])?.marks);
  expect(marks.filter(([kind]) => kind === 'drafted')).toEqual([['drafted', 'Small right pleural effusion. ']]);
});

it('a short draft counts whole', () => {
  expect(authorshipOf('Cardiomegaly.', ['Cardiomegaly.'])?.marks).toHaveLength(1);
});
