import type { Result } from '#shared/ipc/failure.ts';
import { syncSettings, usualSync, type SyncSettings } from '#shared/records/sync-settings.ts';
import { readKept } from './read-kept.ts';
import { readStationId } from './station-id.ts';
import type { NewId } from './ports.ts';
import type { SettingStore } from './stores.ts';

const name = 'sync';

/** As they are kept. What cannot be read, because another version wrote it, is as usual: nothing is sent. */
export function readSyncSettings(store: SettingStore): SyncSettings {
  return readKept(syncSettings, usualSync, store.get(name));
}

export function keepSyncSettings(store: SettingStore, settings: SyncSettings): Result<void> {
  return store.set(name, JSON.stringify(settings));
}

/** What the site is called where feedback goes: as an administrator says, or by a number that says nothing of it. */
export function siteOf(store: SettingStore, newId: NewId): string {
  return readSyncSettings(store).site ?? `site-${readStationId(store, newId).slice(0, 8)}`;
}
