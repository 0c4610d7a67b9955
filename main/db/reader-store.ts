import type { Database } from 'better-sqlite3';
import type { KeptReader, ReaderStore } from '#main/services/stores.ts';
import { withoutNulls } from './without-nulls.ts';
import type { Write } from './write.ts';

export function createReaderStore(database: Database, write: Write): ReaderStore {
  const columns = `
    SELECT id, name, role, pin, operating_system_user AS operatingSystemUser, created_at AS createdAt,
      disabled_at AS disabledAt, failed_attempts AS failedAttempts, last_failed_at AS lastFailedAt
    FROM readers`;
  const add = database.prepare(`
    INSERT INTO readers (id, name, role, pin, operating_system_user, created_at)
    VALUES (:id, :name, :role, :pin, :operatingSystemUser, :createdAt)`);
  const list = database.prepare(`${columns} ORDER BY name`);
  const get = database.prepare(`${columns} WHERE id = ?`);
  const set = (assignments: string) => database.prepare(`UPDATE readers SET ${assignments} WHERE id = ?`);
  const setPin = set('pin = ?, failed_attempts = 0, last_failed_at = NULL');
  const setRole = set('role = ?');
  const setDisabled = set('disabled_at = ?');
  const preferences = database.prepare('SELECT preferences FROM readers WHERE id = ?').pluck();
  const setPreferences = set('preferences = ?');
  const setFailedAttempts = set('failed_attempts = ?, last_failed_at = ?');

  return {
    add: ({ id, name, role, createdAt, pin = null, operatingSystemUser = null }) =>
      write(() => void add.run({ id, name, role, createdAt, pin, operatingSystemUser })),
    list: () => (list.all() as ReaderRow[]).map(readerOf),
    get(id) {
      const row = get.get(id) as ReaderRow | undefined;
      return row && readerOf(row);
    },
    setPin: (id, pin) => write(() => void setPin.run(pin, id)),
    setRole: (id, role) => write(() => void setRole.run(role, id)),
    setDisabled: (id, at) => write(() => void setDisabled.run(at ?? null, id)),
    preferences: (id) => (preferences.get(id) as string | null | undefined) ?? undefined,
    setPreferences: (id, value) => write(() => void setPreferences.run(value, id)),
    setFailedAttempts: (id, count, at) => write(() => void setFailedAttempts.run(count, at ?? null, id)),
  };
}

type ReaderRow = { [K in keyof Omit<KeptReader, 'signsInBy'>]-?: KeptReader[K] | null };

function readerOf(row: ReaderRow): KeptReader {
  return {
    ...(withoutNulls(row) as Omit<KeptReader, 'signsInBy'>),
    signsInBy: row.pin === null ? 'operating-system' : 'pin',
  };
}
