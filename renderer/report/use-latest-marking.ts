import { useState } from 'react';
import type { Marking } from '#renderer/editor/marks.ts';

/** The last marks that there were: while the text is ahead of its review, the editor moves them along. */
export function useLatestMarking(marking: Marking | undefined): Marking | undefined {
  const [latest, setLatest] = useState(marking);
  if (marking !== undefined && !isSame(marking, latest)) {
    setLatest(marking);
    return marking;
  }
  return latest;
}

function isSame(one: Marking, other: Marking | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
