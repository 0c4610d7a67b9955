import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestStore, temporaryFolder } from '#main/db/store.testing.ts';
import { createModels } from '#main/services/models.ts';
import { createSession } from '#main/services/session.ts';
import { createStation, type Station } from '#main/station.ts';
import { manifestSchema } from '#shared/package/manifest.ts';
import { modelRecord } from '#shared/records/model-record.ts';
import type { ReaderRole } from '#shared/records/reader-record.ts';

/** What the window shows of the model that ships, and how fast it is here. */

const modelFolder = fileURLToPath(new URL('../../models/default', import.meta.url));
const manifest = manifestSchema.parse(JSON.parse(readFileSync(`${modelFolder}/manifest.json`, 'utf8')));
const readerId = '0b1c7a30-0000-4000-8000-000000000001';

let station: Station;
beforeAll(() => {
  station = createStation({ modelFolder, programVersion: '0.1.0' });
});
afterAll(() => station.close());

const clock = (): number => performance.now();

function desk(role: ReaderRole = 'administrator') {
  const { settings } = openTestStore(temporaryFolder());
  const session = createSession(
    () => 0,
    () => 1e12,
  );
  session.signIn({ id: readerId, name: 'Ada', role, signsInBy: 'pin', createdAt: 1 });
  const models = createModels({ settings, session, model: station.model, clock, now: () => 1000, isOpen: () => true });
  return { session, models };
}

it('says what the package says, and starts no engine for it', async () => {
  const launched: string[] = [];
  const quiet = createStation({
    modelFolder,
    programVersion: '0.1.0',
    launchEngine: () => {
      launched.push('engine');
      throw new Error('no engine is needed');
    },
  });
  const { session } = desk('researcher');
  const { settings } = openTestStore(temporaryFolder());
  const models = createModels({
    settings,
    session,
    model: quiet.model,
    clock: () => 0,
    now: () => 0,
    isOpen: () => true,
  });
  const got = await models.get();
  if (!got.ok) throw new Error(got.failure.message);
  const record = modelRecord.parse(got.value);
  expect(record).toMatchObject({
    name: 'chest-xr',
    version: manifest.version,
    follows: ['length', 'content'],
    licence: { name: manifest.licence.name, text: readFileSync(`${modelFolder}/LICENSE`, 'utf8') },
    modelCard: expect.stringMatching(/^# Model card/u),
    bytes: manifest.files.reduce((sum, { size }) => sum + size, 0),
  });
  expect(record.hash).toMatch(/^[0-9a-f]{64}$/u);
  const sizes = manifest.files.filter(({ path }) => path.startsWith('cpu-int8/')).map(({ size }) => size);
  expect(record.variants).toEqual([
    {
      name: 'cpu-int8',
      providers: ['cpu'],
      precision: 'int8',
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      isActive: true,
      runsHere: true,
    },
  ]);
  expect(launched).toEqual([]);
  session.lock();
  expect(await models.get()).toMatchObject({ ok: false, failure: { code: 'SIGNED_OUT' } });
});

it('measures a variant on this machine, tells how far it is, and keeps what came out', async () => {
  const { models } = desk();
  const told: { done: number; of: number }[] = [];
  const pending = models.measure('cpu-int8', { onProgress: (progress) => told.push(progress) });
  expect(await models.measure('cpu-int8')).toMatchObject({ ok: false, failure: { code: 'ENGINE_FAILED' } });
  // A reader's draft meanwhile is drafted by the reader's engine.
  const drafted = await station.drafts.draft({ findings: 'Small left pleural effusion.', background: '' });
  expect(drafted.ok).toBe(true);
  const measured = await pending;
  if (!measured.ok) throw new Error(measured.failure.message);
  expect(measured.value).toMatchObject({ at: 1000, drafts: 10 });
  expect(measured.value.firstWordMs).toBeGreaterThan(0);
  expect(measured.value.wholeMs).toBeGreaterThan(measured.value.firstWordMs);
  expect(told.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const got = await models.get();
  expect(got.ok && got.value.variants[0]?.measured).toEqual(measured.value);
});

it('ends when it is cancelled, and keeps nothing of it', async () => {
  const { models } = desk();
  const cancellation = new AbortController();
  const onProgress = ({ done }: { done: number }) => (done === 2 ? cancellation.abort() : undefined);
  const cancelled = await models.measure('cpu-int8', { onProgress, signal: cancellation.signal });
  expect(cancelled).toMatchObject({ ok: false, failure: { code: 'CANCELLED' } });
  const got = await models.get();
  expect(got.ok && got.value.variants[0]?.measured).toBeUndefined();
});

it('is measured by an administrator alone, and only by a variant that is there', async () => {
  expect(await desk('reader').models.measure('cpu-int8')).toMatchObject({ failure: { code: 'NOT_PERMITTED' } });
  expect(await desk().models.measure('cuda-fp16')).toMatchObject({ failure: { code: 'MODEL_UNSUPPORTED' } });
});
