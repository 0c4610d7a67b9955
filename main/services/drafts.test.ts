import { describe, expect, test } from 'vitest';
import type { CheckedReport } from '#shared/checks/check.ts';
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
    copies: false,
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
  follows: [],
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
  return createDrafts(
    () => Promise.resolve(succeeded(model)),
    () => 0,
  );
}

/** A report whose background is unknown. */
function reportOf(findings: string): CheckedReport {
  return { findings, background: '' };
}

function output(...texts: readonly string[]): Result<GenerateOutput> {
  const candidates = texts.map((text, index) => ({ text, score: -index, tokens: [3, 1], complete: true }));
  const timings = { tokenizeMs: 1, encoderMs: 1, firstTokenMs: 1, stepMs: 1, hostMs: 1, totalMs: 5, steps: 2 };
  return succeeded({ candidates, timings: { ...timings, inputTokens: 4 } } as GenerateOutput);
}

describe('draft', () => {
  test('asks as the manifest says, with prepared findings', async () => {
    const asked: GenerateInput[] = [];
    await draftsWith(() => output('clear.'), asked).draft(reportOf('1. Lungs  clear\n2. XXXX'));
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
    await draftsWith(() => output('clear.'), asked).draft(reportOf('Lungs clear.'), { candidates: 6 });
    await draftsWith(() => output('clear.'), asked).draft(reportOf('Lungs clear.'), { beams: 8, candidates: 2 });
    expect(asked.map(({ beams, candidates }) => [beams, candidates])).toEqual([
      [6, 6],
      [8, 2],
    ]);
  });

  test('gives candidates the form that readers see, each once, without masks and empty ones', async () => {
    const answer = output('picc tip. no edema.', 'PICC tip.  No edema.', ' . ', 'seen by xxxx.', 'no edema.');
    const drafted = await draftsWith(() => answer).draft(reportOf('PICC. No edema.'));
    expect(drafted.ok && drafted.value.candidates.map(({ text }) => text)).toEqual([
      '1. PICC tip.\n2. No edema.',
      'No edema.',
    ]);
  });

  test('puts the most urgent item first, and says what the findings say of each', async () => {
    const answer = output('small hiatal hernia. large right pneumothorax.');
    const report = reportOf('Small hiatal hernia. There is a large left pneumothorax.');
    const drafted = await draftsWith(() => answer).draft(report);
    const [best] = drafted.ok ? drafted.value.candidates : [];
    expect(best?.text).toBe('1. Large right pneumothorax.\n2. Small hiatal hernia.');
    expect(best?.review.check.warnings[0]).toMatchObject({ kind: 'side', interrupts: true, sentence: 0 });
    expect(best?.review.check.impression.map(({ evidence }) => evidence[0])).toEqual([1, 0]);
    expect(best?.review.critical.map(({ item }) => item.text)).toEqual(['Large right pneumothorax.']);
  });

  test('leaves out a title that heads nothing, and keeps those of several studies', async () => {
    const one = await draftsWith(() => output('chest. no edema.')).draft(reportOf('Lungs clear.'));
    expect(one.ok && one.value.candidates[0].items).toEqual(['No edema.']);
    const two = await draftsWith(() => output('chest. no edema. abdomen. free air.')).draft(reportOf('Free air.'));
    expect(two.ok && two.value.candidates[0].items).toEqual(['Chest.', 'No edema.', 'Abdomen.', 'Free air.']);
    const none = await draftsWith(() => output('chest.')).draft(reportOf('Lungs clear.'));
    expect(!none.ok && none.failure.code).toBe('DRAFT_EMPTY');
  });

  test('takes no word of a model for a communication', async () => {
    const answer = output('large left pneumothorax. discussed with Dr. Ames by telephone at 10:15.');
    const drafted = await draftsWith(() => answer).draft(reportOf('Large left pneumothorax.'));
    const [best] = drafted.ok ? drafted.value.candidates : [];
    expect(best?.review.check.warnings).toMatchObject([{ kind: 'communication', interrupts: true, sentence: 1 }]);
    expect(best?.review.critical.map(({ documented }) => documented)).toEqual([[]]);
  });

  test.each(['aspirin', 'hello world this is not a report'])('makes no normal study of “%s”', async (findings) => {
    const asked: GenerateInput[] = [];
    const drafted = await draftsWith(() => output('no acute disease.'), asked).draft(reportOf(findings));
    expect(drafted.ok && drafted.value.refusal?.reason).toBe('nothing-named');
    expect(asked).toEqual([]);
  });

  test('holds no masks where it is refused', async () => {
    const knee = { findings: 'MRI of the knee. The XXXX meniscus is torn. Joint effusion.', background: 'MRI knee.' };
    const drafted = await draftsWith(() => output('clear.')).draft(knee);
    expect(drafted.ok && drafted.value.refusal?.reason).toBeDefined();
    expect(drafted.ok && drafted.value.candidates[0].text).not.toMatch(/xxx/iu);
  });

  test('names the model without drafting', async () => {
    const model = await draftsWith(() => output('clear.')).model();
    expect(model).toMatchObject({ ok: true, value: { name: 'test', variant: 'cpu-int8', hash: 'f'.repeat(64) } });
  });

  test.each([
    { wish: { length: 'short' }, says: /drafts in one length only/u },
    { wish: { instruction: 'shorter' }, says: /drafts in one length only/u },
    { wish: { instruction: 'nodule first' }, says: /chooses by itself/u },
    { wish: { instruction: 'sing' }, says: /follows no instructions/u },
  ] as const)('refuses what its model cannot follow: $wish', async ({ wish, says }) => {
    const asked: GenerateInput[] = [];
    const drafted = await draftsWith(() => output('clear.'), asked).draft(reportOf('Lungs clear.'), { wish });
    expect(drafted).toMatchObject({
      ok: false,
      failure: { code: 'WISH_NOT_FOLLOWED', message: expect.stringMatching(says) },
    });
    expect(asked).toEqual([]);
  });

  test('is as ever where the reader wishes for the usual', async () => {
    const wish = { length: 'usual' } as const;
    const drafted = await draftsWith(() => output('clear.')).draft(reportOf('Lungs clear.'), { wish });
    expect(drafted.ok && drafted.value.candidates[0].text).toBe('Clear.');
  });

  test('streams in the form that readers see', async () => {
    const seen: string[] = [];
    await draftsWith(() => output('clear.')).draft(
      reportOf('Lungs clear.'),
      {},
      { onProgress: (text) => seen.push(text) },
    );
    expect(seen).toEqual(['PICC tip']);
  });

  test('counts the start of the engine once', async () => {
    const drafts = draftsWith(() => output('clear.'));
    const [first, second] = [
      await drafts.draft(reportOf('Lungs clear.')),
      await drafts.draft(reportOf('Lungs clear.')),
    ];
    expect(first.ok && first.value.timings.engineStartMs).toBe(500);
    expect(second.ok && second.value.timings.engineStartMs).toBe(0);
  });

  test.each([
    { findings: 'XXXX ___', answer: output('clear.'), code: 'REPORT_NO_FINDINGS' },
    { findings: 'Lungs clear.', answer: output(' '), code: 'DRAFT_EMPTY' },
    { findings: 'Lungs clear.', answer: failed('ENGINE_DIED', 'The engine stopped twice.'), code: 'ENGINE_DIED' },
  ])('fails with $code', async ({ findings, answer, code }) => {
    const drafted = await draftsWith(() => answer).draft(reportOf(findings));
    expect(!drafted.ok && drafted.failure.code).toBe(code);
  });
});
