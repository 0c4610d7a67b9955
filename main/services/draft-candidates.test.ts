import { describe, expect, it } from 'vitest';
import { parseCasingTable } from '#shared/generate/casing.ts';
import type { ContentWeights } from '#shared/generate/content-selection.ts';
import type { GenerateInput, GenerateOutput } from '#shared/ipc/engine-contract.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { Manifest, Variant } from '#shared/package/manifest.ts';
import { writeCandidates } from './draft-candidates.ts';
import { createDrafts } from './drafts.ts';
import type { DraftingModel, Engine } from './ports.ts';

/** What the service does with the answers to several prompts; drafting with the real engine is tested in e2e/command-line. */

const variant: Variant = { name: 'cpu-int8', providers: ['cpu'], precision: 'int8', encoder: 'e', step: 's', data: [] };
const manifest = {
  name: 'test',
  version: '1.0.0',
  prompts: { impression: 'summarize: {findings}', planned: 'tell {plan}: {findings}' },
  generation: { beams: 2, maximumTokens: 64, lengthPenalty: 1, noRepeatNgram: 0 },
  follows: ['length', 'content'],
  scope: { modalities: ['XR'], bodyParts: ['chest'], languages: ['en'], summary: 'Tests.' },
} as unknown as Manifest;
/** Tells effusions, and nothing else. */
const contentWeights: ContentWeights = {
  told: { intercept: -4, 'name pleural-effusion': 8 },
  abnormal: { intercept: -3, 'most significant': 1, 'word effusion': 5 },
};
const search = { beams: 2, candidates: 2, maximumTokens: 64, lengthPenalty: 1, noRepeatNgram: 0 };
const findings = 'There is a small left pleural effusion. Mild degenerative changes. No pneumothorax.';

interface Asked {
  readonly prompts: string[];
  readonly watched: boolean[];
}

function modelThat(
  answer: (prompt: string, count: number) => Result<GenerateOutput>,
  asked: Asked = { prompts: [], watched: [] },
): DraftingModel {
  const engine: Engine = {
    generate(input: GenerateInput, watch = {}) {
      asked.prompts.push(input.prompt);
      asked.watched.push(watch.onProgress !== undefined);
      return Promise.resolve(answer(input.prompt, asked.prompts.length));
    },
    close: () => Promise.resolve(),
  };
  return {
    package: { folder: '/', manifest, variant, hash: 'f'.repeat(64) },
    casing: parseCasingTable(''),
    contentWeights,
    engine,
    startMs: 0,
  };
}

function output(...texts: readonly string[]): Result<GenerateOutput> {
  const candidates = texts.map((text, index) => ({ text, score: -0.2 - index, tokens: [3, 1], complete: true }));
  const timings = { tokenizeMs: 1, encoderMs: 2, firstTokenMs: 3, stepMs: 4, hostMs: 1, totalMs: 7, steps: 2 };
  return succeeded({ candidates, timings: { ...timings, inputTokens: 4 } } as GenerateOutput);
}

async function write(model: DraftingModel, watch: Parameters<typeof writeCandidates>[3] = {}) {
  let now = 0;
  return writeCandidates(model, findings, search, watch, () => (now += 100));
}

describe('candidates by content plans', () => {
  it('are asked for once a likely plan and once without, the likeliest first and watched', async () => {
    const asked: Asked = { prompts: [], watched: [] };
    const written = await write(
      modelThat(() => output('small left pleural effusion.'), asked),
      { onProgress: () => undefined },
    );
    expect(asked.prompts).toEqual([
      `tell pleural effusion: ${findings}`,
      `tell nothing abnormal: ${findings}`,
      `summarize: ${findings}`,
    ]);
    expect(asked.watched).toEqual([true, false, false]);
    expect(written.ok && written.value.timings).toEqual({
      tokenizeMs: 3,
      encoderMs: 6,
      firstTokenMs: 3,
      stepMs: 12,
      hostMs: 82,
      totalMs: 100,
      steps: 6,
      inputTokens: 12,
    });
  });

  it("hold each text once, and the findings' own sentences of a plan beside what the model wrote", async () => {
    const written = await write(modelThat(() => output('no acute disease.', 'left pneumothorax.')));
    const texts = written.ok ? written.value.candidates.map(({ text }) => text) : [];
    expect(texts.toSorted()).toEqual([
      'Small left pleural effusion.',
      'There is a small left pleural effusion.',
      'left pneumothorax.',
      'no acute disease.',
    ]);
  });

  it('do without a plan whose prompt is too long for the model, and fail where the findings are', async () => {
    const tooLong = failed('FINDINGS_TOO_LONG', 'Too long.');
    const written = await write(
      modelThat((prompt) => (prompt.startsWith('tell') ? tooLong : output('left pleural effusion.'))),
    );
    expect(written.ok && written.value.candidates.map(({ text }) => text)).toContain('left pleural effusion.');
    const refused = await write(modelThat(() => tooLong));
    expect(!refused.ok && refused.failure.code).toBe('FINDINGS_TOO_LONG');
  });

  it('end with the first prompt that is cancelled or fails', async () => {
    const asked: Asked = { prompts: [], watched: [] };
    const cancelled = failed('CANCELLED', 'Cancelled.');
    const written = await write(modelThat((_, count) => (count === 2 ? cancelled : output('clear.')), asked));
    expect(!written.ok && written.failure.code).toBe('CANCELLED');
    expect(asked.prompts).toHaveLength(2);
  });
});

async function draftOf(texts: readonly string[], report = findings) {
  const drafts = createDrafts(
    () => Promise.resolve(succeeded(modelThat(() => output(...texts)))),
    () => 0,
  );
  const drafted = await drafts.draft({ findings: report, background: 'Chest radiograph.' });
  return drafted.ok ? drafted.value.candidates : [];
}

describe('the draft of a model that follows plans', () => {
  it('is one that no check interrupts for, if need be in the words of the findings', async () => {
    const [best] = await draftOf(['small right pleural effusion.', 'large left pleural effusion.']);
    expect(best?.review.check.warnings.filter(({ interrupts }) => interrupts)).toEqual([]);
    expect(best?.text).toMatch(/small left pleural effusion/iu);
  });

  it('never passes over a critical finding, however the model and the weights see it', async () => {
    const [best] = await draftOf(['no acute disease.'], 'Large right tension pneumothorax. The heart is normal.');
    expect(best?.text).toBe('Large right tension pneumothorax.');
  });

  it('tells a critical finding whose sentence leans on another together with that one', async () => {
    const report = 'Right chest tube in place. The heart is normal. On the other side there is a small pneumothorax.';
    const [best] = await draftOf(['no acute disease.'], report);
    expect(best?.text).toMatch(/chest tube.*\n?.*On the other side there is a small pneumothorax/su);
  });
});
