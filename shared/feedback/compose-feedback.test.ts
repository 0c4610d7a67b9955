import { describe, expect, it } from 'vitest';
import type { DraftRecord } from '#shared/records/draft-record.ts';
import type { Acceptance, ReportRecord, Revision } from '#shared/records/report-record.ts';
import type { ShownWarning } from '#shared/records/review-record.ts';
import { composeFeedback, type ReportHistory } from './compose-feedback.ts';
import { feedbackContent } from './feedback-content.ts';

const id = (number: number): string => `0b1c7a30-0000-4000-8000-${String(number).padStart(12, '0')}`;
const findings = 'Small left pleural effusion. The heart is enlarged.';
const drafted = 'Small right pleural effusion. Enlarged heart.';

const report: ReportRecord = {
  id: id(1),
  title: 'XR chest',
  source: 'paste',
  state: 'accepted',
  receivedAt: 1,
  changedAt: 1,
  text: `FINDINGS: ${findings}`,
  background: 'Indication: cough',
  findings,
  impression: drafted,
  draftedTexts: [],
};

function draft(number: number, at: number, more: Partial<DraftRecord> = {}): DraftRecord {
  return {
    id: id(number),
    reportId: report.id,
    at,
    findings,
    model: { name: 'chest-xr', version: '2.1.0', variant: 'cpu-int8', hash: 'ab'.repeat(32) },
    programVersion: '0.1.0',
    prompts: { impression: 'summarize: {findings}' },
    parameters: { beams: 4, candidates: 2, maximumTokens: 128, lengthPenalty: 1.2, noRepeatNgram: 6 },
    candidates: [
      { text: drafted, items: ['Small right pleural effusion.', 'Enlarged heart.'], score: 1.5, complete: true },
      { text: 'No acute disease.', items: ['No acute disease.'], score: 0.25, complete: false },
    ],
    ...more,
  };
}

const put = (draftId: string, at: number, text = drafted): Revision => ({
  at,
  part: 'impression',
  cause: 'draft',
  text,
  draftId,
});
const typed = (at: number, text: string): Revision => ({ at, part: 'impression', cause: 'typed', text });

const accepted = (impression: string, more: Partial<Acceptance> = {}): Acceptance => ({
  at: 9000,
  readerId: id(7),
  findings,
  impression,
  draftId: id(2),
  drafted,
  ...more,
});

