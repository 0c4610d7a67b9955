import { feedbackKey, siteOfKey, tombstoneKey } from '#shared/feedback/object-key.ts';
import { succeeded, type Result } from '#shared/ipc/failure.ts';
import type { Freeze } from './ports.ts';
import type { KeptFeedback, Store } from './stores.ts';

/** What becomes of a record once it may leave, up to the moment that it is sent. All of it is part of the change that decides. */
export interface FeedbackOutbox {
  /** Makes the object that leaves, bytes and key, and never again. @param record approved, with what leaves of it */
  queue(record: KeptFeedback & { readonly outgoing: string }, approvedAt: number): Result<void>;
  /** Whether it is out of the building, or may be: a try whose answer was lost counts. */
  mayHaveLeft(record: KeptFeedback): boolean;
  /** It is not to be sent as it was queued; something else of it may be. For one that may not have left. */
  unqueue(record: KeptFeedback): Result<void>;
  /** Nothing of a record stays here. Where it may have left, a tombstone follows it, by which the training side is told to forget it. */
  withdraw(record: KeptFeedback, at: number): Result<void>;
  /** Queues what another version of the program left without an object. */
  catchUp(): Result<void>;
}

export interface FeedbackOutboxOptions {
  readonly store: Pick<Store, 'feedback' | 'outbox' | 'together'>;
  /** Names the site in keys. */
  readonly site: () => string;
  readonly freeze: Freeze;
}

export function createFeedbackOutbox({ store, site, freeze }: FeedbackOutboxOptions): FeedbackOutbox {
  const { feedback, outbox } = store;

  function add(id: string, outgoing: string, approvedAt: number): Result<void> {
    const frozen = freeze(outgoing);
    const key = feedbackKey({ site: site(), record: id, approvedAt, sha256: frozen.sha256 });
    return outbox.add({ record: id, kind: 'record', key, ...frozen }, approvedAt);
  }

  const mayHaveLeft: FeedbackOutbox['mayHaveLeft'] = ({ id, state }) => state === 'sent' || outbox.mayHaveLeft(id);

  return {
    queue: (record, approvedAt) =>
      store.together(() => {
        const saved = feedback.save(record);
        return saved.ok ? add(record.id, record.outgoing, approvedAt) : saved;
      }),

    mayHaveLeft,

    unqueue: ({ id }) => outbox.withdraw(id),

    withdraw: (record, at) =>
      store.together(() => {
        const { id } = record;
        const key = outbox.keyOf(id);
        const hasLeft = mayHaveLeft(record);
        const stopped = outbox.withdraw(id);
        if (!stopped.ok || !hasLeft) {
          return stopped.ok ? feedback.remove(id) : stopped;
        }
        const tombstone = JSON.stringify({ format: 'reading-room-feedback', version: 1, id, withdrawn: true });
        const saved = feedback.save(bare(record, at, tombstone));
        const named = key === undefined ? site() : siteOfKey(key);
        return saved.ok
          ? outbox.add({ record: id, kind: 'tombstone', key: tombstoneKey(named, id), ...freeze(tombstone) }, at)
          : saved;
      }),

    catchUp() {
      for (const id of outbox.missing()) {
        const record = feedback.get(id);
        const added =
          record?.outgoing === undefined ? succeeded(undefined) : add(id, record.outgoing, record.changedAt);
        if (!added.ok) {
          return added;
        }
      }
      return succeeded(undefined);
    },
  };
}

/** What is left of a record that was withdrawn: that there was one. */
function bare(
  { content: _content, study: _study, ...record }: KeptFeedback,
  at: number,
  outgoing: string,
): KeptFeedback {
  return {
    ...record,
    state: 'withdrawn',
    changedAt: Math.max(at, record.changedAt + 1),
    title: '',
    masks: 0,
    doubts: [],
    changes: { added: [], lifted: [] },
    outgoing,
  };
}
