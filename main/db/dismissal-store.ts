import type { Database } from 'better-sqlite3';
import type { DismissalStore } from '#main/services/stores.ts';
import type { Write } from './write.ts';

export function createDismissalStore(database: Database, write: Write): DismissalStore {
  const report = '(SELECT number FROM reports WHERE id = :report)';
  const list = database.prepare(`SELECT warning FROM dismissals WHERE report = ${report} ORDER BY at`).pluck();
  const add = database.prepare(`
    INSERT INTO dismissals (report, warning, at, reader) VALUES (${report}, :warning, :at, :reader)
    ON CONFLICT (report, warning) DO NOTHING`);
  const remove = database.prepare(`DELETE FROM dismissals WHERE report = ${report} AND warning = :warning`);
  return {
    list: (reportId) => list.all({ report: reportId }) as string[],
    set: (reportId, warning, by) =>
      write(() => {
        if (by === undefined) {
          remove.run({ report: reportId, warning });
        } else {
          add.run({ report: reportId, warning, at: by.at, reader: by.readerId });
        }
      }),
  };
}
