import { rankOf } from './candidate-order.ts';
import type { ReportView } from './open-report.ts';

/** Which of the draft's candidates stands in the impression. */
export function Candidates({ view: { draft, texts } }: { readonly view: ReportView }) {
  if (draft === undefined) {
    return null;
  }
  const rank = rankOf(draft, texts.impression);
  return (
    <p className="quiet">
      {rank === undefined
        ? `Not one of the ${draft.candidates.length} drafted candidates`
        : `Candidate ${rank + 1} of ${draft.candidates.length}`}
      {draft.findings !== texts.findings && ' · drafted from other findings'}
    </p>
  );
}
