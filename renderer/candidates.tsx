import type { DraftRecord } from '#shared/records/draft-record.ts';
import { rankOf } from './candidate-order.ts';
import type { ReportView } from './open-report.ts';

/** Where the impression comes from: which of the draft's candidates it is, if it is one. */
export function Candidates({ view: { report, draft, texts } }: { readonly view: ReportView }) {
  return draft === undefined || texts.impression.trim() === '' ? null : (
    <p className="quiet">
      {originOf(draft, texts.impression, report?.state === 'new')}
      {draft.findings !== texts.findings && ' · drafted from other findings'}
    </p>
  );
}

function originOf(draft: DraftRecord, impression: string, isAsReceived: boolean): string {
  const rank = rankOf(draft, impression);
  if (rank === undefined) {
    return isAsReceived ? 'As it came with the report' : 'Written or changed by a reader';
  }
  return draft.refusal === undefined
    ? `Candidate ${rank + 1} of ${draft.candidates.length}`
    : 'The findings’ own sentences';
}
