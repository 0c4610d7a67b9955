import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LoadInput } from '#shared/ipc/engine-contract.ts';
import { tinyModel, tinyPackageFolder } from './fixtures/tiny-t5.ts';
import { loadModel } from './model.ts';

let folder: string;
let model: LoadInput;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tiny-t5-'));
  cpSync(tinyPackageFolder, folder, { recursive: true });
  const copied = (file: string): string => file.replace(tinyPackageFolder, folder);
  model = {
    ...tinyModel,
    encoderFile: copied(tinyModel.encoderFile),
    stepFile: copied(tinyModel.stepFile),
    tokenizerFile: copied(tinyModel.tokenizerFile),
  };
});

afterEach(() => rmSync(folder, { recursive: true }));

async function failureOf(input: LoadInput): Promise<{ code: string; message: string }> {
  const result = await loadModel(input);
  if (result.ok) {
    throw new Error('the model was loaded');
  }
  return result.failure;
}

it('loads what is whole', async () => {
  expect((await loadModel(model)).ok).toBe(true);
});

describe('a model that cannot be loaded', () => {
  it.each(['encoderFile', 'stepFile'] as const)('has half of a graph (%s)', async (file) => {
    truncateSync(model[file], 20_000);
    const { code, message } = await failureOf(model);
    expect(code).toBe('MODEL_INVALID');
    expect(message).toContain(model[file]);
  });

  it('has no tokenizer', async () => {
    rmSync(model.tokenizerFile);
    expect((await failureOf(model)).code).toBe('MODEL_MISSING');
  });

  it.each(['not json', '{}', '{"model": null}'])('has a tokenizer that is none: %s', async (text) => {
    writeFileSync(model.tokenizerFile, text);
    expect((await failureOf(model)).code).toBe('MODEL_INVALID');
  });

  it('has another number of layers than its manifest says', async () => {
    const { code, message } = await failureOf({ ...model, decoderLayers: 3 });
    expect(code).toBe('MODEL_INVALID');
    expect(message).toContain('it has no cross_key_2');
  });

  it('has heads of another width than its manifest says', async () => {
    const { message } = await failureOf({ ...model, headSize: 16 });
    expect(message).toContain('cross_key_0 is float32 [3, 8, S], not float32 [3, 16, …]');
  });

  it('offers fewer continuations than its manifest says', async () => {
    const { message } = await failureOf({ ...model, continuations: 32 });
    expect(message).toContain('top_log_probs');
  });
});
