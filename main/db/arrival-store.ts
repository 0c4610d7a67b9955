import type { Database } from 'better-sqlite3';
import type { ArrivalRecord, ArrivalStore } from '#main/services/stores.ts';
import { withoutNulls } from './without-nulls.ts';
import type { Write } from './write.ts';

/** Refusals that are kept. */
const mostRefused = 1000;

export function createArrivalStore(database: Database, write: Write): ArrivalStore {
  const addArrival = database.prepare(`
    INSERT INTO arrivals (at, source, sender, kind, name, accession, report, identity, reason)
    VALUES (:at, :source, :sender, :kind, :name, :accession, (SELECT number FROM reports WHERE id = :reportId), :identity, :reason)`);
  const forgetRefused = database.prepare(`
    DELETE FROM arrivals WHERE reason IS NOT NULL AND number <= (
      SELECT number FROM arrivals WHERE reason IS NOT NULL ORDER BY number DESC LIMIT 1 OFFSET ${mostRefused})`);
  const forgotten = database.prepare('DELETE FROM arrivals WHERE at < ?');
  const taken = database.prepare('SELECT 1 FROM arrivals WHERE identity = ?');
  const listed = `
    SELECT a.at, a.source, a.sender, a.kind, a.name, a.accession, r.id AS reportId, a.reason
    FROM arrivals a LEFT JOIN reports r ON r.number = a.report`;
  const newest = database.prepare(`${listed} ORDER BY a.number DESC LIMIT ?`);
  const newestRefused = database.prepare(`${listed} WHERE a.reason IS NOT NULL ORDER BY a.number DESC LIMIT ?`);
  return {
    addTaken: (arrival, identity) => write(() => void addArrival.run({ ...unknown, ...arrival, identity })),
    addRefused: (arrival) =>
      write(() => {
        addArrival.run({ ...unknown, ...arrival });
        forgetRefused.run();
      }),
    forget: (before) => write(() => void forgotten.run(before)),
    wasTaken: (identity) => taken.get(identity) !== undefined,
    list: (limit) => (newest.all(limit) as ArrivalRow[]).map(withoutNulls) as ArrivalRecord[],
    listRefused: (limit) => (newestRefused.all(limit) as ArrivalRow[]).map(withoutNulls) as ArrivalRecord[],
  };
}

const unknown = { accession: null, reportId: null, identity: null, reason: null };

type ArrivalRow = Omit<ArrivalRecord, keyof typeof unknown> &
  Readonly<Record<'accession' | 'reportId' | 'reason', string | null>>;