function compose(history: Partial<ReportHistory>) {
  const content = composeFeedback({
    report,
    acceptance: accepted(drafted),
    drafts: [draft(2, 1000)],
    revisions: [put(id(2), 1000)],
    shownAt: new Map(),
    warnings: { drafted: [], accepted: [] },
    errors: [],
    ...history,
  });
  // What is kept can be read again as it was.
  expect(feedbackContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(JSON.parse(JSON.stringify(content)));
  return content;
}

const outcomeOf = (impression: string) => compose({ acceptance: accepted(impression) }).outcome;

describe('what became of a draft', () => {
  it('word for word, with some of its sentences, with none of them', () => {
    expect(outcomeOf(drafted)).toBe('accepted');
    expect(outcomeOf('1. small right pleural effusion\n2. ENLARGED HEART')).toBe('accepted');
    expect(outcomeOf('Enlarged heart.')).toBe('edited');
    expect(outcomeOf('Small left pleural effusion. Enlarged heart.')).toBe('edited');
    expect(outcomeOf('Nothing of note today.')).toBe('rejected');
  });

  it('one that was never put in the impression is ignored; where there was none, nothing was drafted', () => {
    const ignored = compose({ revisions: [typed(2000, 'Mine.')], acceptance: accepted('Mine.') });
    expect(ignored).toMatchObject({ outcome: 'ignored', texts: { drafted }, drafts: [{ outcome: 'ignored' }] });
    expect(ignored.drafts[0]).not.toHaveProperty('usedCandidate');
    const { draftId: _id, drafted: _text, ...without } = accepted('Mine.');
    const undrafted = compose({ drafts: [], revisions: [typed(2000, 'Mine.')], acceptance: without });
    expect(undrafted).toMatchObject({ outcome: 'undrafted', times: {}, drafts: [], checks: [] });
    expect(undrafted.texts).not.toHaveProperty('drafted');
    expect(undrafted).not.toHaveProperty('edit');
  });

  it('of several the others were given up for the next, and each says which candidate stood there', () => {
    const second = put(id(3), 3000, 'No acute disease.');
    const content = compose({
      drafts: [draft(2, 1000), draft(3, 3000)],
      revisions: [put(id(2), 1000), second],
      acceptance: accepted('No acute disease.', { draftId: id(3), drafted: 'No acute disease.' }),
    });
    expect(content.outcome).toBe('accepted');
    expect(content.drafts).toMatchObject([
      { outcome: 'regenerated', usedCandidate: 0 },
      { outcome: 'accepted', usedCandidate: 1 },
    ]);
  });

  it('one that the reader asked for and left aside is ignored, and the one in the impression counts', () => {
    const content = compose({ drafts: [draft(2, 1000), draft(3, 3000)] });
    expect(content.drafts.map(({ outcome }) => outcome)).toEqual(['accepted', 'ignored']);
  });

  it('one that was made for nobody after the reader accepted is none of theirs', () => {
    const late = draft(4, 9500, { candidates: [{ text: 'Late.', items: [], score: 1, complete: true }] });
    expect(compose({ drafts: [draft(2, 1000), late] }).drafts).toHaveLength(1);
    const ignored = compose({ drafts: [draft(2, 1000), late], revisions: [typed(2000, 'Mine.')] });
    expect(ignored).toMatchObject({ texts: { drafted }, drafts: [{ outcome: 'ignored' }] });
    const { draftId: _id, drafted: _text, ...without } = accepted('Mine.');
    expect(compose({ drafts: [late], revisions: [], acceptance: without })).toMatchObject({
      outcome: 'undrafted',
      drafts: [],
    });
  });
});

describe('times', () => {
  it('are from when the draft was made', () => {
    const content = compose({
      revisions: [put(id(2), 1000), typed(4000, 'Mine.')],
      shownAt: new Map([[id(2), 2500]]),
    });
    expect(content.times).toEqual({ firstShown: 1500, firstEdited: 3000, accepted: 8000 });
  });

  it('are never negative where the clock was set back', () => {
    const content = compose({
      revisions: [put(id(2), 1000), typed(400, 'Mine.')],
      shownAt: new Map([[id(2), 500]]),
      acceptance: accepted(drafted, { at: 600 }),
    });
    expect(content.times).toEqual({ firstShown: 0, accepted: 0 });
    // The draft that the reader had before them stays theirs, whatever the clock says.
    expect(content.drafts).toMatchObject([{ outcome: 'accepted' }]);
  });
});

const warning = (more: Partial<ShownWarning> = {}): ShownWarning => ({
  key: 'a'.repeat(64),
  kind: 'side',
  interrupts: true,
  text: 'The findings say left.',
  evidence: [],
  isDismissed: false,
  ...more,
});

describe('checks that fired', () => {
  const fix = { start: 6, end: 11, text: 'left' };
  const outcomes = (impression: string, still: readonly ShownWarning[] = [], fired = warning({ fix })) =>
    compose({
      acceptance: accepted(impression),
      warnings: { drafted: [fired], accepted: still },
    }).checks.map(({ outcome }) => outcome);

  it('are applied where the sentence stands as the fix makes it, whatever else was changed', () => {
    expect(outcomes('Small left pleural effusion. Enlarged heart.')).toEqual(['applied']);
    expect(outcomes('No pneumothorax.\n1. Small left pleural effusion.')).toEqual(['applied']);
  });

  it('are resolved where the reader put it right in other words: the fix’s one word may stand anywhere', () => {
    expect(outcomes('Pleural fluid, left.')).toEqual(['resolved']);
    expect(outcomes('Enlarged heart with dilated left atrium.')).toEqual(['resolved']);
  });

  it('that offer to take a sentence out are applied where it is gone', () => {
    const out = warning({ fix: { start: 0, end: 29, text: '' } });
    expect(outcomes('Enlarged heart.', [], out)).toEqual(['applied']);
    expect(outcomes(`${drafted} Stable.`, [], out)).toEqual(['resolved']);
  });

  it('are overridden where they are still said, also where the rest of the sentence changed', () => {
    expect(outcomes(drafted, [warning()])).toEqual(['overridden']);
    expect(outcomes('Small right pleural effusion, unchanged.', [warning({ key: 'b'.repeat(64) })])).toEqual([
      'overridden',
    ]);
    expect(outcomes('Enlarged heart.', [warning({ key: 'b'.repeat(64), text: 'The findings say right.' })])).toEqual([
      'resolved',
    ]);
  });
});

const final = (text: string, status: 'final' | 'amended' | 'corrected' = 'final') => ({ at: 9900, status, text });

describe('the signed report', () => {
  it('is taken apart, and compared with what was accepted', () => {
    const content = compose({
      final: final(`CLINICAL: cough\nFINDINGS: ${findings}\nIMPRESSION: Small left pleural effusion. Enlarged heart.`),
    });
    expect(content).toMatchObject({
      basis: 'final',
      texts: { finalFindings: findings, finalImpression: 'Small left pleural effusion. Enlarged heart.' },
      signing: { wordEdits: 1 },
    });
  });

  it('with an addendum, or amended, is what is signed now', () => {
    const amended = `FINDINGS: ${findings}\nIMPRESSION: ${drafted}\nADDENDUM: The effusion is on the left.`;
    const content = compose({ final: final(amended, 'amended') });
    expect(content.texts.finalFindings).toContain('left pleural effusion');
    expect(content.texts.finalImpression).toContain('Small right pleural effusion.');
  });

  it('without an impression has none, and says so', () => {
    const content = compose({ final: final(findings) });
    expect(content.basis).toBe('final');
    expect(content.texts.finalImpression).toBe('');
  });

  it('is not there at a station without a RIS: the accepted text counts, marked so', () => {
    const content = compose({});
    expect(content.basis).toBe('accepted');
    expect(content).not.toHaveProperty('signing');
    expect(content.texts).not.toHaveProperty('finalFindings');
  });
});

it('says of each draft how it was made, with every candidate', () => {
  const wish = { length: 'short', instruction: 'heart first' } as const;
  const made = draft(2, 1000, { wish, seed: 7, refusal: 'The report names a chest CT.' });
  const [kept] = compose({ drafts: [made] }).drafts;
  const { model, programVersion, prompts, parameters, candidates } = made;
  expect(kept).toEqual({
    outcome: 'accepted',
    usedCandidate: 0,
    model,
    programVersion,
    prompts,
    parameters,
    wish,
    seed: 7,
    isOwnSentences: true,
    candidates,
  });
});

it('what readers say of the draft is in it, and nothing says when or by whom', () => {
  const errors = [
    { part: 'impression', sentence: drafted, category: 'wrongLocation', severity: 'significant' },
  ] as const;
  const rating = { completeness: 4, harm: 'mild', comment: 'Wrong side.' } as const;
  const content = compose({ errors, rating });
  expect(content).toMatchObject({ errors, rating });
  expect(JSON.stringify(content)).not.toContain(id(7).slice(-12));
  expect(JSON.stringify(content)).not.toMatch(/"(?:at|readerId|id)":/u);
});
