import type { Database } from 'better-sqlite3';
import type { SettingStore } from '#main/services/stores.ts';
import type { Write } from './write.ts';

export function createSettingStore(database: Database, write: Write): SettingStore {
  const get = database.prepare('SELECT value FROM settings WHERE name = ?').pluck();
  const set = database.prepare(
    'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  return {
    get: (name) => get.get(name) as string | undefined,
    set: (name, value) => write(() => void set.run(name, value)),
  };
}
