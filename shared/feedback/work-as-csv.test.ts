import { expect, it } from 'vitest';
import type { ReaderWork } from './reader-work.ts';
import { workAsCsv } from './work-as-csv.ts';

const edited: ReaderWork = {
  acceptedAt: Date.parse('2026-03-02T23:30:00Z'),
  modality: 'XR',
  bodyPart: 'CHEST',
  outcome: 'edited',
  draftedWords: 16,
  wordEdits: 3,
  tookMs: 61_400,
  sentences: [{ before: 'Mr. Berg has an effusion.' }],
};

it('is a line a report, of numbers by the wall’s calendar, and no words of it', () => {
  const csv = workAsCsv([edited, { ...edited, outcome: 'ignored', draftedWords: 0, wordEdits: 0 }], () => 3_600_000);
  expect(csv.split('\r\n')).toEqual([
    'week,accepted,modality,body_part,draft,draft_words,word_edits,edit_rate,seconds_to_accept',
    '2026-W10,2026-03-03,XR,CHEST,edited,16,3,0.1875,61',
    '2026-W10,2026-03-03,XR,CHEST,ignored,,,,61',
    '',
  ]);
});

it('what is not known stays empty, and what a sender wrote is a value, not a formula', () => {
  const { tookMs: _tookMs, modality: _modality, ...untimed } = edited;
  const csv = workAsCsv([{ ...untimed, bodyPart: '=HYPERLINK("x"), LEFT' }], () => 0);
  expect(csv.split('\r\n')[1]).toBe(`2026-W10,2026-03-02,,"'=HYPERLINK(""x""), LEFT",edited,16,3,0.1875,`);
});
