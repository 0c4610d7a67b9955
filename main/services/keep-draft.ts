import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { DraftRecord, DraftWish } from '#shared/records/draft-record.ts';
import type { Draft } from './drafts.ts';
import { isClosed } from './opened-report.ts';
import type { NewId, Now } from './ports.ts';
import type { DraftStore, ReportStore, StudyStore } from './stores.ts';

export interface KeepDraftOptions {
  readonly reports: ReportStore;
  readonly drafts: DraftStore;
  readonly studies: StudyStore;
  readonly now: Now;
  readonly newId: NewId;
  readonly programVersion: string;
}

/** A draft that was made, and what for. */
export interface MadeDraft {
  readonly reportId: string;
  /** Who asked for it; absent where the station drafted by itself. */
  readonly readerId?: string;
  /** What it was drafted from. */
  readonly findings: string;
  readonly drafted: Draft;
  readonly wish?: DraftWish | undefined;
  /** It is kept beside the impression, which stays as it is even where nobody has written in it. */
  readonly leavesImpression: boolean;
}

/**
 * Keeps a draft with its provenance, and puts its best candidate in the impression if the findings are still the same and nothing stands there
 * that a reader wrote or that came with the report. Fails with `REPORT_UNKNOWN`, or as the store.
 */
export function keepDraft(made: MadeDraft, options: KeepDraftOptions): Result<DraftRecord> {
  const { reports, drafts, now, newId, programVersion } = options;
  const { reportId, readerId, findings, drafted, wish, leavesImpression } = made;
  const { refusal, candidates, provenance } = drafted;
  const { name, version, variant, hash } = drafted.model;
  const by = readerId === undefined ? {} : { readerId };
  const record: DraftRecord = {
    id: newId(),
    reportId,
    at: now(),
    ...by,
    findings,
    model: { name, version, variant, hash },
    programVersion,
    prompts: { ...provenance.prompts },
    parameters: provenance.parameters,
    ...(wish && { wish }),
    ...(refusal && { refusal: refusal.message }),
    candidates: candidates.map(({ text, items, score, complete }) => ({ text, items: [...items], score, complete })),
  };
  // While it was drafted the report may have been removed, or accepted.
  const current = reports.get(reportId);
  if (current === undefined) {
    return failed('REPORT_UNKNOWN', 'This report was removed while it was drafted.');
  }
  const added = drafts.add(record);
  if (!added.ok) {
    return added;
  }
  const isWanted = refusal === undefined && !leavesImpression;
  if (isWanted && !isClosed(current) && current.findings === findings && isFree(reports, reportId)) {
    const { text } = candidates[0];
    const put = reports.change(reportId, { at: now(), part: 'impression', text, ...by, draftId: record.id });
    if (!put.ok) {
      return put;
    }
  }
  return succeeded(record);
}

/** Whether only drafts ever stood in the impression, so that another may take its place. */
function isFree(reports: ReportStore, reportId: string): boolean {
  const last = reports.revisions(reportId).findLast(({ part }) => part === 'impression');
  return last === undefined || last.cause === 'draft' || last.text.trim() === '';
}
