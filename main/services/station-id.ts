import type { NewId } from './ports.ts';
import type { SettingStore } from './stores.ts';

const name = 'station-id';

/** Names this station among others; made when it is asked for first. */
export function readStationId(settings: SettingStore, newId: NewId): string {
  const kept = settings.get(name);
  const id = kept ?? newId();
  if (kept === undefined) {
    settings.set(name, id);
  }
  return id;
}
