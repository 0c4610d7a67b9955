import { succeeded, type Failure, type Result } from '#shared/ipc/failure.ts';
import type { ObjectStoreSettings, SyncSettings } from '#shared/records/sync-settings.ts';
import type { Now, ObjectStore, OpenObjectStore } from './ports.ts';
import type { LeasedObject, OutboxState, Store } from './stores.ts';

/** Sends what waits in the outbox, one after the other, with nobody waiting for it. */
export interface OutboxSending {
  /** Something may wait now, or the settings may be others. */
  wake(): void;
  /** What was refused, and what waits for its next try, is tried at once. */
  tryAll(): Result<void>;
  state(): OutboxSendingState;
  close(): void;
}

export interface OutboxSendingState extends OutboxState {
  /** Why the last try failed; absent once one succeeds. */
  readonly failure?: Failure;
  /** When the object store is tried again. */
  readonly triedAgainAt?: number;
}

export interface OutboxSendingOptions {
  readonly outbox: Store['outbox'];
  readonly settings: () => SyncSettings;
  readonly open: OpenObjectStore;
  /** Of credentials that lie in the key store. */
  readonly secretKey: () => string | undefined;
  readonly now: Now;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Minutes from midnight, at a time. */
  readonly minuteOfDay: (at: number) => number;
  readonly isOpen: () => boolean;
  readonly onChange: () => void;
  readonly onBug: (error: unknown) => void;
  readonly later: (act: () => void, ms: number) => { readonly cancel: () => void };
}

const secondMs = 1000;
const minuteMs = 60 * secondMs;
/** Longer than a put may take with its second attempt: nobody else has the object meanwhile. */
const leaseMs = 3 * minuteMs;
/** Until the first further try, at most; each later one may wait twice as long. */
const firstPauseMs = 5 * secondMs;
const longestPauseMs = 60 * minuteMs;
/** So often an object that the store does not take is tried, before it is left to a person. */
const mostAttempts = 6;
/** How often it is looked whether it is time to send. */
const hoursLookMs = 5 * minuteMs;

export function createOutboxSending(options: OutboxSendingOptions): OutboxSending {
  const { outbox, settings, open, secretKey, now, random, minuteOfDay, isOpen, onChange, onBug, later } = options;
  let opened: { readonly as: string; readonly store: ObjectStore } | undefined;
  let isSending = false;
  let isWoken = false;
  let isClosed = false;
  let waiting: ReturnType<OutboxSendingOptions['later']> | undefined;
  let failure: Failure | undefined;
  /** Failures of the store, not of an object, since the last success. */
  let troubles = 0;
  let storeFrom = 0;
  /** Nothing is put before, so that the rate is kept. */
  let nextPutAt = 0;

  const mayWork = (): boolean => !isClosed && isOpen();

  /** Up to twice as long as the time before, and any time less: many stations that failed together do not come back together. */
  function pauseAfter(attempts: number): number {
    return Math.round(random() * Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(attempts, 20)));
  }

  function isHour({ hours }: SyncSettings): boolean {
    if (hours === null) {
      return true;
    }
    const minute = minuteOfDay(now());
    const { from, until } = hours;
    return from <= until ? minute >= from && minute < until : minute >= from || minute < until;
  }

  /** The store as it is set now; made anew where that has changed. */
  function storeOf(wanted: ObjectStoreSettings): Result<ObjectStore> {
    const secret = wanted.credentials.kind === 'key-store' ? secretKey() : undefined;
    const as = JSON.stringify([wanted, secret]);
    if (opened?.as === as) {
      return succeeded(opened.store);
    }
    opened?.store.close();
    opened = undefined;
    const made = open(wanted, secret);
    if (made.ok) {
      opened = { as, store: made.value };
    }
    return made;
  }

  /** @returns milliseconds until it is worth to go on; undefined where nothing waits */
  async function sendNext(): Promise<number | undefined> {
    const { store: wanted, isPaused, perMinute } = settings();
    if (wanted === null || isPaused) {
      return undefined;
    }
    if (!isHour(settings())) {
      return hoursLookMs;
    }
    const at = now();
    const restMs = Math.max(storeFrom, nextPutAt) - at;
    if (restMs > 0) {
      return restMs;
    }
    const store = storeOf(wanted);
    if (!store.ok) {
      return troubled(store.failure);
    }
    const leased = outbox.lease(at, at + leaseMs);
    if (!leased.ok) {
      return longestPauseMs;
    }
    const object = leased.value;
    if (object === undefined) {
      const { nextAt } = outbox.state();
      return nextAt === undefined ? undefined : Math.max(secondMs, nextAt - at);
    }
    nextPutAt = at + Math.ceil(minuteMs / perMinute);
    const put = await store.value.put(object);
    return mayWork() ? ended(object, put) : undefined;
  }

  /** Notes what became of a try. */
  function ended(object: LeasedObject, put: Result<void>): number {
    const { number, attempts } = object;
    if (put.ok) {
      failure = undefined;
      troubles = 0;
      const noted = outbox.sent(number, now());
      onChange();
      // On a full disk it stays leased, and is found to be there already the next time.
      return noted.ok ? 0 : longestPauseMs;
    }
    const isOfObject = put.failure.code === 'OBJECT_REFUSED';
    const nextAt = now() + pauseAfter(attempts + 1);
    const noted =
      isOfObject && attempts + 1 >= mostAttempts
        ? outbox.refuse(number, now(), put.failure)
        : outbox.retry(number, nextAt, put.failure);
    const restMs = isOfObject ? 0 : troubled(put.failure);
    failure = put.failure;
    onChange();
    return noted.ok ? restMs : longestPauseMs;
  }

  /** The store does not answer, or not to this station: no object can help it. */
  function troubled(why: Failure): number {
    troubles += 1;
    failure = why;
    const pause = Math.max(secondMs, pauseAfter(troubles));
    storeFrom = now() + pause;
    onChange();
    return pause;
  }

  async function work(): Promise<void> {
    isSending = true;
    waiting?.cancel();
    try {
      let restMs: number | undefined;
      do {
        // What is queued while this works is not forgotten.
        isWoken = false;
        restMs = await sendNext();
      } while ((restMs === 0 || isWoken) && mayWork());
      if (restMs !== undefined && mayWork()) {
        waiting = later(wake, restMs);
      }
    } finally {
      isSending = false;
    }
  }

  function wake(): void {
    isWoken = true;
    if (!isSending && mayWork()) {
      work().catch(onBug);
    }
  }

  return {
    wake,
    tryAll() {
      troubles = 0;
      storeFrom = 0;
      const tried = outbox.tryAll(now());
      wake();
      return tried;
    },
    state() {
      const at = now();
      return {
        ...outbox.state(),
        ...(failure && { failure }),
        ...(storeFrom > at && { triedAgainAt: storeFrom }),
      };
    },
    close() {
      isClosed = true;
      waiting?.cancel();
      opened?.store.close();
    },
  };
}
