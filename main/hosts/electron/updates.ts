import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** electron-builder writes it into a package that was built with an update feed. */
const feedFile = 'app-update.yml';

/**
 * Looks for a newer program on the feed that is named in the installed program, fetches it, and installs it when the program is next
 * closed. Where none is named nothing is looked for. A feed that does not answer is asked again at the next start.
 */
export async function lookForUpdates(): Promise<void> {
  if (!existsSync(join(process.resourcesPath, feedFile))) {
    return;
  }
  const { default: updater } = await import('electron-updater');
  const { autoUpdater } = updater;
  // It would write addresses and paths to the standard output.
  autoUpdater.logger = null;
  autoUpdater.on('error', () => {});
  await autoUpdater.checkForUpdates().catch(() => {});
}
