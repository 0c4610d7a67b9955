import { z } from 'zod';
import { instant, recordId } from './instant-and-id.ts';
import { returnRecord } from './return-record.ts';
import { personName, studyRecord } from './study-record.ts';

/** What the station keeps of a report, from its arrival to the text that the RIS made final. Times are milliseconds since 1970. */

export { instant, recordId };

export const reportStates = ['new', 'drafted', 'edited', 'accepted', 'final'] as const;
/**
 * - new: nothing was drafted or written yet
 * - drafted: a draft stands there untouched
 * - edited: a reader has written or changed something
 * - accepted: a reader has accepted the impression
 * - final: the RIS sent the report that it signed
 */
export type ReportState = (typeof reportStates)[number];

export const reportSources = ['paste', 'file', 'drop', 'clipboard', 'hl7', 'folder'] as const;
/** How the report came to the station. */
export type ReportSource = (typeof reportSources)[number];

/** The parts of a report that a reader writes. */
export const writtenParts = ['findings', 'impression'] as const;
export type WrittenPart = (typeof writtenParts)[number];

/** A line of the worklist. */
export const reportSummary = z.strictObject({
  id: recordId,
  /** What was examined, as the report says it: "XR chest". */
  title: z.string(),
  source: z.enum(reportSources),
  state: z.enum(reportStates),
  receivedAt: instant,
  changedAt: instant,
});
export type ReportSummary = z.infer<typeof reportSummary>;

/** A summary as the worklist shows it: with the words that were searched for where they stand, or the first words of the findings. */
export const worklistLine = reportSummary.extend({
  excerpt: z.array(z.strictObject({ text: z.string(), isMatch: z.boolean() })),
  /** Whose study it is, where its sender says so. */
  patient: personName.optional(),
  /** The RIS took the report back. */
  isWithdrawn: z.literal(true).optional(),
});
export type WorklistLine = z.infer<typeof worklistLine>;

/** The reader's act at the station: the impression as it was then, and what it came from. */
export const acceptance = z.strictObject({
  at: instant,
  readerId: recordId,
  findings: z.string(),
  impression: z.string(),
  /** The draft that the reader had before them; absent where none was made. */
  draftId: recordId.optional(),
  /** The candidate of it that stood in the impression last; the best one where none did. */
  drafted: z.string().optional(),
});
export type Acceptance = z.infer<typeof acceptance>;

/** What the RIS makes of a report: signed, signed again with changes or with an addendum, or taken back (FHIR's DiagnosticReport.status). */
export const finalStatuses = ['final', 'amended', 'corrected', 'appended', 'cancelled'] as const;

/** The report that the RIS signed. */
export const finalReport = z.strictObject({ at: instant, status: z.enum(finalStatuses), text: z.string() });
export type FinalReport = z.infer<typeof finalReport>;

export const reportRecord = reportSummary.extend({
  /** As it came in. */
  text: z.string(),
  /** Indication, technique, comparison: what was asked and how it was done. */
  background: z.string(),
  /** As they stand now. */
  findings: z.string(),
  impression: z.string(),
  /** What drafts put in the impression over time: until the report is accepted, words of these need a radiologist's review. */
  draftedTexts: z.array(z.string()),
  /** What its sender says of the study beside the text. */
  study: studyRecord.optional(),
  /** The last ones. */
  acceptance: acceptance.optional(),
  final: finalReport.optional(),
  /** What became of the last one that was sent back. */
  returned: returnRecord.optional(),
});
export type ReportRecord = z.infer<typeof reportRecord>;

/** Whether the RIS took the report back: it is closed as a signed one is, and nothing that anybody may go by. */
export function isWithdrawn({ final }: Pick<ReportRecord, 'final'>): boolean {
  return final?.status === 'cancelled';
}

export const revisionCauses = ['received', 'typed', 'draft'] as const;
/** Where a text came from: it arrived, a reader wrote it, or a draft was put there. */
export type RevisionCause = (typeof revisionCauses)[number];

/** A text that once stood in a part of the report. */
export const revision = z.strictObject({
  at: instant,
  part: z.enum(writtenParts),
  cause: z.enum(revisionCauses),
  text: z.string(),
  /** Who wrote it; absent for what arrived. */
  readerId: recordId.optional(),
  /** The draft that it is of. */
  draftId: recordId.optional(),
});
export type Revision = z.infer<typeof revision>;

/** Where a reader is: the report that they have open, and their cursor, as UTF-16 code units of the part. */
export const readerPlace = z.strictObject({
  reportId: recordId,
  part: z.enum(writtenParts),
  anchor: z.number().int().nonnegative(),
  head: z.number().int().nonnegative(),
});
export type ReaderPlace = z.infer<typeof readerPlace>;
