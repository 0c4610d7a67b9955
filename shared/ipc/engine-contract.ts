import { z } from 'zod';

/**
 * The contract between the station and the engine process: named procedures, each with a schema for what goes in, what
 * is streamed, and what comes out. The engine knows prompts, tokens and scores; it knows nothing of reports.
 */

const absoluteFile = z.string().min(1);

export const loadInput = z.strictObject({
  encoderFile: absoluteFile,
  stepFile: absoluteFile,
  tokenizerFile: absoluteFile,
  decoderLayers: z.number().int().positive(),
  copies: z.boolean(),
  heads: z.number().int().positive(),
  headSize: z.number().int().positive(),
  startToken: z.number().int().nonnegative(),
  endToken: z.number().int().nonnegative(),
  maximumInputTokens: z.number().int().positive(),
  maximumOutputTokens: z.number().int().positive(),
  continuations: z.number().int().positive(),
  /** Threads that one operator may use. */
  threads: z.number().int().positive(),
});

export const loadOutput = z.strictObject({
  /** Time to create both sessions and the tokenizer, in milliseconds. */
  loadMs: z.number(),
});

export const generateInput = z.strictObject({
  prompt: z.string().min(1),
  /** One is greedy search; at most half of the model's `continuations`. */
  beams: z.number().int().positive(),
  /** How many finished hypotheses to return, best first; at most `beams`. */
  candidates: z.number().int().positive(),
  /** Most tokens to write, the end token included. */
  maximumTokens: z.number().int().positive(),
  /** Exponent on the length that divides a hypothesis's log-probability: above 0 favours longer texts. */
  lengthPenalty: z.number(),
  /** No run of so many tokens comes up twice; 0 switches that off. */
  noRepeatNgram: z.number().int().nonnegative(),
});

/** Sent after each step: the best hypothesis so far. A later step may replace it by another, not only extend it. */
export const generateProgress = z.strictObject({
  text: z.string(),
  tokens: z.number().int().nonnegative(),
});

export const generatedCandidate = z.strictObject({
  text: z.string(),
  /** Sum of the tokens' log-probabilities (natural logarithm) divided by length ** lengthPenalty. */
  score: z.number(),
  /** As generated; the last one is the end token where the candidate is complete. */
  tokens: z.array(z.number().int().nonnegative()),
  /** False where the maximum length cut it off before the end token. */
  complete: z.boolean(),
});

export const generateOutput = z.strictObject({
  candidates: z.array(generatedCandidate).min(1),
  timings: z.strictObject({
    /** All in milliseconds. The prompt's text to tokens. */
    tokenizeMs: z.number(),
    /** Inside ONNX Runtime: the prompt, once. */
    encoderMs: z.number(),
    /** From the start of the request until the first token was chosen. */
    firstTokenMs: z.number(),
    /** Inside ONNX Runtime: all steps together. */
    stepMs: z.number(),
    /** Everything outside ONNX Runtime: tokenizing, feeding, choosing, decoding. */
    hostMs: z.number(),
    /** encoderMs + stepMs + hostMs. */
    totalMs: z.number(),
    steps: z.number().int().nonnegative(),
    inputTokens: z.number().int().nonnegative(),
  }),
});

export const engineContract = {
  procedures: {
    load: { input: loadInput, progress: z.never(), output: loadOutput },
    generate: { input: generateInput, progress: generateProgress, output: generateOutput },
  },
  events: {},
} as const;

export type EngineContract = typeof engineContract;

export type LoadInput = z.infer<typeof loadInput>;
export type LoadOutput = z.infer<typeof loadOutput>;
export type GenerateInput = z.infer<typeof generateInput>;
export type GenerateProgress = z.infer<typeof generateProgress>;
export type GeneratedCandidate = z.infer<typeof generatedCandidate>;
export type GenerateOutput = z.infer<typeof generateOutput>;
