import { createPackage } from '@electron/asar';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks the fuses in Electron's binary; how many there are and each one's state follow it. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseVersion = 1;
/** As Electron ships them: "1" is on, "0" off. */
const shippedFuses = '101100010';

/** Makes a folder that electron-builder takes for Electron's own for Linux: its files by name, and a binary that holds the fuses. */
export async function makeStandInElectron(folder: string): Promise<void> {
  const empty = join(folder, 'empty');
  for (const path of ['locales', 'resources', 'empty']) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  const fuses = Buffer.concat([Buffer.from(fuseSentinel), Buffer.from([fuseVersion, shippedFuses.length])]);
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from('stand-in '), fuses, Buffer.from(shippedFuses)]), {
    mode: 0o755,
  });
  for (const file of ['version', 'LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox']) {
    writeFileSync(join(folder, file), 'stand-in');
  }
  for (const language of ['en-US', 'de', 'nl']) {
    writeFileSync(join(folder, `locales/${language}.pak`), 'stand-in');
  }
  await createPackage(empty, join(folder, 'resources/default_app.asar'));
}
