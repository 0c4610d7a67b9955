import { userInfo } from 'node:os';
import { join } from 'node:path';
import { openKeyStore } from '#main/keys/key-store.ts';
import type { Store } from '#main/services/stores.ts';
import { createStationFolder, type UnlockableFolder } from '#main/station-folder.ts';
import { seededRandom } from '#shared/evaluate/seeded-random.ts';
import type { Result } from '#shared/ipc/failure.ts';
import { exampleSentences } from './example-sentences.ts';

/** The reader of a full station, Ada: the user of this computer, without a PIN. */
export const readerId = '0b1c7a30-0000-4000-8000-000000000001';

export function dataFolderOf(userFolder: string): string {
  return join(userFolder, 'data');
}

/** Of a report of a full station, by its number from 0 on. */
export function idOf(number: number): string {
  return `0b1c7a30-0000-4000-9000-${String(number).padStart(12, '0')}`;
}

/** Makes a station with so many reports, of the sentences of examples/ in random order; every two hundredth is accepted. */
export async function fillStation(userFolder: string, count: number): Promise<UnlockableFolder> {
  const holder = { user: userInfo().username, store: openKeyStore(join(userFolder, 'keys')) };
  const folder = createStationFolder({ folder: dataFolderOf(userFolder), holder, now: () => 0 });
  valueOf(
    folder.begin(({ readers }) =>
      readers.add({
        id: readerId,
        name: 'Ada',
        role: 'reader',
        signsInBy: 'operating-system',
        operatingSystemUser: holder.user,
        createdAt: 0,
        failedAttempts: 0,
      }),
    ),
  );
  const store = valueOf(folder.open());
  await addReports(store, count);
  store.close();
  return folder;
}

async function addReports(store: Store, count: number): Promise<void> {
  const sentences = await exampleSentences();
  const random = seededRandom(1);
  const some = (least: number, most: number): string =>
    Array.from(
      { length: least + Math.floor(random() * (most - least)) },
      () => sentences[Math.floor(random() * sentences.length)] ?? '',
    ).join(' ');
  for (let number = 0; number < count; number += 1) {
    const id = idOf(number);
    const findings = some(4, 10);
    const background = some(1, 2);
    const text = `${background}\n${findings}`;
    const report = { id, at: number, title: 'Chest radiograph', source: 'paste', text, background, findings } as const;
    valueOf(store.reports.add({ ...report, impression: some(1, 3) }));
    if (number % 200 === 0) {
      valueOf(store.reports.accept(id, { at: number, readerId, findings, impression: '' }));
    }
  }
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(result.failure.code);
  }
  return result.value;
}
