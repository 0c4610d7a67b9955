import { useEffect } from 'react';
import type { Worklist } from './use-worklist.ts';

/** The line that the keys are at. */
export interface ActiveLine {
  /** Where it was last seen. */
  readonly index: number;
  /** Of its report, which it stays with wherever that moves; absent until the line is read. */
  readonly id: string | undefined;
}

interface ActiveLineOptions {
  /** Absent while the keys were nowhere yet. */
  readonly active: ActiveLine | undefined;
  readonly onActive: (active: ActiveLine) => void;
  readonly worklist: Worklist;
  /** The lines are those that were asked for. */
  readonly isCurrent: boolean;
}

/** Follows the active report through the list. @returns where it is; -1 where it is no more */
export function useActiveLine({ active, onActive, worklist, isCurrent }: ActiveLineOptions): number {
  const index = active?.id === undefined ? (active?.index ?? 0) : worklist.indexOf(active.id);
  const id = isCurrent ? worklist.lineAt(index)?.id : undefined;
  const hasMoved = active !== undefined && id !== undefined && (active.id !== id || active.index !== index);
  useEffect(() => {
    if (hasMoved) {
      onActive({ index, id });
    }
  });
  return index;
}
