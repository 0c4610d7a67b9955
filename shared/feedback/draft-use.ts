import type { DraftRecord } from '#shared/records/draft-record.ts';
import type { Acceptance, Revision } from '#shared/records/report-record.ts';
import type { DraftOutcome, TextChange } from './feedback-content.ts';
import { hasSameWords, textChange } from './text-change.ts';

/** Of a report: another draft than the last one counts no more. */
export type ReportOutcome = Exclude<DraftOutcome, 'regenerated'> | 'undrafted';

/** What an accepted report's drafts were to its reader. */
export interface DraftUse {
  /** The draft that they had before them last. */
  readonly used?: DraftRecord;
  /** Its text; absent where there was no draft. */
  readonly drafted?: string;
  /** From the draft to what was accepted. */
  readonly edit?: TextChange;
  readonly outcome: ReportOutcome;
}

/** @param drafts the oldest first, as the revisions */
export function draftUse(
  acceptance: Acceptance,
  drafts: readonly DraftRecord[],
  revisions: readonly Revision[],
): DraftUse {
  const put = lastPut(revisions);
  // One that was made for nobody while the reader accepted was never before them.
  const used =
    drafts.find(({ id }) => id === put) ??
    drafts.find(({ id }) => id === acceptance.draftId) ??
    drafts.findLast(({ at }) => at <= acceptance.at);
  const own = used?.id === acceptance.draftId ? acceptance.drafted : undefined;
  const drafted = own ?? used?.candidates[0]?.text;
  if (used === undefined || drafted === undefined) {
    return { ...(used && { used }), outcome: 'undrafted' };
  }
  const edit = textChange(drafted, acceptance.impression);
  return { used, drafted, edit, outcome: used.id === put ? outcomeOf(edit) : 'ignored' };
}

/** The draft that was put in the impression last. */
function lastPut(revisions: readonly Revision[]): string | undefined {
  return revisions.findLast(({ part, cause }) => part === 'impression' && cause === 'draft')?.draftId;
}

function outcomeOf(edit: TextChange): ReportOutcome {
  if (hasSameWords(edit)) {
    return 'accepted';
  }
  return edit.sentences.some(({ fate }) => fate === 'kept' || fate === 'moved' || fate === 'edited')
    ? 'edited'
    : 'rejected';
}
