import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ids, newDraft, newReport, openTestStore, temporaryFolder } from '#main/db/store.testing.ts';
import { edited } from '#shared/checks/fix/text-edit.ts';
import type { Result } from '#shared/ipc/failure.ts';
import { reviewRecord, type ReviewRecord } from '#shared/records/review-record.ts';
import { forgottenDismissals } from './dismissals.testing.ts';
import { createReportReviews } from './report-reviews.ts';
import { createSession } from './session.ts';
import type { NewReport } from './stores.ts';

function station(report: Partial<NewReport>) {
  const store = openTestStore(temporaryFolder());
  valueOf(store.reports.add(newReport(report)));
  const session = createSession(
    () => 5000,
    () => 60_000_000,
  );
  session.signIn({ id: ids.reader, name: 'Ada', role: 'reader', signsInBy: 'pin', createdAt: 1 });
  const reviews = createReportReviews({
    ...store,
    dismissals: forgottenDismissals(),
    session,
    now: () => 5000,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  });
  /** As a window gets it. */
  const review = (): ReviewRecord => reviewRecord.parse(valueOf(reviews.review(ids.report)));
  const write = (impression: string) =>
    valueOf(store.reports.change(ids.report, { at: 6000, part: 'impression', text: impression, readerId: ids.reader }));
  return { store, session, reviews, review, write };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(result.failure.code);
  }
  return result.value;
}

const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.failure.code);

const findings = 'Small left apical pneumothorax. A 7 mm nodule in the right upper lobe. No effusion.';

