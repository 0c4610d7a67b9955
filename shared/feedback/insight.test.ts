import { expect, it } from 'vitest';
import { finish } from '#shared/evaluate/steps.ts';
import { editedSentences } from './edited-sentences.ts';
import { editRate, insightOf } from './insight.ts';
import type { ReaderWork } from './reader-work.ts';
import { timeWithDrafts } from './time-with-drafts.ts';

const utc = () => 0;
const monday = Date.parse('2026-03-02T09:00:00Z');
const weekMs = 7 * 86_400_000;

const told = (works: readonly ReaderWork[], now: number) => finish(insightOf(works, now, utc));
const timesOf = (works: readonly ReaderWork[]) => finish(timeWithDrafts(works));

function work(given: Partial<ReaderWork> = {}): ReaderWork {
  return {
    acceptedAt: monday,
    modality: 'XR',
    bodyPart: 'CHEST',
    outcome: 'edited',
    draftedWords: 10,
    wordEdits: 2,
    sentences: [],
    ...given,
  };
}
const undrafted = (given: Partial<ReaderWork> = {}) =>
  work({ outcome: 'undrafted', draftedWords: 0, wordEdits: 0, ...given });
const taking = (minutes: number) => ({ tookMs: minutes * 60_000 });

it('words count, not reports: a long draft weighs more than a short one', () => {
  const { all } = told([work(), work({ draftedWords: 30, wordEdits: 0, outcome: 'accepted' })], monday);
  expect(all).toMatchObject({ reports: 2, draftedWords: 40, wordEdits: 2 });
  expect(editRate(all)).toBe(0.05);
});

it('a draft that never stood in the impression was not edited, and is counted as ignored', () => {
  const { all } = told([work(), work({ outcome: 'ignored', draftedWords: 0, wordEdits: 0 }), undrafted()], monday);
  expect(all.reports).toBe(1);
  expect(all.outcomes).toEqual({ accepted: 0, edited: 1, rejected: 0, ignored: 1, undrafted: 1 });
});

it('nothing has an edit rate of nothing', () => {
  const { all, kinds, sentences } = told([], monday);
  expect(editRate(all)).toBeUndefined();
  expect(kinds).toEqual([]);
  expect(sentences).toEqual([]);
  expect(all.weeks).toMatchObject([{ name: '2026-W10', reports: 0 }]);
});

it('weeks are told without a gap until now, the same ones for every kind of study', () => {
  const works = [work(), work({ acceptedAt: monday + 2 * weekMs, modality: 'CT', wordEdits: 5 })];
  const { all, kinds } = told(works, monday + 3 * weekMs);
  const shown = (weeks: typeof all.weeks) => weeks.map(({ name, wordEdits }) => [name, wordEdits]);
  expect(shown(all.weeks)).toEqual([
    ['2026-W10', 2],
    ['2026-W11', 0],
    ['2026-W12', 5],
    ['2026-W13', 0],
  ]);
  expect(shown(kinds[1]?.weeks ?? [])).toEqual([
    ['2026-W10', 0],
    ['2026-W11', 0],
    ['2026-W12', 5],
    ['2026-W13', 0],
  ]);
});

it('of many weeks the last half year is told, and what is older still counts as a whole', () => {
  const { all } = told([work(), work({ acceptedAt: monday + 100 * weekMs })], monday + 100 * weekMs);
  expect(all.weeks).toHaveLength(26);
  expect(all.reports).toBe(2);
});

it('a clock that was set back leaves the weeks that were', () => {
  const { all } = told([work({ acceptedAt: monday + weekMs })], monday);
  expect(all.weeks.map(({ name }) => name)).toEqual(['2026-W11']);
});

it('the kind of study with most reports comes first, and one that nobody names is a kind, too', () => {
  const { kinds } = told([undrafted({ modality: 'CT' }), work(), work(), unnamed()], monday);
  expect(kinds.map(({ modality, bodyPart }) => [modality, bodyPart])).toEqual([
    ['XR', 'CHEST'],
    ['CT', 'CHEST'],
    [undefined, undefined],
  ]);
});

function unnamed(): ReaderWork {
  const { modality: _modality, bodyPart: _bodyPart, ...rest } = undrafted();
  return rest;
}

it('sentences with the same words are one, the most often changed first, with what became of the last', () => {
  const works = [
    work({
      sentences: [
        { before: 'Heart is enlarged.', after: 'Heart is mildly enlarged.' },
        { before: 'No acute disease.' },
      ],
    }),
    work({ sentences: [{ before: 'Clear lungs.' }] }),
    work({ sentences: [{ before: 'HEART IS ENLARGED', after: 'Borderline heart.' }, { before: 'heart is enlarged' }] }),
  ];
  expect(editedSentences(works, 2)).toEqual([
    { text: 'HEART IS ENLARGED', edited: 2, deleted: 1, becameLast: 'Borderline heart.' },
    { text: 'Clear lungs.', edited: 0, deleted: 1 },
  ]);
});

it('times are told from five reports on, and compared where both have five', () => {
  const four = [1, 2, 3, 4].map((minutes) => work(taking(minutes)));
  const own = [5, 6, 7, 8, 9].map((minutes) => undrafted(taking(minutes)));
  expect(timesOf([...four, work(), ...own])).toEqual({
    with: { reports: 4 },
    without: { reports: 5, median: 7 * 60_000 },
  });
  expect(timesOf([...four, work(taking(100)), ...own]).difference?.difference).toBe(-4 * 60_000);
});

it('a report that lay open over night moves no median, and a rejected draft counts as one', () => {
  const drafted = [1, 2, 3, 4].map((minutes) => work(taking(minutes)));
  const overNight = work({ ...taking(900), outcome: 'rejected' });
  expect(timesOf([...drafted, overNight]).with).toEqual({ reports: 5, median: 3 * 60_000 });
});
