import type { DraftRecord } from '#shared/records/draft-record.ts';
import { rankOf } from './candidate-order.ts';
import type { ReportView } from './open-report.ts';

/** Where the impression comes from: which of the draft's candidates it is, if it is one. */
export function Candidates({ view: { draft, texts } }: { readonly view: ReportView }) {
  return draft === undefined || texts.impression.trim() === '' ? null : (
    <p className="quiet">
      {originOf(draft, texts.impression)}
      {draft.findings !== texts.findings && ' · drafted from other findings'}
    </p>
  );
}

function originOf(draft: DraftRecord, impression: string): string {
  const rank = rankOf(draft, impression);
  if (rank === undefined) {
    return 'Your own text';
  }
  return draft.refusal === undefined
    ? `Candidate ${rank + 1} of ${draft.candidates.length}`
    : 'The findings’ own sentences';
}
