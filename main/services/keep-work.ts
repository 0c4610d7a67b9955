import { readerWorkOf } from '#shared/feedback/reader-work.ts';
import type { Result } from '#shared/ipc/failure.ts';
import type { AcceptedReport } from './accepted-report.ts';
import type { Store } from './stores.ts';

/** Keeps what a reader did on a report, for that reader; nothing is kept of one that is open again, or was taken back. */
export function keepWork(
  reportId: string,
  accepted: AcceptedReport | undefined,
  { work }: Pick<Store, 'work'>,
): Result<void> {
  if (accepted === undefined) {
    return work.remove(reportId);
  }
  const { readerId } = accepted.acceptance;
  return work.save({ ...readerWorkOf(accepted, work.openedAt(reportId, readerId)), reportId, readerId });
}
