import { describe, expect, it } from 'vitest';
import { ids, newDraft, newReport, openTestStore, reportId, temporaryFolder, valueOf } from './store.testing.ts';

const typed = (text: string, at: number, readerId: string = ids.reader) =>
  ({ at, part: 'impression', text, readerId }) as const;

function storeWithReport() {
  const store = openTestStore(temporaryFolder());
  valueOf(store.reports.add(newReport()));
  return store;
}

describe('a report', () => {
  it('comes back as it was added, after the station was closed too', () => {
    const folder = temporaryFolder();
    const first = openTestStore(folder);
    valueOf(first.reports.add(newReport()));
    first.close();
    const { at, ...report } = newReport();
    const second = openTestStore(folder);
    expect(second.reports.get(ids.report)).toEqual({
      ...report,
      state: 'new',
      draftedTexts: [],
      receivedAt: at,
      changedAt: at,
    });
    expect(second.reports.get(reportId(7))).toBeUndefined();
  });

  it('goes from new to drafted, edited, accepted, edited again and final', () => {
    const { reports, drafts } = storeWithReport();
    const state = () => reports.get(ids.report)?.state;
    expect(state()).toBe('new');
    valueOf(drafts.add(newDraft()));
    valueOf(reports.change(ids.report, { ...typed('Small left effusion.', 3000), draftId: ids.draft }));
    expect(state()).toBe('drafted');
    valueOf(reports.change(ids.report, typed('Small left pleural effusion.', 4000)));
    expect(state()).toBe('edited');
    const accepted = { at: 5000, readerId: ids.reader, findings: 'f', impression: 'Small left pleural effusion.' };
    const acceptance = { ...accepted, draftId: ids.draft, drafted: 'No acute disease.' };
    valueOf(reports.accept(ids.report, { ...accepted, from: { draftId: ids.draft, rank: 1 } }));
    expect(reports.get(ids.report)).toMatchObject({ state: 'accepted', changedAt: 5000, acceptance });
    valueOf(reports.reopen(ids.report, 6000));
    expect(reports.get(ids.report)).toMatchObject({ state: 'edited', acceptance });
    valueOf(reports.finalise(ids.report, { at: 7000, status: 'final', text: 'FINAL' }));
    expect(reports.get(ids.report)).toMatchObject({
      state: 'final',
      final: { at: 7000, status: 'final', text: 'FINAL' },
    });
  });

  it('keeps every text that stood in it, with who wrote it and where it came from', () => {
    const { reports, drafts } = storeWithReport();
    valueOf(drafts.add(newDraft()));
    valueOf(reports.change(ids.report, { ...typed('Draft.', 3000), draftId: ids.draft }));
    valueOf(reports.change(ids.report, typed('Draft, ch', 4000)));
    valueOf(reports.change(ids.report, typed('Draft, changed.', 5000)));
    valueOf(reports.change(ids.report, typed('Mine.', 6000, ids.otherReader)));
    valueOf(reports.change(ids.report, typed('Mine, later.', 60_000, ids.otherReader)));
    const impressions = reports.revisions(ids.report).filter(({ part }) => part === 'impression');
    expect(impressions.map(({ cause, text, readerId, draftId }) => [cause, text, readerId, draftId])).toEqual([
      ['draft', 'Draft.', ids.reader, ids.draft],
      ['typed', 'Draft, changed.', ids.reader, undefined],
      ['typed', 'Mine.', ids.otherReader, undefined],
      ['typed', 'Mine, later.', ids.otherReader, undefined],
    ]);
    expect(reports.get(ids.report)?.draftedTexts).toEqual(['Draft.']);
    expect(reports.revisions(ids.report)[0]).toEqual({
      at: 1000,
      part: 'findings',
      cause: 'received',
      text: newReport().findings,
    });
  });

  it('does not take a change of a report, draft or reader that is not there', () => {
    const { reports } = storeWithReport();
    expect(() => reports.change(reportId(7), typed('x', 3000))).toThrow('no such report');
    expect(() => reports.change(ids.report, { ...typed('x', 3000), draftId: ids.draft })).toThrow('no such draft');
    expect(() => reports.change(ids.report, typed('x', 3000, reportId(7)))).toThrow(/FOREIGN KEY/);
    expect(reports.get(ids.report)?.impression).toBe('');
    expect(reports.revisions(ids.report)).toHaveLength(1);
  });
});

it('names reports that nothing has changed for long, the oldest first', () => {
  const { reports } = openTestStore(temporaryFolder());
  for (const number of [0, 1, 2, 3]) {
    valueOf(reports.add(newReport({ id: reportId(number), at: 1000 + number })));
  }
  valueOf(reports.change(reportId(0), typed('Mine.', 9000)));
  expect(reports.unchangedSince(1003, ['new', 'edited'], 10)).toEqual([reportId(1), reportId(2)]);
  expect(reports.unchangedSince(1003, ['accepted'], 10)).toEqual([]);
});

it('a draft comes back with its whole provenance', () => {
  const { drafts } = storeWithReport();
  valueOf(drafts.add(newDraft()));
  const { readerId: _, ...later } = newDraft({
    id: reportId(9),
    at: 3000,
    wish: { length: 'short', instruction: 'the nodule first' },
    seed: 7,
    refusal: 'A knee.',
  });
  valueOf(drafts.add(later));
  expect(drafts.get(ids.draft)).toEqual(newDraft());
  expect(drafts.latest(ids.report)).toEqual(later);
  expect(drafts.latest(reportId(1))).toBeUndefined();
});
