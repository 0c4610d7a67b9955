import { z } from 'zod';

/**
 * The manifest of a model package: everything that the program must know about a model before it loads a byte of it.
 * `models/radtrain/package.py` writes it; `main/packages` checks every file against it.
 */

const relativePath = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/, 'must be a plain path inside the package');

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits');

const semanticVersion = z.string().regex(/^\d+\.\d+\.\d+$/, 'must look like 1.0.0');

const count = z.number().int().positive();

const modelFileSchema = z.strictObject({
  path: relativePath,
  /** Size in bytes. */
  size: z.number().int().nonnegative(),
  sha256,
});

const architectureSchema = z.strictObject({
  family: z.enum(['t5']),
  /** Decoder layers: the step graph takes as many pairs of cross-attention keys and values. */
  decoderLayers: count,
  /** Whether it copies from the prompt (See et al. 2017): then the step graph takes the prompt's tokens and their copy keys. */
  copies: z.boolean().default(false),
  /** Attention heads a layer. */
  heads: count,
  /** Width of one head. */
  headSize: count,
  vocabularySize: count,
  startToken: z.number().int().nonnegative(),
  endToken: z.number().int().nonnegative(),
  /** Longest prompt in tokens, the end token included. */
  maximumInputTokens: count,
  /** Longest output in tokens that the step graph's position table covers. */
  maximumOutputTokens: count,
  /** How many best continuations the step graph returns for each beam. */
  continuations: count,
});

const variantSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  /** Execution providers of ONNX Runtime that can run it, the preferred first. */
  providers: z.array(z.enum(['cpu', 'cuda', 'dml', 'webgpu', 'coreml'])).min(1),
  precision: z.enum(['fp32', 'fp16', 'int8', 'q4']),
  /** Prompt in, cross-attention keys and values out. */
  encoder: relativePath,
  /** One decoding step. */
  step: relativePath,
  /** Further files that the two graphs refer to (external data). */
  data: z.array(relativePath),
});

const generationSchema = z.strictObject({
  beams: count,
  maximumTokens: count,
  /** Exponent on the length that divides a hypothesis's log-probability (Wu et al. 2016, simplified as in transformers). */
  lengthPenalty: z.number().min(-10).max(10),
  /** No run of so many tokens comes up twice in a draft (no_repeat_ngram_size of transformers); 0 switches that off. */
  noRepeatNgram: z.number().int().nonnegative(),
});

const promptsSchema = z.strictObject({
  /** The prompt that asks for an impression; `{findings}` stands for the prepared findings. */
  impression: z.string().includes('{findings}'),
  /** The same by a content plan; `{plan}` stands for the findings to tell. Left out where the model knows no plans. */
  planned: z.string().includes('{plan}').includes('{findings}').optional(),
});

/**
 * What a reader may ask of one draft:
 * - length: a shorter or a fuller one
 * - content: which findings to tell, to leave out, or to tell first
 */
export const draftingAbilities = ['length', 'content'] as const;
export type DraftingAbility = (typeof draftingAbilities)[number];

const scopeSchema = z.strictObject({
  /** DICOM modality codes (PS3.3 C.7.3.1.1.1), with XR for all plain radiography. */
  modalities: z.array(z.string().min(1)).min(1),
  bodyParts: z.array(z.string().min(1)).min(1),
  /** ISO 639-1 codes. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  /** Absent where it was made for children and adults. */
  population: z.enum(['adult']).optional(),
  /** One sentence for the reader: what the model was made for. */
  summary: z.string().min(1),
});

const metricSchema = z.strictObject({
  name: z.string().min(1),
  value: z.number(),
  /** What it was measured on, for example "validation". */
  dataset: z.string().min(1),
  /** Number of reports. */
  count,
});

export const manifestSchema = z
  .strictObject({
    format: z.literal(1),
    name: z.string().regex(/^[a-z0-9-]+$/),
    version: semanticVersion,
    title: z.string().min(1),
    architecture: architectureSchema,
    tokenizer: relativePath,
    /** Table that gives lower-case output the casing that radiologists write; left out where the model writes cased text. */
    casing: relativePath.optional(),
    variants: z.array(variantSchema).min(1),
    prompts: promptsSchema,
    /** Weights that say which findings an impression tells (shared/generate/content-selection.ts); goes with `prompts.planned`. */
    contentSelection: relativePath.optional(),
    generation: generationSchema,
    /** What it can be asked beside a draft; what is not here is not offered to the reader. */
    follows: z.array(z.enum(draftingAbilities)).default([]),
    scope: scopeSchema,
    metrics: z.array(metricSchema),
    licence: z.strictObject({ name: z.string().min(1), file: relativePath }),
    modelCard: relativePath,
    /** What the model was trained on, and the hash that names exactly that data. */
    trainingData: z.strictObject({ summary: z.string().min(1), sha256 }),
    minimumProgramVersion: semanticVersion,
    /** Every file of the package but the manifest itself. */
    files: z.array(modelFileSchema).min(1),
  })
  .superRefine((manifest, context) => {
    const listed = new Set(manifest.files.map((file) => file.path));
    if (listed.size !== manifest.files.length) {
      context.addIssue({ code: 'custom', path: ['files'], message: 'a file is listed twice' });
    }
    const { generation, architecture } = manifest;
    for (const token of ['startToken', 'endToken'] as const) {
      if (architecture[token] >= architecture.vocabularySize) {
        context.addIssue({ code: 'custom', path: ['architecture', token], message: 'is not in the vocabulary' });
      }
    }
    if (2 * generation.beams > architecture.continuations) {
      const message = `needs ${2 * generation.beams} continuations of a step, the graph offers ${architecture.continuations}`;
      context.addIssue({ code: 'custom', path: ['generation', 'beams'], message });
    }
    if (generation.maximumTokens > architecture.maximumOutputTokens) {
      const message = `is more than the graph's ${architecture.maximumOutputTokens}`;
      context.addIssue({ code: 'custom', path: ['generation', 'maximumTokens'], message });
    }
    if ((manifest.prompts.planned === undefined) !== (manifest.contentSelection === undefined)) {
      const message = 'goes with prompts.planned: both or neither';
      context.addIssue({ code: 'custom', path: ['contentSelection'], message });
    }
    if (manifest.follows.length > 0 && manifest.contentSelection === undefined) {
      const message = 'needs contentSelection: what a reader asks is followed by content plans';
      context.addIssue({ code: 'custom', path: ['follows'], message });
    }
    const named = [
      manifest.tokenizer,
      ...(manifest.casing === undefined ? [] : [manifest.casing]),
      ...(manifest.contentSelection === undefined ? [] : [manifest.contentSelection]),
      manifest.licence.file,
      manifest.modelCard,
      ...manifest.variants.flatMap((variant) => [variant.encoder, variant.step, ...variant.data]),
    ];
    for (const path of named) {
      if (!listed.has(path)) {
        context.addIssue({ code: 'custom', path: ['files'], message: `${path} is used but not listed` });
      }
    }
  });

export type Manifest = z.infer<typeof manifestSchema>;
export type Variant = z.infer<typeof variantSchema>;

/** The file in a package's folder that holds the manifest. */
export const manifestFileName = 'manifest.json';
