import { expect, it } from 'vitest';
import type { DraftRecord } from '#shared/records/draft-record.ts';
import type { ReportRecord } from '#shared/records/report-record.ts';
import { impressionState, isDraftHidden, isUnseen } from './draft-state.ts';
import { emptyView, type ReportView } from './report-view.ts';

const findings = 'Right effusion.';
const report = { state: 'edited', draftedTexts: ['First draft.'] } as unknown as ReportRecord;

function draftOf(text: string, refusal?: string): DraftRecord {
  const candidates = [{ text, items: [text], score: 0, complete: true }];
  return { findings, candidates, ...(refusal !== undefined && { refusal }) } as unknown as DraftRecord;
}

const viewOf = (impression: string, change: Partial<ReportView> = {}): ReportView => ({
  ...emptyView,
  report,
  draft: draftOf('Second draft.'),
  texts: { findings, impression },
  ...change,
});

it('what any draft put there word for word is drafted', () => {
  expect(impressionState(viewOf('Second draft.'), true)).toBe('drafted');
  expect(impressionState(viewOf('First draft.'), true)).toBe('drafted');
  expect(impressionState(viewOf('First draft. Mine.'), true)).toBe('changed');
  expect(impressionState(viewOf('Mine.'), false)).toBe('own');
});

it('a draft that never stood in the impression is unseen', () => {
  expect(isUnseen(viewOf('First draft. Mine.'))).toBe(true);
  expect(isUnseen(viewOf('First draft. Mine.', { draft: draftOf('First draft.') }))).toBe(false);
});

it('who commits first is kept from a draft, not from writing where there can be none', () => {
  const commitsFirst = { commitsFirst: true };
  const untouched = { ...report, draftedTexts: [] };
  const failed = { code: 'FINDINGS_TOO_LONG', message: '' } as const;
  const isHidden = (change: Partial<ReportView>) =>
    isDraftHidden(viewOf('', { report: untouched, ...change }), commitsFirst);
  expect(isHidden({})).toBe(true);
  expect(isHidden({ draft: draftOf('Right effusion.', 'It is a knee.') })).toBe(false);
  expect(isHidden({ draft: undefined, draftFailure: failed })).toBe(false);
  // The draft of before they were too long is one all the same.
  expect(isHidden({ draftFailure: failed })).toBe(true);
});
