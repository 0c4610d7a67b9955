import { expect, it } from 'vitest';
import type { DraftRecord } from '#shared/records/draft-record.ts';
import type { Acceptance, ReportRecord, Revision } from '#shared/records/report-record.ts';
import { readerWorkOf } from './reader-work.ts';

const [report, draft, reader] = ['r', 'd', 'u'];
const drafted = 'Small left effusion. Heart is enlarged. No pneumothorax.';

const record: ReportRecord = {
  id: report,
  title: 'XR chest',
  source: 'paste',
  state: 'accepted',
  receivedAt: 1000,
  changedAt: 9000,
  text: '',
  background: '',
  findings: 'There is a small left effusion.',
  impression: '',
  draftedTexts: [],
};
const made = {
  id: draft,
  reportId: report,
  at: 2000,
  candidates: [{ text: drafted, items: [], score: 1, complete: true }],
} as unknown as DraftRecord;
const put: Revision = { at: 2000, part: 'impression', cause: 'draft', text: drafted, draftId: draft };

function workOf(impression: string, given: { drafts?: DraftRecord[]; revisions?: Revision[]; study?: object } = {}) {
  const { drafts = [made], revisions = [put], study = {} } = given;
  const from = drafts.length === 0 ? {} : { draftId: draft, drafted };
  const acceptance: Acceptance = { at: 9000, readerId: reader, findings: '', impression, ...from };
  return readerWorkOf({ report: { ...record, study }, acceptance, drafts, revisions }, 4000);
}

it('counts the words of the draft and those that were changed, and keeps the sentences that were', () => {
  expect(workOf('Small left effusion. Heart is mildly enlarged.')).toEqual({
    acceptedAt: 9000,
    modality: 'XR',
    bodyPart: 'CHEST',
    outcome: 'edited',
    draftedWords: 8,
    wordEdits: 3,
    tookMs: 5000,
    sentences: [{ before: 'Heart is enlarged.', after: 'Heart is mildly enlarged.' }, { before: 'No pneumothorax.' }],
  });
});

it('a draft that never stood in the impression was ignored, and nothing of it was edited', () => {
  expect(workOf('Something else.', { revisions: [] })).toMatchObject({
    outcome: 'ignored',
    draftedWords: 0,
    sentences: [],
  });
});

it('where the model was not asked there was no draft, though the findings’ own sentences stood in for one', () => {
  expect(workOf('Something else.', { drafts: [{ ...made, refusal: 'A knee.' }], revisions: [] }).outcome).toBe(
    'undrafted',
  );
});

it('the sender says what was examined, and the codes of plain radiographs are one', () => {
  const { modality, bodyPart } = workOf(drafted, { study: { modality: 'dx', bodyPart: 'Knee' } });
  expect([modality, bodyPart]).toEqual(['XR', 'KNEE']);
});

it('a clock that was set back meanwhile gives no time', () => {
  const acceptance: Acceptance = { at: 9000, readerId: reader, findings: '', impression: 'Effusion.' };
  const worked = { report: record, acceptance, drafts: [], revisions: [] };
  expect(readerWorkOf(worked, 9001)).not.toHaveProperty('tookMs');
  expect(readerWorkOf(worked, undefined)).not.toHaveProperty('tookMs');
});
