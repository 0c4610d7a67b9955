import type { Steps } from '#shared/evaluate/steps.ts';
import { composeFeedback } from '#shared/feedback/compose-feedback.ts';
import { identifiersOf, type KnownOfStation } from '#shared/feedback/deidentify-feedback.ts';
import { draftUse } from '#shared/feedback/draft-use.ts';
import type { ErrorMark, DraftRating } from '#shared/feedback/error-mark.ts';
import type { ReportRecord } from '#shared/records/report-record.ts';
import type { ShownWarning } from '#shared/records/review-record.ts';
import type { PersonName } from '#shared/records/study-record.ts';
import type { AcceptedReport } from './accepted-report.ts';
import { lookedAt } from './looked-at.ts';
import { longestReviewed } from './report-reviews.ts';
import type { NewId } from './ports.ts';
import type { KeptFeedback } from './stores.ts';

/** All that a record is made of, as it is now. */
export interface RecordSources {
  /** Undefined where the report is open again, or was taken back. */
  readonly accepted: AcceptedReport | undefined;
  /** Whether anything is to be recorded of it. */
  readonly isWanted: boolean;
  readonly before: KeptFeedback | undefined;
  readonly approvesSure: boolean;
  readonly basis: 'final' | 'accepted';
  readonly errors: readonly ErrorMark[];
  readonly rating: DraftRating | undefined;
  readonly shownAt: readonly (readonly [draftId: string, at: number])[];
  /** Who works at the station. */
  readonly people: readonly PersonName[];
}

/** What the checks say of a text as the impression of a report that a model drafted. */
export type WarningsOf = (report: ReportRecord, impression: string) => readonly ShownWarning[];

export interface ComposeOptions {
  readonly warningsOf: WarningsOf;
  readonly newId: NewId;
  readonly at: number;
}

/** A record, with what was found in its texts. */
export interface ComposedRecord {
  readonly record: KeptFeedback;
  readonly known: KnownOfStation;
  readonly identifiers: ReturnType<typeof identifiersOf>;
}

/** Characters of a report beyond which it is none: nothing is recorded of it. */
const mostWritten = 60_000;
/** Characters of all candidates of its drafts. */
const mostDrafted = 120_000;

/**
 * Undefined where nothing is to be recorded: that of reports that are far too long is not worth the time that it takes.
 */
export function* composeRecord(
  { accepted, isWanted, before, approvesSure, basis, errors, rating, shownAt, people }: RecordSources,
  { warningsOf, newId, at }: ComposeOptions,
): Steps<ComposedRecord | undefined> {
  if (accepted === undefined || !isWanted || isTooLong(accepted)) {
    return undefined;
  }
  const { report, acceptance, final, drafts, revisions } = accepted;
  const { drafted } = draftUse(acceptance, drafts, revisions);
  const warnings = {
    drafted: drafted === undefined ? [] : warningsOf(report, drafted),
    // As if it were drafted, too: what is asked is whether the same is still to be said of it.
    accepted: drafted === undefined ? [] : warningsOf(report, acceptance.impression),
  };
  yield;
  const content = composeFeedback({ ...accepted, shownAt: new Map(shownAt), warnings, errors, rating });
  yield;
  const isWhole = final !== undefined || basis === 'accepted';
  const changes = before?.changes ?? { added: [], lifted: [] };
  const known: KnownOfStation = { study: report.study ?? {}, people };
  const identifiers = identifiersOf(known);
  const found = isWhole ? yield* lookedAt({ content, known, changes, identifiers }) : { masks: 0, doubts: [] };
  const record: KeptFeedback = {
    id: before?.id ?? newId(),
    reportId: report.id,
    readerId: acceptance.readerId,
    state: !isWhole ? 'recorded' : approvesSure && found.doubts.length === 0 ? 'approved' : 'deidentified',
    recordedAt: acceptance.at,
    // Later than before, whatever the clock says: by it an old look at a record is told from a new one.
    changedAt: Math.max(at, (before?.changedAt ?? 0) + 1),
    title: report.title,
    outcome: content.outcome,
    ...found,
    content,
    study: known.study,
    changes,
  };
  return { record, known, identifiers };
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((length, text) => length + text.length, 0);
}

function isTooLong({ report, acceptance, final, drafts }: AcceptedReport): boolean {
  const candidates = drafts.flatMap((draft) => draft.candidates.map(({ text }) => text));
  const written = [report.background, acceptance.findings, acceptance.impression, final?.text ?? ''];
  // Comparing two texts takes the product of their lengths.
  const isUnreadable = [acceptance.impression, ...candidates].some((text) => text.length > longestReviewed);
  return isUnreadable || lengthOf(written) > mostWritten || lengthOf(candidates) > mostDrafted;
}
