import { describe, expect, test } from 'vitest';
import { parseCasingTable } from '#shared/generate/casing.ts';
import type { GenerateInput, GenerateOutput } from '#shared/ipc/engine-contract.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { Manifest, Variant } from '#shared/package/manifest.ts';
import { createDrafts } from './drafts.ts';
import type { DraftingModel, Engine } from './ports.ts';

/** What the service does with an engine's answers; drafting with the real engine is tested in e2e/command-line. */

const variant: Variant = { name: 'cpu-int8', providers: ['cpu'], precision: 'int8', encoder: 'e', step: 's', data: [] };
const manifest: Manifest = {
  format: 1,
  name: 'test',
  version: '1.0.0',
  title: 'Test',
  architecture: {
    family: 't5',
    decoderLayers: 1,
    heads: 1,
    headSize: 1,
    vocabularySize: 9,
    startToken: 0,
    endToken: 1,
    maximumInputTokens: 9,
    maximumOutputTokens: 9,
    continuations: 16,
  },
  tokenizer: 't',
  variants: [variant],
  prompts: { impression: 'summarize: {findings}' },
  generation: { beams: 4, maximumTokens: 64, lengthPenalty: 1.2, noRepeatNgram: 6 },
  scope: { modalities: ['XR'], bodyParts: ['chest'], languages: ['en'], summary: 'Tests.' },
  metrics: [],
  licence: { name: 'None', file: 'l' },
  modelCard: 'm',
  trainingData: { summary: 'Nothing', sha256: '0'.repeat(64) },
  minimumProgramVersion: '0.1.0',
  files: [],
};

function draftsWith(answer: (input: GenerateInput) => Result<GenerateOutput>, asked: GenerateInput[] = []) {
  const engine: Engine = {
    generate: (input, watch) => {
      asked.push(input);
      watch?.onProgress?.({ text: 'picc tip', tokens: 2 });
      return Promise.resolve(answer(input));
    },
    close: () => Promise.resolve(),
  };
  const model: DraftingModel = {
    package: { folder: '/', manifest, variant, hash: 'f'.repeat(64) },
    casing: parseCasingTable('PICC'),
    engine,
    startMs: 500,
  };
  return createDrafts(() => Promise.resolve(succeeded(model)));
}

function output(...texts: readonly string[]): Result<GenerateOutput> {
  const candidates = texts.map((text, index) => ({ text, score: -index, tokens: [3, 1], complete: true }));
  const timings = { tokenizeMs: 1, encoderMs: 1, firstTokenMs: 1, stepMs: 1, hostMs: 1, totalMs: 5, steps: 2 };
  return succeeded({ candidates, timings: { ...timings, inputTokens: 4 } } as GenerateOutput);
}

describe('draft', () => {
  test('asks as the manifest says, with prepared findings', async () => {
    const asked: GenerateInput[] = [];
    await draftsWith(() => output('clear.'), asked).draft('1. Lungs  clear\n2. XXXX');
    expect(asked).toEqual([
      {
        prompt: 'summarize: Lungs clear.',
        beams: 4,
        candidates: 4,
        maximumTokens: 64,
        lengthPenalty: 1.2,
        noRepeatNgram: 6,
      },
    ]);
  });

  test('searches as widely as candidates are asked for', async () => {
    const asked: GenerateInput[] = [];
    await draftsWith(() => output('clear.'), asked).draft('Clear.', { candidates: 6 });
    await draftsWith(() => output('clear.'), asked).draft('Clear.', { beams: 8, candidates: 2 });
    expect(asked.map(({ beams, candidates }) => [beams, candidates])).toEqual([
      [6, 6],
      [8, 2],
    ]);
  });

  test('gives candidates the form that readers see, each once, without masks and empty ones', async () => {
    const answer = output('picc tip. no edema.', 'PICC tip.  No edema.', ' . ', 'seen by xxxx.', 'no edema.');
    const drafted = await draftsWith(() => answer).draft('Clear.');
    expect(drafted.ok && drafted.value.candidates.map(({ text }) => text)).toEqual([
      '1. PICC tip.\n2. No edema.',
      'No edema.',
    ]);
  });

  test('streams in the form that readers see', async () => {
    const seen: string[] = [];
    await draftsWith(() => output('clear.')).draft('Clear.', {}, { onProgress: (text) => seen.push(text) });
    expect(seen).toEqual(['PICC tip']);
  });

  test('counts the start of the engine once', async () => {
    const drafts = draftsWith(() => output('clear.'));
    const [first, second] = [await drafts.draft('Clear.'), await drafts.draft('Clear.')];
    expect(first.ok && first.value.timings.engineStartMs).toBe(500);
    expect(second.ok && second.value.timings.engineStartMs).toBe(0);
  });

  test.each([
    { findings: 'XXXX ___', answer: output('clear.'), code: 'REPORT_NO_FINDINGS' },
    { findings: 'Clear.', answer: output(' '), code: 'ENGINE_FAILED' },
    { findings: 'Clear.', answer: failed('ENGINE_DIED', 'The engine stopped twice.'), code: 'ENGINE_DIED' },
  ])('fails with $code', async ({ findings, answer, code }) => {
    const drafted = await draftsWith(() => answer).draft(findings);
    expect(!drafted.ok && drafted.failure.code).toBe(code);
  });
});
