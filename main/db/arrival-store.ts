import type { Database } from 'better-sqlite3';
import type { ArrivalRecord, ArrivalStore } from '#main/services/stores.ts';
import { withoutNulls } from './without-nulls.ts';
import type { Write } from './write.ts';

/** Refusals that are kept. */
const mostRefused = 1000;

export function createArrivalStore(database: Database, write: Write): ArrivalStore {
  const addArrival = database.prepare(`
    INSERT INTO arrivals (at, source, sender, kind, identity, reason)
    VALUES (:at, :source, :sender, :kind, :identity, :reason)`);
  const forgetRefused = database.prepare(`
    DELETE FROM arrivals WHERE reason IS NOT NULL AND number <= (
      SELECT number FROM arrivals WHERE reason IS NOT NULL ORDER BY number DESC LIMIT 1 OFFSET ${mostRefused})`);
  const forgotten = database.prepare('DELETE FROM arrivals WHERE at < ?');
  const taken = database.prepare('SELECT 1 FROM arrivals WHERE identity = ?');
  const columns = 'at, source, sender, kind, reason';
  const newest = database.prepare(`SELECT ${columns} FROM arrivals ORDER BY number DESC LIMIT ?`);
  const newestRefused = database.prepare(
    `SELECT ${columns} FROM arrivals WHERE reason IS NOT NULL ORDER BY number DESC LIMIT ?`,
  );
  return {
    addTaken: (arrival, identity) => write(() => void addArrival.run({ ...arrival, identity, reason: null })),
    addRefused: (arrival) =>
      write(() => {
        addArrival.run({ ...arrival, identity: null });
        forgetRefused.run();
      }),
    forget: (before) => write(() => void forgotten.run(before)),
    wasTaken: (identity) => taken.get(identity) !== undefined,
    list: (limit) => (newest.all(limit) as ArrivalRow[]).map(withoutNulls) as ArrivalRecord[],
    listRefused: (limit) => (newestRefused.all(limit) as ArrivalRow[]).map(withoutNulls) as ArrivalRecord[],
  };
}

type ArrivalRow = Omit<ArrivalRecord, 'reason'> & { readonly reason: string | null };
