import { useState } from 'react';
import type { Result } from '#shared/ipc/failure.ts';
import type { FeedbackPreview } from '#shared/records/feedback-record.ts';
import { usePage } from '#renderer/page/page.ts';
import { useInTurn } from '#renderer/page/use-in-turn.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import type { MaskChanges } from './mask-changes.ts';

/** Records that wait are at most so many beside the open one: who has more to look at comes to the others later. */
const mostWaiting = 500;

/** A record before it leaves, and what is done with it. Failures are said in the status line. */
export function useRecord(id: string) {
  const { station, status, queries } = usePage();
  const { data: preview, error } = useStationQuery('previewFeedback', { id });
  const [undoable, setUndoable] = useState<readonly MaskChanges[]>([]);
  const inTurn = useInTurn();
  const key = ['previewFeedback', { id }];

  async function put(changes: MaskChanges): Promise<boolean> {
    const changed = await station.ask('changeMasks', { id, added: changes.added, lifted: changes.lifted });
    if (changed.ok) {
      queries.setQueryData(key, changed.value);
    } else {
      status.sayFailure(changed.failure);
    }
    return changed.ok;
  }

  /** @returns whether what was asked for is done; where it is not, what is shown may be old */
  async function settled(done: Result<unknown>): Promise<boolean> {
    await queries.invalidateQueries({ queryKey: done.ok ? ['listFeedback'] : key });
    if (!done.ok) {
      status.sayFailure(done.failure);
    }
    return done.ok;
  }

  /** @returns the changes that the station has now; undefined before the record is read */
  function changesNow(): MaskChanges | undefined {
    const now = queries.getQueryData<FeedbackPreview>(key);
    return now && { added: now.added, lifted: now.lifted };
  }

  return {
    preview,
    failure: error?.failure,
    canUndo: undoable.length > 0,

    change: (next: (before: MaskChanges) => MaskChanges): Promise<boolean> =>
      inTurn(async () => {
        const before = changesNow();
        const isDone = before !== undefined && (await put(next(before)));
        if (isDone) {
          setUndoable((steps) => [...steps, before]);
        }
        return isDone;
      }),

    undo: (): Promise<boolean> =>
      inTurn(async () => {
        const before = undoable.at(-1);
        const isDone = before !== undefined && (await put(before));
        if (isDone) {
          setUndoable((steps) => steps.slice(0, -1));
        }
        return isDone;
      }),

    /** As it is shown, with the changes that were made last. @returns whether it did */
    approve: (): Promise<boolean> =>
      inTurn(async () => {
        const changedAt = queries.getQueryData<FeedbackPreview>(key)?.summary.changedAt;
        return changedAt !== undefined && (await settled(await station.ask('approveFeedback', { id, changedAt })));
      }),

    /** @returns whether it did */
    withdraw: async (): Promise<boolean> => settled(await station.ask('withdrawFeedback', { id })),

    /** The record that waits to be looked at after this one, or from the first on; and how many wait beside it. */
    async next(): Promise<{ readonly id: string | undefined; readonly count: number }> {
      const listed = await station.ask('listFeedback', { states: ['deidentified'], offset: 0, limit: mostWaiting });
      const waiting = listed.ok ? listed.value.records.map((record) => record.id) : [];
      const at = waiting.indexOf(id);
      const others = [...waiting.slice(at + 1), ...waiting.slice(0, Math.max(0, at))];
      return { id: others[0], count: others.length };
    },
  };
}
