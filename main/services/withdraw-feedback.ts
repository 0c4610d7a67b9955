import type { Result } from '#shared/ipc/failure.ts';
import type { KeptFeedback, Store } from './stores.ts';

/** Nothing of a record stays here. What was sent leaves a mark, by which the training side is told to forget it. */
export function withdrawFeedback(
  record: KeptFeedback,
  { feedback }: Pick<Store, 'feedback'>,
  at: number,
): Result<void> {
  if (record.state !== 'sent') {
    return feedback.remove(record.id);
  }
  const { content: _content, study: _study, ...rest } = record;
  const tombstone = JSON.stringify({ format: 'reading-room-feedback', version: 1, id: record.id, withdrawn: true });
  return feedback.save({
    ...rest,
    state: 'withdrawn',
    changedAt: at,
    title: '',
    masks: 0,
    doubts: [],
    changes: { added: [], lifted: [] },
    outgoing: tombstone,
  });
}
