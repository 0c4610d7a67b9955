import { useId } from 'react';
import type { ReviewRecord } from '#shared/records/review-record.ts';

/** What the checks say of the impression: what matters most first, and marked by a word, not by a colour alone. */
export function Warnings({ review: { warnings, isRead } }: { readonly review: ReviewRecord }) {
  const heading = useId();
  return (
    <section className="warnings" aria-labelledby={heading}>
      <h2 id={heading}>Warnings</h2>
      {!isRead && <p>The checks do not know the language of this text: that they say nothing means nothing.</p>}
      {isRead && warnings.length === 0 && <p className="quiet">Nothing to say.</p>}
      <ul className="lines" aria-labelledby={heading}>
        {warnings.map(({ kind, interrupts, text, sentence }) => (
          <li key={`${kind} ${sentence ?? ''} ${text}`} className={interrupts ? 'interrupts' : undefined}>
            {interrupts && <strong>Check</strong>} {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
