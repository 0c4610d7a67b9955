import { useState } from 'react';

/** Asks once more: nothing brings the report back. */
export function RemoveReport({ onRemove }: { readonly onRemove: () => void }) {
  const [isAsked, setIsAsked] = useState(false);
  if (!isAsked) {
    return (
      <button type="button" className="aside" onClick={() => setIsAsked(true)}>
        Remove
      </button>
    );
  }
  return (
    <div role="group" aria-label="Remove this report" className="aside actions">
      <span>Remove this report for good?</span>
      <button type="button" autoFocus onClick={() => setIsAsked(false)}>
        Keep it
      </button>
      <button type="button" onClick={onRemove}>
        Yes, remove it
      </button>
    </div>
  );
}
