import type { Database } from 'better-sqlite3';

/**
 * Counts by a statement, again only where something was changed since it counted the same: who pages through what a search found asks
 * for its total with each page. No other process changes an open database.
 */
export function createCountOnce(database: Database): (sql: string, values: Readonly<Record<string, string>>) => number {
  const changes = database.prepare('SELECT total_changes()').pluck();
  let last = { key: '', count: 0 };
  return (sql, values) => {
    const key = JSON.stringify([sql, values, changes.get()]);
    if (last.key !== key) {
      last = { key, count: database.prepare(sql).pluck().get(values) as number };
    }
    return last.count;
  };
}
