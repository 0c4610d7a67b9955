import type { Database } from 'better-sqlite3';
import type { LeasedObject, OutboxState, OutboxStore } from '#main/services/stores.ts';
import { withoutNulls } from './without-nulls.ts';
import type { Write } from './write.ts';

export function createOutboxStore(database: Database, write: Write): OutboxStore {
  const statements = prepare(database);
  return {
    add: ({ record, kind, key, bytes, sha256 }, at) =>
      write(() => void statements.add.run({ record, kind, key, bytes, sha256, at })),
    lease: (at, leasedUntil) =>
      write(() => {
        const row = statements.due.get({ at }) as LeasedObject | undefined;
        if (row !== undefined) {
          statements.lease.run({ number: row.number, leasedUntil });
        }
        return row;
      }),
    sent: (number, at) =>
      write(() => {
        statements.sent.run({ number, at });
        statements.sentRecord.run({ number, at });
      }),
    retry: (number, nextAt, { code, message }) =>
      write(() => void statements.retry.run({ number, nextAt, code, reason: message })),
    refuse: (number, at, { code, message }) =>
      write(() => void statements.refuse.run({ number, at, code, reason: message })),
    tryAll: (at) => write(() => void statements.tryAll.run({ at })),
    mayHaveLeft: (record) => statements.mayHaveLeft.get(record) !== undefined,
    keyOf: (record) => statements.keyOf.get(record) as string | undefined,
    withdraw: (record) => write(() => void statements.withdraw.run(record)),
    missing: () => statements.missing.all() as string[],
    state() {
      const counts = new Map(
        (statements.counts.all() as { state: string; count: number }[]).map(({ state, count }) => [state, count]),
      );
      const times = withoutNulls(statements.times.get() as { lastSentAt: number | null; nextAt: number | null });
      return {
        waiting: counts.get('waiting') ?? 0,
        sent: counts.get('sent') ?? 0,
        refused: counts.get('refused') ?? 0,
        ...times,
      } as OutboxState;
    },
  };
}

function prepare(database: Database) {
  return {
    add: database.prepare(`
      INSERT INTO outbox (record, kind, key, bytes, sha256, state, queued_at, next_at)
      VALUES (:record, :kind, :key, :bytes, :sha256, 'waiting', :at, :at)
      ON CONFLICT (key) DO NOTHING`),
    due: database.prepare(`
      SELECT number, record, kind, key, bytes, sha256, attempts FROM outbox
      WHERE state = 'waiting' AND next_at <= :at AND leased_until <= :at ORDER BY next_at, number LIMIT 1`),
    lease: database.prepare(
      'UPDATE outbox SET leased_until = :leasedUntil, attempts = attempts + 1 WHERE number = :number',
    ),
    sent: database.prepare(`
      UPDATE outbox SET state = 'sent', bytes = NULL, ended_at = :at, leased_until = 0, code = NULL, reason = NULL
      WHERE number = :number`),
    sentRecord: database.prepare(`
      UPDATE feedback SET state = 'sent', changed_at = max(:at, changed_at + 1)
      WHERE state = 'queued' AND id = (SELECT record FROM outbox WHERE number = :number AND kind = 'record')`),
    retry: database.prepare(`
      UPDATE outbox SET next_at = :nextAt, leased_until = 0, code = :code, reason = :reason
      WHERE number = :number AND state = 'waiting'`),
    refuse: database.prepare(`
      UPDATE outbox SET state = 'refused', ended_at = :at, leased_until = 0, code = :code, reason = :reason
      WHERE number = :number AND state = 'waiting'`),
    tryAll: database.prepare(`
      UPDATE outbox SET state = 'waiting', next_at = :at, ended_at = NULL
      WHERE state = 'refused' OR (state = 'waiting' AND next_at > :at)`),
    mayHaveLeft: database
      .prepare("SELECT 1 FROM outbox WHERE record = ? AND kind = 'record' AND (attempts > 0 OR state = 'sent') LIMIT 1")
      .pluck(),
    keyOf: database
      .prepare("SELECT key FROM outbox WHERE record = ? AND kind = 'record' ORDER BY number DESC LIMIT 1")
      .pluck(),
    withdraw: database.prepare("DELETE FROM outbox WHERE record = ? AND kind = 'record' AND state <> 'sent'"),
    missing: database
      .prepare(
        "SELECT id FROM feedback WHERE state = 'queued' AND NOT EXISTS (SELECT 1 FROM outbox WHERE record = feedback.id)",
      )
      .pluck(),
    counts: database.prepare('SELECT state, count(*) AS count FROM outbox GROUP BY state'),
    times: database.prepare(`
      SELECT (SELECT max(ended_at) FROM outbox WHERE state = 'sent') AS lastSentAt,
        (SELECT min(max(next_at, leased_until)) FROM outbox WHERE state = 'waiting') AS nextAt`),
  };
}
