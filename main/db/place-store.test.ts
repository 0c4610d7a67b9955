import { expect, it } from 'vitest';
import { ids, newReport, openTestStore, reportId, temporaryFolder, valueOf } from './store.testing.ts';

it('each reader has a place of their own, which goes with its report', () => {
  const { reports, places } = openTestStore(temporaryFolder());
  valueOf(reports.add(newReport()));
  valueOf(reports.add(newReport({ id: reportId(2) })));
  const place = { reportId: ids.report, part: 'findings', anchor: 3, head: 9 } as const;
  valueOf(places.set(ids.reader, place));
  valueOf(places.set(ids.otherReader, { ...place, head: 0 }));
  expect(places.get(ids.reader)).toEqual(place);
  valueOf(places.set(ids.reader, { ...place, reportId: reportId(2), part: 'impression' }));
  valueOf(reports.remove([ids.report]));
  expect(places.get(ids.reader)).toEqual({ ...place, reportId: reportId(2), part: 'impression' });
  expect(places.get(ids.otherReader)).toBeUndefined();
  valueOf(places.set(ids.reader, undefined));
  expect(places.get(ids.reader)).toBeUndefined();
});