describe('a review as it is shown', () => {
  it('says what would settle a warning', () => {
    const { review } = station({ findings, impression: '1. Small right apical pneumothorax.\n2. Nodule.' });
    const { warnings, impression } = review();
    const side = warnings.find(({ kind }) => kind === 'side');
    expect(side).toMatchObject({ interrupts: true, sentence: 0, evidence: [0], isDismissed: false });
    expect(side?.fix && edited(impression, side.fix)).toBe('1. Small left apical pneumothorax.\n2. Nodule.');
  });

  it('says of a very long report that it is not checked, and lets nobody wait', () => {
    const { review } = station({ findings: `${findings} `.repeat(400), impression: 'Right pneumothorax.' });
    const began = performance.now();
    expect(review()).toMatchObject({
      impression: 'Right pneumothorax.',
      warnings: [{ kind: 'unchecked', interrupts: true, text: expect.stringContaining('too long to be checked') }],
      critical: [],
    });
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('places the items of the impression where they stand, by the table of urgency', () => {
    const { review } = station({ findings, impression: '1. 7 mm nodule.\n2. Small left apical pneumothorax.' });
    const { items, impression } = review();
    expect(items.map(({ start, end }) => impression.slice(start, end))).toEqual([
      '7 mm nodule.',
      'Small left apical pneumothorax.',
    ]);
    expect(items.map(({ category }) => category)).toEqual(['none', 1]);
    expect(items[1]).toMatchObject({ rule: expect.stringContaining('pneumothorax'), source: { short: 'ACR 2020' } });
  });

  it('finds the items of a draft in its text', () => {
    const { review, store, write } = station({ findings });
    const items = ['Small left apical pneumothorax.', 'Nodule.', 'Nodule.'];
    const text = items.map((item, index) => `${index + 1}. ${item}`).join('\n');
    valueOf(store.drafts.add(newDraft({ findings, candidates: [{ text, items, score: 1, complete: true }] })));
    write(text);
    expect(review().items.map(({ start, end }) => text.slice(start, end))).toEqual(items);
    expect(review().items.map(({ start }) => start)).toEqual([3, 38, 49]);
  });

  it('asks a draft for the ground of what it says was done, and no reader', () => {
    const impression = 'Small left apical pneumothorax. Discussed with Dr. Smith.';
    const { review, store, write } = station({ findings });
    valueOf(
      store.drafts.add(
        newDraft({ findings, candidates: [{ text: impression, items: [impression], score: 1, complete: true }] }),
      ),
    );
    write(impression);
    const told = review().warnings.find(({ kind }) => kind === 'communication');
    expect(told?.fix && edited(impression, told.fix)).toBe('Small left apical pneumothorax.');
    write(`${impression} `);
    expect(review().warnings.map(({ kind }) => kind)).not.toContain('communication');
  });

  it('says who must be told, and what the report says of it', () => {
    const impression =
      'Small left apical pneumothorax. Discussed by me with Dr. Smith by telephone at 10:15, who read back the message.';
    const { review, write } = station({ findings, impression });
    expect(review().critical).toMatchObject([{ inImpression: true, missing: [] }]);
    write('7 mm nodule in the right upper lobe.');
    expect(review().critical).toMatchObject([
      { text: 'Small left apical pneumothorax.', inImpression: false, documented: [] },
    ]);
    expect(review().critical[0]?.missing).toContainEqual({
      element: 'told',
      source: { short: 'ACR 2020', citation: expect.stringContaining('ACR Practice Parameter') },
    });
  });

  it('shows what a published rule says', () => {
    const { review } = station({
      background: 'Exam: CT chest.\nIndication: 61-year-old woman.',
      findings,
      impression: '7 mm nodule in the right upper lobe.',
    });
    expect(review().followUp[0]).toMatchObject({ rule: { id: expect.stringContaining('fleischner') } });
  });

  it('says of short normal findings that they are', () => {
    expect(station({ findings }).review().isShortNormal).toBe(false);
    const normal = 'The lungs are clear. No effusion. Heart size is normal.';
    expect(station({ findings: normal }).review().isShortNormal).toBe(true);
  });

  it('says first of all that the model was not made for a report', () => {
    const { review, store, write } = station({ findings });
    const own = { text: 'Small left apical pneumothorax.', items: ['Small left apical pneumothorax.'] };
    valueOf(
      store.drafts.add(
        newDraft({ findings, refusal: 'Not for this.', candidates: [{ ...own, score: 0, complete: true }] }),
      ),
    );
    write(own.text);
    expect(review().warnings).toMatchObject([{ kind: 'scope', text: 'Not for this.' }]);
    expect(review().items).toHaveLength(1);
    write('Small right apical pneumothorax.');
    expect(review().warnings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['scope', 'side']));
  });
});

describe('a warning that is dismissed', () => {
  const impression = 'Small right apical pneumothorax. 7 mm nodule.';

  it('stays so while its sentence stays the same, wherever it stands, until it is wanted back', () => {
    const { review, reviews, write } = station({ findings, impression });
    const side = () => review().warnings.find(({ kind }) => kind === 'side');
    const key = side()?.key ?? '';
    valueOf(reviews.dismiss(ids.report, key, true));
    expect(side()).toMatchObject({ key, isDismissed: true });
    expect(review().warnings.filter(({ isDismissed }) => isDismissed)).toHaveLength(1);
    write('1. 7 mm nodule.\n2. Small right apical pneumothorax.');
    expect(side()).toMatchObject({ key, isDismissed: true });
    write('Right apical pneumothorax. 7 mm nodule.');
    expect(side()).toMatchObject({ isDismissed: false });
    write(impression);
    expect(side()).toMatchObject({ isDismissed: true });
    valueOf(reviews.dismiss(ids.report, key, false));
    expect(side()).toMatchObject({ isDismissed: false });
  });

  it('needs a reader, and a report that is open', () => {
    const { store, session, reviews, review } = station({ findings, impression });
    const key = review().warnings[0]?.key ?? '';
    expect(codeOf(reviews.dismiss(ids.draft, key, true))).toBe('REPORT_UNKNOWN');
    valueOf(store.reports.accept(ids.report, { at: 7000, readerId: ids.reader, findings, impression }));
    expect(codeOf(reviews.dismiss(ids.report, key, true))).toBe('REPORT_CLOSED');
    expect(codeOf(reviews.review(ids.report))).toBe('done');
    session.lock();
    expect(codeOf(reviews.dismiss(ids.report, key, true))).toBe('SIGNED_OUT');
    expect(codeOf(reviews.review(ids.report))).toBe('SIGNED_OUT');
  });
});
