import { expect, it } from 'vitest';
import type { KeptWork, Store } from '#main/services/stores.ts';
import { ids, newReport, openTestStore, reportId, temporaryFolder, valueOf } from './store.testing.ts';

const work: KeptWork = {
  reportId: ids.report,
  readerId: ids.reader,
  acceptedAt: 5000,
  modality: 'XR',
  outcome: 'edited',
  draftedWords: 8,
  wordEdits: 3,
  tookMs: 4000,
  sentences: [{ before: 'Heart is enlarged.', after: 'Heart is mildly enlarged.' }, { before: 'No pneumothorax.' }],
};

function withReports(): Store {
  const store = openTestStore(temporaryFolder());
  valueOf(store.reports.add(newReport()));
  valueOf(store.reports.add(newReport({ id: reportId(2) })));
  return store;
}

it('keeps a reader’s work on a report whole, and only what was last', () => {
  const { work: store } = withReports();
  valueOf(store.save(work));
  const { tookMs: _tookMs, modality: _modality, ...less } = { ...work, wordEdits: 4 };
  valueOf(store.save({ ...work, reportId: reportId(2), acceptedAt: 4000 }));
  valueOf(store.save(less));
  expect(store.ofReader(ids.reader)).toEqual([{ ...work, reportId: reportId(2), acceptedAt: 4000 }, less]);
  expect(store.ofReader(ids.otherReader)).toEqual([]);
});

it('of a report that two readers accepted the last one counts', () => {
  const { work: store } = withReports();
  valueOf(store.save(work));
  valueOf(store.save({ ...work, readerId: ids.otherReader }));
  expect(store.ofReader(ids.reader)).toEqual([]);
  expect(store.ofReader(ids.otherReader)).toHaveLength(1);
});

it('goes with its report, and keeps nothing of one that is gone', () => {
  const { work: store, reports } = withReports();
  valueOf(store.save(work));
  valueOf(store.noteOpened(ids.report, { at: 1000, readerId: ids.reader }));
  valueOf(reports.remove([ids.report]));
  expect(store.ofReader(ids.reader)).toEqual([]);
  expect(store.openedAt(ids.report, ids.reader)).toBeUndefined();
  valueOf(store.save(work));
  valueOf(store.noteOpened(ids.report, { at: 1000, readerId: ids.reader }));
  expect(store.ofReader(ids.reader)).toEqual([]);
});

it('a report is opened once by each reader, and no time is known once it was accepted twice', () => {
  const { work: store, reports } = withReports();
  valueOf(store.noteOpened(ids.report, { at: 1000, readerId: ids.reader }));
  valueOf(store.noteOpened(ids.report, { at: 2000, readerId: ids.reader }));
  valueOf(store.noteOpened(ids.report, { at: 3000, readerId: ids.otherReader }));
  const accept = () =>
    valueOf(
      reports.accept(ids.report, { at: 5000, readerId: ids.reader, findings: 'Effusion.', impression: 'Effusion.' }),
    );
  accept();
  expect(store.openedAt(ids.report, ids.reader)).toBe(1000);
  expect(store.openedAt(ids.report, ids.otherReader)).toBe(3000);
  valueOf(reports.reopen(ids.report, 6000));
  accept();
  expect(store.openedAt(ids.report, ids.reader)).toBeUndefined();
});

it('what a reader had deleted stays so, and what they accept from then on is kept', () => {
  const { work: store } = withReports();
  valueOf(store.save(work));
  valueOf(store.save({ ...work, reportId: reportId(2), readerId: ids.otherReader }));
  valueOf(store.noteOpened(ids.report, { at: 1000, readerId: ids.reader }));
  valueOf(store.forget(ids.reader, 6000));
  expect(store.ofReader(ids.reader)).toEqual([]);
  expect(store.openedAt(ids.report, ids.reader)).toBeUndefined();
  expect(store.ofReader(ids.otherReader)).toHaveLength(1);
  valueOf(store.save(work));
  expect(store.ofReader(ids.reader)).toEqual([]);
  valueOf(store.save({ ...work, acceptedAt: 6001 }));
  expect(store.ofReader(ids.reader)).toHaveLength(1);
});
