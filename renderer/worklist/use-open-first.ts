import { useEffect, useEffectEvent, useState } from 'react';
import type { Worklist, WorklistFilter } from './use-worklist.ts';

interface OpenFirstOptions {
  readonly filter: WorklistFilter;
  readonly worklist: Worklist;
  /** The lines are those of the filter. */
  readonly isCurrent: boolean;
  readonly onOpen: (index: number) => void;
}

/** Opens the first line of what the filter asks for: of no other list, so it waits until that one is there. */
export function useOpenFirst({ filter, worklist, isCurrent, onOpen }: OpenFirstOptions): () => void {
  const [wanted, setWanted] = useState<WorklistFilter>();
  const isThere = isCurrent && (worklist.total !== undefined || worklist.failure !== undefined);
  // Who changed the filter since does not want it any more.
  const isWanted = wanted === filter;
  const open = useEffectEvent(() => {
    setWanted(undefined);
    onOpen(0);
  });
  useEffect(() => {
    if (isWanted && isThere) {
      open();
    }
  }, [isWanted, isThere]);
  return () => setWanted(filter);
}
