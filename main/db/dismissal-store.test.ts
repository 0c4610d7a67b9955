import { expect, it } from 'vitest';
import { ids, newReport, openTestStore, reportId, temporaryFolder, valueOf } from './store.testing.ts';

const by = (at: number) => ({ at, readerId: ids.reader });

it('keeps which warnings were dismissed, by report, until they are wanted back', () => {
  const { reports, dismissals } = openTestStore(temporaryFolder());
  valueOf(reports.add(newReport()));
  valueOf(reports.add(newReport({ id: reportId(2) })));
  valueOf(dismissals.set(ids.report, 'b', by(1)));
  valueOf(dismissals.set(ids.report, 'a', by(2)));
  valueOf(dismissals.set(ids.report, 'b', by(3)));
  valueOf(dismissals.set(reportId(2), 'c', by(4)));
  expect(dismissals.list(ids.report)).toEqual(['b', 'a']);
  valueOf(dismissals.set(ids.report, 'b', undefined));
  valueOf(dismissals.set(ids.report, 'b', undefined));
  expect(dismissals.list(ids.report)).toEqual(['a']);
  valueOf(reports.remove([ids.report]));
  expect(dismissals.list(ids.report)).toEqual([]);
  expect(dismissals.list(reportId(2))).toEqual(['c']);
});
