import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedPackage } from '#main/services/ports.ts';
import { readContentWeights } from './read-content-weights.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-room-weights-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function packageWith(contentSelection?: string): OpenedPackage {
  return { folder, manifest: { contentSelection } } as unknown as OpenedPackage;
}

describe('the weights of content selection', () => {
  it('are read from the file that the manifest names', async () => {
    const weights = { told: { intercept: -1, 'word large': 2 }, abnormal: { intercept: 0 } };
    await writeFile(join(folder, 'weights.json'), JSON.stringify(weights));
    expect(await readContentWeights(packageWith('weights.json'))).toEqual({ ok: true, value: weights });
  });

  it('are none where the model follows no plans', async () => {
    expect(await readContentWeights(packageWith())).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['no JSON', '{'],
    ['no weights', '[]'],
    ['one question only', '{"told": {"intercept": 1}}'],
    ['a weight in words', '{"told": {"intercept": "high"}, "abnormal": {}}'],
    ['more than a number holds', '{"told": {"intercept": 1e999}, "abnormal": {}}'],
  ])('are refused where the file holds %s', async (_, text) => {
    await writeFile(join(folder, 'damaged.json'), text);
    const read = await readContentWeights(packageWith('damaged.json'));
    expect(!read.ok && read.failure.code).toBe('MODEL_INVALID');
  });

  it('are refused where the file is gone', async () => {
    const read = await readContentWeights(packageWith('gone.json'));
    expect(!read.ok && read.failure.code).toBe('MODEL_INVALID');
  });
});
