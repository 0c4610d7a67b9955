import { describe, expect, it } from 'vitest';
import { manifestSchema } from './manifest.ts';

const hash = 'a'.repeat(64);

const manifest = {
  format: 1,
  name: 'chest-xr',
  version: '1.0.0',
  title: 'Chest radiographs',
  architecture: {
    family: 't5',
    decoderLayers: 3,
    heads: 6,
    headSize: 32,
    vocabularySize: 2560,
    startToken: 0,
    endToken: 1,
    maximumInputTokens: 512,
    maximumOutputTokens: 256,
    continuations: 16,
  },
  tokenizer: 'tokenizer.json',
  variants: [
    {
      name: 'cpu-int8',
      providers: ['cpu'],
      precision: 'int8',
      encoder: 'cpu-int8/encoder.onnx',
      step: 'cpu-int8/step.onnx',
      data: ['cpu-int8/step.onnx.data'],
    },
  ],
  prompts: { impression: 'summarize: findings: {findings}' },
  generation: { beams: 4, maximumTokens: 128, lengthPenalty: 1.2, noRepeatNgram: 6 },
  scope: { modalities: ['XR'], bodyParts: ['CHEST'], languages: ['en'], summary: 'Adult chest radiographs.' },
  metrics: [{ name: 'rouge1', value: 0.618, dataset: 'test', count: 500 }],
  licence: { name: 'CC BY-NC-ND 4.0', file: 'LICENSE' },
  modelCard: 'MODEL_CARD.md',
  trainingData: { summary: 'Chest radiograph reports.', sha256: hash },
  minimumProgramVersion: '0.1.0',
  files: [
    'tokenizer.json',
    'cpu-int8/encoder.onnx',
    'cpu-int8/step.onnx',
    'cpu-int8/step.onnx.data',
    'LICENSE',
    'MODEL_CARD.md',
  ].map((path) => ({ path, size: 1, sha256: hash })),
};

/** Places and reasons of what is wrong, with changes to a manifest that is right. */
function complaints(changes: Readonly<Record<string, unknown>>): string[] {
  const parsed = manifestSchema.safeParse({ ...manifest, ...changes });
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

it('is understood where it is whole', () => {
  expect(complaints({})).toEqual([]);
});

describe('a path', () => {
  it.each([
    '../tokenizer.json',
    '/tokenizer.json',
    'a/../b',
    './a',
    'a//b',
    'a\\b',
    'C:/a',
    '.hidden',
    'a/',
    '',
    'a\nb',
  ])('stays inside the package: %j does not', (tokenizer) => {
    expect(complaints({ tokenizer })).toContainEqual(expect.stringMatching(/^tokenizer: must be a plain path/));
  });
});

describe('every file that is used', () => {
  it.each([
    [{ tokenizer: 'other.json' }, 'other.json'],
    [{ casing: 'casing.txt' }, 'casing.txt'],
    [{ modelCard: 'CARD.md' }, 'CARD.md'],
    [{ licence: { name: 'x', file: 'LICENCE' } }, 'LICENCE'],
    [{ variants: manifest.variants.map((variant) => ({ ...variant, data: ['weights.data'] })) }, 'weights.data'],
  ])('is listed with its hash: %j', (changes, path) => {
    expect(complaints(changes)).toEqual([`files: ${path} is used but not listed`]);
  });

  it('is listed once', () => {
    expect(complaints({ files: [...manifest.files, ...manifest.files.slice(0, 1)] })).toEqual([
      'files: a file is listed twice',
    ]);
  });
});

describe('what is not understood', () => {
  it.each([
    [{ format: 2 }, /^format/],
    [{ surprise: 1 }, /surprise/],
    [{ variants: [] }, /^variants/],
    [{ version: '1.0' }, /^version/],
    [{ prompts: { impression: 'summarize:' } }, /^prompts\.impression/],
    [{ files: [{ path: 'LICENSE', size: 1, sha256: hash.toUpperCase() }] }, /^files\.0\.sha256/],
    [{ files: [{ path: 'LICENSE', size: -1, sha256: hash }] }, /^files\.0\.size/],
  ])('is refused: %j', (changes, complaint) => {
    expect(complaints(changes)).toContainEqual(expect.stringMatching(complaint));
  });
});

it('starts and ends with tokens of its vocabulary', () => {
  const architecture = { ...manifest.architecture, startToken: 2560, endToken: 2561 };
  expect(complaints({ architecture })).toEqual([
    'architecture.startToken: is not in the vocabulary',
    'architecture.endToken: is not in the vocabulary',
  ]);
});

it('promises no more than its graphs can do', () => {
  expect(complaints({ generation: { beams: 9, maximumTokens: 300, lengthPenalty: 1, noRepeatNgram: 0 } })).toEqual([
    'generation.beams: needs 18 continuations of a step, the graph offers 16',
    "generation.maximumTokens: is more than the graph's 256",
  ]);
});

describe('content plans', () => {
  const impression = 'summarize: findings: {findings}';
  const planned = 'summarize: tell: {plan}. findings: {findings}';
  const files = [...manifest.files, { path: 'content-selection.json', size: 1, sha256: hash }];
  const contentSelection = 'content-selection.json';

  it('need a prompt and the weights that make them', () => {
    expect(complaints({ prompts: { impression, planned }, contentSelection, files })).toEqual([]);
    expect(complaints({ prompts: { impression, planned } })[0]).toMatch(/^contentSelection: .*both or neither/u);
    expect(complaints({ contentSelection, files })[0]).toMatch(/^contentSelection: .*both or neither/u);
    expect(complaints({ prompts: { impression, planned: impression }, contentSelection, files })[0]).toMatch(
      /^prompts\.planned: /u,
    );
    expect(complaints({ prompts: { impression, planned }, contentSelection })[0]).toMatch(/content-selection\.json/u);
  });

  it('stand beside whether the model copies from its prompt, which it does not where nothing is said', () => {
    expect(complaints({ architecture: { ...manifest.architecture, copies: true } })).toEqual([]);
    expect(manifestSchema.parse(manifest).architecture.copies).toBe(false);
  });
});
