import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { openKeyStore } from '#main/keys/key-store.ts';
import { keepSourceSettings } from '#main/services/sources.ts';
import { createStationFolder } from '#main/station-folder.ts';
import { usualSources, type SourceSettings } from '#shared/records/source-settings.ts';

/** Sets where reports come from and go to, while the program is closed: as an administrator does in its settings. */
export function setSources(userFolder: string, sources: Partial<SourceSettings>): void {
  const holder = { user: userInfo().username, store: openKeyStore(join(userFolder, 'keys')) };
  const opened = createStationFolder({ folder: join(userFolder, 'data'), holder, now: () => Date.now() }).open();
  if (!opened.ok) {
    throw new Error(opened.failure.code);
  }
  const kept = keepSourceSettings(opened.value.settings, { ...usualSources, ...sources });
  opened.value.close();
  if (!kept.ok) {
    throw new Error(kept.failure.code);
  }
}

/** A port on which nobody listens. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    }),
  );
}
