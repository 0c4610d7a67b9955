import { z } from 'zod';
import { manifestSchema } from '#shared/package/manifest.ts';
import { instant } from './report-record.ts';

/** What a window shows of the model package that drafts. */

const { variants, scope, metrics, follows, title, name, version } = manifestSchema.shape;

/** How fast a variant drafts on this machine, in milliseconds: medians over `drafts` drafts of the built-in examples. */
export const measuredSpeed = z.strictObject({
  at: instant,
  drafts: z.number().int().positive(),
  firstWordMs: z.number().nonnegative(),
  wholeMs: z.number().nonnegative(),
});
export type MeasuredSpeed = z.infer<typeof measuredSpeed>;

const shownVariant = variants.element.pick({ name: true, providers: true, precision: true }).extend({
  /** Of its files. */
  bytes: z.number().int().nonnegative(),
  /** It is the one that drafts. */
  isActive: z.boolean(),
  runsHere: z.boolean(),
  measured: measuredSpeed.optional(),
});

export const modelRecord = z.strictObject({
  name,
  version,
  title,
  /** Hash of the model package. */
  hash: z.string(),
  bytes: z.number().int().nonnegative(),
  scope,
  metrics,
  /** What a reader may ask of one draft. */
  follows,
  trainingData: z.string(),
  licence: z.strictObject({ name: z.string(), text: z.string() }),
  /** Markdown. */
  modelCard: z.string(),
  variants: z.array(shownVariant),
  /** Threads that the engine uses. */
  threads: z.number().int().positive(),
});
export type ModelRecord = z.infer<typeof modelRecord>;
