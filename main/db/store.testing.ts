import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { NewReport, Store } from '#main/services/stores.ts';
import type { DraftRecord } from '#shared/records/draft-record.ts';
import type { Result } from '#shared/ipc/failure.ts';
import { beginStore, holdsStation, openStore, type StoreOptions } from './open-store.ts';

export const key = Uint8Array.from({ length: 32 }, (_, index) => index + 1);

/** Two readers' and a report's ids; any uuid would do. */
export const ids = {
  reader: '0b1c7a30-0000-4000-8000-000000000001',
  otherReader: '0b1c7a30-0000-4000-8000-000000000002',
  report: '0b1c7a30-0000-4000-8000-0000000000a1',
  draft: '0b1c7a30-0000-4000-8000-0000000000d1',
} as const;

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reading-room-db-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(`${result.failure.code}: ${result.failure.message}`);
  }
  return result.value;
}

const twoReaders = [
  [ids.reader, 'Ada'],
  [ids.otherReader, 'Ben'],
] as const;

interface TestStoreOptions extends Partial<StoreOptions> {
  readonly readers?: readonly (readonly [id: string, name: string])[];
}

/** A station's data, made where there is none yet, at first with two readers; closed when the test ends. */
export function openTestStore(folder: string, { readers = twoReaders, ...options }: TestStoreOptions = {}): Store {
  if (!holdsStation(folder)) {
    valueOf(
      beginStore({ folder, key }, (_, { keys }) => {
        writeFileSync(keys, 'keys');
        return { ok: true, value: undefined };
      }),
    );
  }
  const store = valueOf(openStore({ folder, key, now: 0, ballast: 4096, ...options }));
  onTestFinished(() => store.close());
  for (const [id, name] of store.readers.list().length === 0 ? readers : []) {
    const signsInBy = 'pin';
    valueOf(store.readers.add({ id, name, role: 'reader', createdAt: 1, pin: 'x', signsInBy, failedAttempts: 0 }));
  }
  return store;
}

export function newReport(report: Partial<NewReport> = {}): NewReport {
  const findings = 'Small left pleural effusion. The heart is not enlarged.';
  return {
    id: ids.report,
    at: 1000,
    title: 'Chest radiograph',
    source: 'paste',
    text: `INDICATION: cough\nFINDINGS: ${findings}`,
    background: 'cough',
    findings,
    impression: '',
    ...report,
  };
}

/** The nth of many reports. */
export function reportId(number: number): string {
  return `0b1c7a30-0000-4000-9000-${String(number).padStart(12, '0')}`;
}

export function newDraft(draft: Partial<DraftRecord> = {}): DraftRecord {
  return {
    id: ids.draft,
    reportId: ids.report,
    at: 2000,
    readerId: ids.reader,
    findings: newReport().findings,
    model: { name: 'chest-xr', version: '2.0.0', variant: 'cpu-int8', hash: 'ab'.repeat(32) },
    programVersion: '0.1.0',
    prompts: { impression: 'summarize: {findings}' },
    parameters: { beams: 4, candidates: 2, maximumTokens: 128, lengthPenalty: 1.2, noRepeatNgram: 6 },
    candidates: [
      { text: 'Small left pleural effusion.', items: ['Small left pleural effusion.'], score: 1.5, complete: true },
      { text: 'No acute disease.', items: ['No acute disease.'], score: 0.25, complete: false },
    ],
    ...draft,
  };
}
