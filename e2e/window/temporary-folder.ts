import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is removed when the tests that it is for have ended. @param atEnd `afterAll`, or `onTestFinished` */
export function temporaryFolderFor(atEnd: (remove: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'reading-room-window-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
