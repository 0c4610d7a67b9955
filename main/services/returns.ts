import { succeeded, type Failure, type Result } from '#shared/ipc/failure.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import type { ReportRecord } from '#shared/records/report-record.ts';
import type { OpenReturn } from '#shared/records/source-record.ts';
import type { SourceSettings } from '#shared/records/source-settings.ts';
import { outgoingReport } from './outgoing-report.ts';
import type { NewId, Now, SendReport } from './ports.ts';
import type { Store } from './stores.ts';

/** Accepted reports on their way back to where they are signed. */
export interface Returns {
  /** Queues an accepted report, where the settings say whereto. Part of the change that accepts it. */
  queue(report: ReportRecord, reader: ReaderRecord): Result<void>;
  /** The report was opened again, or shall not be sent: what was not sent yet stays here. */
  withdraw(reportId: string): Result<void>;
  /** Tries at once what waits, also what was refused: of one report, or of all. */
  tryAgain(reportId?: string): Result<void>;
  /** Sends what is due, and goes on as long as something waits. */
  wake(): void;
  state(): ReturnsState;
  close(): void;
}

export interface ReturnsState {
  /** Those that wait or were refused, the newest first. */
  readonly open: readonly OpenReturn[];
  readonly lastSentAt?: number;
}

export interface ReturnsOptions {
  readonly store: Pick<Store, 'returns' | 'studies'>;
  readonly settings: () => SourceSettings;
  readonly send: SendReport;
  readonly now: Now;
  readonly newId: NewId;
  readonly isOpen: () => boolean;
  /** Sending met an error of the program, or of the data. */
  readonly onBug: (error: unknown) => void;
  /** Something was sent, refused, or could not be sent. */
  readonly onChange: (reportId: string) => void;
  readonly later: (act: () => void, ms: number) => { readonly cancel: () => void };
}

const shown = 100;
/** Milliseconds until the first further try; each later one waits twice as long. */
const firstPauseMs = 5000;
const longestPauseMs = 5 * 60_000;

export function createReturns(options: ReturnsOptions): Returns {
  const { store, settings, send, now, newId, isOpen, onBug, onChange, later } = options;
  const { returns, studies } = store;
  let isSending = false;
  let isClosed = false;
  let waiting: ReturnType<ReturnsOptions['later']> | undefined;

  function outcomeOf(id: string, attempts: number, failure: Failure | undefined): Result<void> {
    if (failure === undefined) {
      return returns.end(id, 'sent', now());
    }
    return failure.code === 'RIS_REFUSED'
      ? returns.end(id, 'refused', now(), failure.message)
      : returns.retryLater(id, now() + pauseAfter(attempts), failure.message);
  }

  async function sendDue(): Promise<void> {
    for (;;) {
      const { returns: receiver } = settings();
      const due = receiver === null ? undefined : returns.due(now());
      if (receiver === null || due === undefined) {
        return;
      }
      const sent = await send(due.report, due.reference, receiver);
      if (isClosed || !isOpen()) {
        return;
      }
      const kept = outcomeOf(due.id, due.attempts, sent.ok ? undefined : sent.failure);
      onChange(due.report.id);
      if (!kept.ok) {
        // A disk that takes nothing: it would be sent again and again.
        return;
      }
    }
  }

  async function work(): Promise<void> {
    isSending = true;
    waiting?.cancel();
    try {
      await sendDue();
    } finally {
      isSending = false;
    }
    const nextAt = isClosed || !isOpen() || settings().returns === null ? undefined : returns.nextAt();
    if (nextAt !== undefined) {
      waiting = later(() => wake(), Math.max(firstPauseMs / 5, nextAt - now()));
    }
  }

  function wake(): void {
    if (!isSending && !isClosed && isOpen()) {
      work().catch(onBug);
    }
  }

  return {
    queue(report, reader) {
      if (settings().returns === null) {
        return succeeded(undefined);
      }
      const { reference } = studies.get(report.id) ?? {};
      const outgoing = outgoingReport(report, settings(), { readerName: reader.name, acceptedAt: now() });
      return returns.add({ id: newId(), report: outgoing, ...(reference !== undefined && { reference }) }, now());
    },

    withdraw: (reportId) => returns.withdraw(reportId, now()),

    tryAgain(reportId) {
      const tried = returns.again(reportId, now());
      wake();
      return tried;
    },

    wake,

    state() {
      const lastSentAt = returns.lastSentAt();
      return { open: returns.open(shown), ...(lastSentAt !== undefined && { lastSentAt }) };
    },

    close() {
      isClosed = true;
      waiting?.cancel();
    },
  };
}

function pauseAfter(attempts: number): number {
  return Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(attempts, 20));
}
