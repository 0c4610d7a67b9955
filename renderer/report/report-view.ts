import type { Failure } from '#shared/ipc/failure.ts';
import type { DraftRecord } from '#shared/records/draft-record.ts';
import type { ReportRecord, WrittenPart } from '#shared/records/report-record.ts';
import type { ReviewRecord } from '#shared/records/review-record.ts';
import type { AcceptObstacle } from './accept-obstacle.ts';

/** What the window shows of an open report. */
export interface ReportView {
  /** Absent until it is read. */
  readonly report: ReportRecord | undefined;
  /** Why it could not be read. */
  readonly failure: Failure | undefined;
  /** What stands in the fields; it may be newer than the report. */
  readonly texts: Readonly<Record<WrittenPart, string>>;
  readonly isSaved: boolean;
  readonly savedAt: number | undefined;
  /** The newest draft. */
  readonly draft: DraftRecord | undefined;
  /** Who wanted the draft that is being made. */
  readonly drafting: 'reader' | 'window' | undefined;
  /** The best text so far, while it is drafted. */
  readonly preview: string;
  /** Why there is no draft of these findings. */
  readonly draftFailure: Failure | undefined;
  /** Short and normal: not drafted unless it is asked for. */
  readonly isSkipped: boolean;
  /** Of a reader who commits first: what they wrote when they wanted to see the draft. */
  readonly committed: string | undefined;
  readonly review: ReviewRecord | undefined;
  /** What the reader was told of when they wanted to accept, and when: asked once more, it is accepted. */
  readonly warnedOf: { readonly obstacle: AcceptObstacle; readonly at: number } | undefined;
  /** A newer version took the place of what stood there while the reader typed, who had not seen it: their words stand there. */
  readonly isTypedOver: boolean;
  /** Up to when newer versions that came while they wrote were used or put aside by the reader, by part. */
  readonly seenVersions: Readonly<Partial<Record<WrittenPart, number>>>;
  /** While a report is being accepted nothing can be typed that the reader would not have accepted. */
  readonly isAccepting: boolean;
}

export const emptyView: ReportView = {
  report: undefined,
  failure: undefined,
  texts: { findings: '', impression: '' },
  isSaved: true,
  savedAt: undefined,
  draft: undefined,
  drafting: undefined,
  preview: '',
  draftFailure: undefined,
  isSkipped: false,
  committed: undefined,
  review: undefined,
  warnedOf: undefined,
  isTypedOver: false,
  seenVersions: {},
  isAccepting: false,
};

/** Whether a report is past its work here: accepted, or signed in the RIS. One that was not read yet cannot be worked on either. */
export function isClosed({ report }: Pick<ReportView, 'report'>): boolean {
  return report === undefined || report.state === 'accepted' || report.state === 'final';
}

/** The model cannot draft from these findings: they are outside its scope, or longer than it reads. Other findings may do. */
export function isUndraftable(view: Pick<ReportView, 'draft' | 'draftFailure' | 'texts'>): boolean {
  return isTooLong(view) || (view.draft?.refusal !== undefined && !isOutdated(view));
}

export function isTooLong({ draftFailure }: Pick<ReportView, 'draftFailure'>): boolean {
  return draftFailure?.code === 'FINDINGS_TOO_LONG';
}

/** The findings stand there otherwise than when this draft was made. */
export function isOutdated({ draft, texts }: Pick<ReportView, 'draft' | 'texts'>): boolean {
  return draft !== undefined && draft.findings !== texts.findings;
}
