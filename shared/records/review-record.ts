import { z } from 'zod';
import { warningKinds } from '#shared/checks/check.ts';
import { communicationElements } from '#shared/checks/criticality/critical-result-record.ts';
import { reportParts } from '#shared/checks/follow-up/follow-up-rule.ts';

/** What a window shows of an impression held against its findings. Offsets are UTF-16 code units, the end exclusive. */

const offset = z.number().int().nonnegative();
const span = z.strictObject({ start: offset, end: offset });
const index = z.number().int().nonnegative();

/** Names a warning of a report for as long as the sentence that it stands at, and what it says, stay the same. */
export const warningKey = z.string().regex(/^[0-9a-f]{64}$/u);

/** What would settle a warning: this text in the place of that span of the impression; an empty span is where it goes in. */
const fix = span.extend({ text: z.string() });
export type Fix = z.infer<typeof fix>;

const warning = z.strictObject({
  key: warningKey,
  kind: z.enum(warningKinds),
  interrupts: z.boolean(),
  text: z.string(),
  /** Index of the sentence of the impression that it stands at; absent for what is left out. */
  sentence: index.optional(),
  evidence: z.array(index),
  /** In the findings' own words; absent where there is nothing to put right in the text. */
  fix: fix.optional(),
  /** A reader looked at it and went on without. */
  isDismissed: z.boolean(),
});
export type ShownWarning = z.infer<typeof warning>;

/** How soon someone must be told, as the ACR's categories have it. */
const category = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal('none')]);

const guidance = z.strictObject({ short: z.string(), citation: z.string(), doi: z.string().optional() });

/** An item of the impression and the row of the table of urgency that placed it. */
const placedItem = span.extend({
  category,
  /** Id of the row. */
  rule: z.string(),
  because: z.string(),
  source: guidance.optional(),
});

const criticalResult = z.strictObject({
  text: z.string(),
  /** The words of the text that state the finding. */
  finding: z.string(),
  category,
  because: z.string(),
  /** False for a sentence of the findings that the impression leaves out. */
  inImpression: z.boolean(),
  documented: z.array(z.enum(communicationElements)),
  /** What guidance asks to be documented and the report does not say. */
  missing: z.array(z.strictObject({ element: z.enum(communicationElements), source: guidance })),
});
export type ShownCriticalResult = z.infer<typeof criticalResult>;

const followUp = z.strictObject({
  rule: z.strictObject({
    id: z.string(),
    version: z.string(),
    title: z.string(),
    citation: z.string(),
    doi: z.string(),
  }),
  status: z.enum(['offered', 'incomplete', 'outside']),
  /** The words of the report that the rule speaks to. */
  subject: span.extend({ part: z.enum(reportParts) }),
  text: z.string(),
  /** What the document recommends; present exactly where the status is `offered`. */
  recommendation: z.string().optional(),
  inputs: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  missing: z.array(z.string()),
});
export type ShownFollowUp = z.infer<typeof followUp>;

export const reviewRecord = z.strictObject({
  /** The texts that were compared; the spans are of them. */
  impression: z.string(),
  findings: z.string(),
  /** Sentences of the findings. */
  findingsSentences: z.array(span),
  /** Sentences of the impression, with the indexes of those of the findings that each rests on, the closest first. */
  impressionSentences: z.array(
    span.extend({ evidence: z.array(index), support: z.enum(['supported', 'unsupported', 'nothing to support']) }),
  ),
  /** Those that interrupt first; each group the most important first. */
  warnings: z.array(warning),
  /** The impression's items, in the order in which they stand there. */
  items: z.array(placedItem),
  /** What someone must be told of, the most urgent first. */
  critical: z.array(criticalResult),
  /** What published rules say to the report's findings. */
  followUp: z.array(followUp),
  /** The findings are short and hold nothing abnormal: a draft would take longer to read than an impression to write. */
  isShortNormal: z.boolean(),
  /** False where a text is in a language that the checks do not know: then their silence means nothing. */
  isRead: z.boolean(),
});
export type ReviewRecord = z.infer<typeof reviewRecord>;
