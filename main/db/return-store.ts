import type { Database } from 'better-sqlite3';
import type { OutgoingReport } from '#main/services/ports.ts';
import type { ReturnStore, WaitingReturn } from '#main/services/stores.ts';
import type { ReturnRecord } from '#shared/records/return-record.ts';
import type { OpenReturn } from '#shared/records/source-record.ts';
import { withoutNulls } from './without-nulls.ts';
import type { Write } from './write.ts';

export const returnColumns =
  't.id, t.state, t.queued_at AS queuedAt, t.attempts, t.next_at AS nextAt, t.ended_at AS endedAt, t.reason';

/** A row of `returnColumns`. */
export type ReturnRow = Omit<ReturnRecord, 'reportId' | 'endedAt' | 'reason'> & {
  readonly endedAt: number | null;
  readonly reason: string | null;
};

export function createReturnStore(database: Database, write: Write): ReturnStore {
  const statements = prepare(database);
  return {
    add: ({ id, report, reference }, at) =>
      write(() => {
        statements.withdraw.run({ at, reportId: report.id });
        const sent = JSON.stringify({ report, ...(reference !== undefined && { reference }) });
        statements.add.run({ id, reportId: report.id, at, sent });
      }),
    due(at) {
      const row = statements.due.get(at) as DueRow | undefined;
      return row && { ...(JSON.parse(row.sent) as Sent), id: row.id, attempts: row.attempts };
    },
    nextAt: () => (statements.nextAt.get() as number | null) ?? undefined,
    retryLater: (id, nextAt, reason) => write(() => void statements.retryLater.run({ id, nextAt, reason })),
    end: (id, state, at, reason) => write(() => void statements.end.run({ id, state, at, reason: reason ?? null })),
    withdraw: (reportId, at) => write(() => void statements.withdraw.run({ reportId, at })),
    again: (reportId, at) => write(() => void statements.again.run({ reportId: reportId ?? null, at })),
    open: (limit) => (statements.open.all(limit) as ReturnRow[]).map(withoutNulls) as OpenReturn[],
    lastSentAt: () => (statements.lastSentAt.get() as number | null) ?? undefined,
  };
}

type Sent = Pick<WaitingReturn, 'reference'> & { readonly report: OutgoingReport };

interface DueRow {
  readonly id: string;
  readonly attempts: number;
  readonly sent: string;
}

function prepare(database: Database) {
  return {
    add: database.prepare(`
      INSERT INTO returns (id, report, state, queued_at, next_at, report_as_sent)
      VALUES (:id, (SELECT number FROM reports WHERE id = :reportId), 'waiting', :at, :at, :sent)`),
    due: database.prepare(`
      SELECT id, attempts, report_as_sent AS sent FROM returns
      WHERE state = 'waiting' AND next_at <= ? ORDER BY next_at, number LIMIT 1`),
    nextAt: database.prepare("SELECT min(next_at) FROM returns WHERE state = 'waiting'").pluck(),
    retryLater: database.prepare(
      "UPDATE returns SET attempts = attempts + 1, next_at = :nextAt, reason = :reason WHERE id = :id AND state = 'waiting'",
    ),
    end: database.prepare(
      "UPDATE returns SET state = :state, ended_at = :at, reason = :reason WHERE id = :id AND state = 'waiting'",
    ),
    withdraw: database.prepare(`
      UPDATE returns SET state = 'replaced', ended_at = :at
      WHERE state IN ('waiting', 'refused') AND report = (SELECT number FROM reports WHERE id = :reportId)`),
    again: database.prepare(`
      UPDATE returns SET state = 'waiting', attempts = 0, next_at = :at, ended_at = NULL, reason = NULL
      WHERE state IN ('waiting', 'refused')
        AND (:reportId IS NULL OR report = (SELECT number FROM reports WHERE id = :reportId))`),
    open: database.prepare(`
      SELECT ${returnColumns}, r.id AS reportId, r.title FROM returns t JOIN reports r ON r.number = t.report
      WHERE t.state IN ('waiting', 'refused') ORDER BY t.number DESC LIMIT ?`),
    lastSentAt: database.prepare("SELECT max(ended_at) FROM returns WHERE state = 'sent'").pluck(),
  };
}
