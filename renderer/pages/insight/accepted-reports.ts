import type { DraftsUsed } from '#shared/records/insight-record.ts';

/** All of them, whatever became of their drafts. */
export function acceptedReports({ outcomes }: DraftsUsed): number {
  return Object.values(outcomes).reduce((sum, count) => sum + count, 0);
}
