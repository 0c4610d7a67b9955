import { succeeded, type Result } from '#shared/ipc/failure.ts';
import { stationSettings, usualSettings, type StationSettings } from '#shared/records/station-settings.ts';
import { readKept } from './read-kept.ts';
import type { Session } from './session.ts';
import type { SettingStore } from './stores.ts';

const name = 'station';

/** The station's settings as they are kept. What cannot be read, because another version wrote it, is as usual. */
export function readSettings(store: SettingStore): StationSettings {
  return readKept(stationSettings, usualSettings, store.get(name));
}

/** What an administrator sets. Both need `administer`. */
export interface Settings {
  get(): Result<StationSettings>;
  change(settings: StationSettings): Result<void>;
}

export function createSettings(store: SettingStore, session: Session): Settings {
  return {
    get() {
      const permitted = session.permit('administer');
      return permitted.ok ? succeeded(readSettings(store)) : permitted;
    },
    change(settings) {
      const permitted = session.permit('administer');
      return permitted.ok ? store.set(name, JSON.stringify(settings)) : permitted;
    },
  };
}
