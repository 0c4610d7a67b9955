import type { Database } from 'better-sqlite3';
import type { PlaceStore } from '#main/services/stores.ts';
import type { ReaderPlace } from '#shared/records/report-record.ts';
import type { Write } from './write.ts';

export function createPlaceStore(database: Database, write: Write): PlaceStore {
  const get = database.prepare(`
    SELECT r.id AS reportId, p.part, p.anchor, p.head FROM places p JOIN reports r ON r.number = p.report WHERE p.reader = ?`);
  const set = database.prepare(`
    INSERT INTO places (reader, report, part, anchor, head)
    VALUES (:readerId, (SELECT number FROM reports WHERE id = :reportId), :part, :anchor, :head)
    ON CONFLICT (reader) DO UPDATE SET
      report = excluded.report, part = excluded.part, anchor = excluded.anchor, head = excluded.head`);
  const remove = database.prepare('DELETE FROM places WHERE reader = ?');
  return {
    get: (readerId) => get.get(readerId) as ReaderPlace | undefined,
    set: (readerId, place) =>
      write(() => {
        if (place === undefined) {
          remove.run(readerId);
        } else {
          set.run({ readerId, ...place });
        }
      }),
  };
}
