import { z } from 'zod';
import type { DraftRecord } from '#shared/records/draft-record.ts';
import type { Acceptance, ReportRecord, Revision } from '#shared/records/report-record.ts';
import { draftUse, type ReportOutcome } from './draft-use.ts';
import { studyKindOf } from './study-kind.ts';

/** A reader's own work on the reports that they accepted: for their own eyes. Its sentences may name a patient. */

/**
 * - accepted, edited, rejected: the draft stood in the impression
 * - ignored: there was one, and it never did
 * - undrafted: there was none
 */
export const workOutcomes = [
  'accepted',
  'edited',
  'rejected',
  'ignored',
  'undrafted',
] as const satisfies readonly ReportOutcome[];

/** A drafted sentence that did not stay as it was; without `after` it was deleted. */
const changedSentence = z.strictObject({ before: z.string(), after: z.string().optional() });
export type ChangedSentence = z.infer<typeof changedSentence>;
export const changedSentences = z.array(changedSentence);

/** A reader's own work on one report. */
export interface ReaderWork {
  readonly acceptedAt: number;
  /** DICOM's codes, in capitals. */
  readonly modality?: string;
  readonly bodyPart?: string;
  readonly outcome: ReportOutcome;
  /** Of the draft, and how many were inserted, deleted or replaced in it; 0 where none stood in the impression. */
  readonly draftedWords: number;
  readonly wordEdits: number;
  /** Milliseconds from when the reader first had the report before them, breaks and all; absent where that is not known. */
  readonly tookMs?: number;
  readonly sentences: readonly ChangedSentence[];
}

export interface WorkedReport {
  readonly report: ReportRecord;
  readonly acceptance: Acceptance;
  /** The oldest first, as the revisions. */
  readonly drafts: readonly DraftRecord[];
  readonly revisions: readonly Revision[];
}

/** @param openedAt when its reader first had the report before them; undefined where the time since then says nothing */
export function readerWorkOf(
  { report, acceptance, drafts, revisions }: WorkedReport,
  openedAt: number | undefined,
): ReaderWork {
  // Where the model was not asked, the findings' own sentences are no draft.
  const { edit, outcome } = draftUse(
    acceptance,
    drafts.filter(({ refusal }) => refusal === undefined),
    revisions,
  );
  const stood = outcome === 'ignored' ? undefined : edit;
  const { modality, bodyPart } = studyKindOf(report);
  const tookMs = openedAt === undefined ? -1 : acceptance.at - openedAt;
  return {
    acceptedAt: acceptance.at,
    ...(modality !== undefined && { modality: modalityOf(modality) }),
    ...(bodyPart !== undefined && { bodyPart: bodyPart.toUpperCase() }),
    outcome,
    draftedWords: stood?.wordsBefore ?? 0,
    wordEdits: stood?.wordEdits ?? 0,
    ...(tookMs >= 0 && { tookMs }),
    sentences: (stood?.sentences ?? []).flatMap(({ fate, before, after }) =>
      before !== undefined && (fate === 'edited' || fate === 'deleted')
        ? [{ before, ...(after !== undefined && { after }) }]
        : [],
    ),
  };
}

/** Whether a draft stood in the impression, and stayed, was edited or thrown away. */
export function hadDraft({ outcome }: ReaderWork): boolean {
  return outcome !== 'ignored' && outcome !== 'undrafted';
}

/** DICOM has several codes for plain radiographs: to who reads them they are one. */
function modalityOf(code: string): string {
  const upper = code.toUpperCase();
  return ['CR', 'DX', 'DR', 'RG'].includes(upper) ? 'XR' : upper;
}
