import { expect, it } from 'vitest';
import type { Store, WaitingReturn } from '#main/services/stores.ts';
import { ids, newReport, openTestStore, reportId, temporaryFolder, valueOf } from './store.testing.ts';

function withReport(): Store {
  const store = openTestStore(temporaryFolder());
  valueOf(store.reports.add(newReport()));
  return store;
}

/** The nth time that the report is sent back. */
const returned = (number: number): Omit<WaitingReturn, 'attempts'> => ({
  id: reportId(number),
  report: { id: ids.report, study: {}, title: 'Chest radiograph', sections: [], readerName: 'Ada', acceptedAt: number },
});

it('what waits or was refused is told with what was examined, and what was sent is not', () => {
  const { returns } = withReport();
  valueOf(returns.add(returned(1), 1000));
  valueOf(returns.retryLater(reportId(1), 9000, 'It takes no connection.'));
  const [open] = returns.open(9);
  expect(open).toEqual({
    id: reportId(1),
    reportId: ids.report,
    title: 'Chest radiograph',
    state: 'waiting',
    queuedAt: 1000,
    attempts: 1,
    nextAt: 9000,
    reason: 'It takes no connection.',
  });
  valueOf(returns.end(reportId(1), 'sent', 2000));
  expect(returns.open(9)).toEqual([]);
  expect(returns.lastSentAt()).toBe(2000);
});

it('a refused one is looked at no more once the report is opened again, or accepted anew', () => {
  const { returns } = withReport();
  valueOf(returns.add(returned(1), 1000));
  valueOf(returns.end(reportId(1), 'refused', 1100, 'No such order.'));
  valueOf(returns.add(returned(2), 2000));
  expect(returns.open(9).map(({ id }) => id)).toEqual([reportId(2)]);
  valueOf(returns.end(reportId(2), 'refused', 2100, 'No such order.'));
  valueOf(returns.withdraw(ids.report, 3000));
  expect(returns.open(9)).toEqual([]);
});

it('what was refused is tried again of one report alone, or of all', () => {
  const { reports, returns } = withReport();
  const other = reportId(50);
  valueOf(reports.add(newReport({ id: other })));
  const ofOther = returned(2);
  valueOf(returns.add(returned(1), 1000));
  valueOf(returns.add({ ...ofOther, report: { ...ofOther.report, id: other } }, 1000));
  for (const number of [1, 2]) {
    valueOf(returns.end(reportId(number), 'refused', 1100, 'No such order.'));
  }
  valueOf(returns.again(other, 2000));
  expect(returns.open(9).map(({ state }) => state)).toEqual(['waiting', 'refused']);
  valueOf(returns.again(undefined, 2000));
  expect(returns.open(9).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
});
