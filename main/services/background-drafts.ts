import type { FailureCode } from '#shared/ipc/failure.ts';
import { checkedReport } from './checked-report.ts';
import type { Drafts } from './drafts.ts';
import { keepDraft, type KeepDraftOptions } from './keep-draft.ts';
import { readPreferences } from './preferences.ts';
import type { ReaderStore } from './stores.ts';

/** Drafts of reports that came by themselves, made before anybody opens them. */
export interface BackgroundDrafts {
  /** Reports came, or came anew: they go before those that wait. */
  arrived(reportIds: readonly string[]): void;
  /** A reader's own draft is done: goes on with those that wait. */
  wake(): void;
  /** A reader waits for a draft: what is being drafted gives way, and begins anew later. */
  giveWay(): void;
  close(): void;
}

export interface BackgroundDraftsOptions extends KeepDraftOptions {
  readonly readers: ReaderStore;
  readonly model: Drafts;
  /** Whether the store is still open, and no reader waits for a draft. */
  readonly mayDraft: () => boolean;
  readonly onDrafted: (reportId: string) => void;
  /** Drafting met an error of the program, or of the data. */
  readonly onBug: (error: unknown) => void;
  /** Calls back after a while. */
  readonly later: (act: () => void, ms: number) => { readonly cancel: () => void };
}

/** How reports come by themselves. */
const sources = ['hl7', 'folder'] as const;
/** What is wrong with the report and not with the model: it is drafted when a reader opens it, or not at all. */
const ofReport: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'REPORT_NO_FINDINGS',
  'FINDINGS_TOO_LONG',
  'DRAFT_EMPTY',
  'REPORT_UNKNOWN',
]);
/** Milliseconds until a model that could not draft is asked again. */
const pauseMs = 60_000;
/** Of those that an earlier run left, so many are drafted, the newest. */
const mostLeft = 1000;

/**
 * Drafts one report after the other, the newest first, as the reader would be shown them. Where a reader of the station asks to write before they
 * see a draft, or to see none of short normal reports, nothing is drafted before it is opened.
 */
export function createBackgroundDrafts(options: BackgroundDraftsOptions): BackgroundDrafts {
  const { reports, drafts, studies, readers, model, mayDraft, onDrafted, onBug, later } = options;
  /** Those that wait, the next one last; undefined before the first look at what an earlier run left. */
  let queue: string[] | undefined;
  let running: AbortController | undefined;
  let waiting: ReturnType<BackgroundDraftsOptions['later']> | undefined;
  let isClosed = false;

  function isWanted(): boolean {
    return readers
      .list()
      .filter(({ disabledAt }) => disabledAt === undefined)
      .map(({ id }) => readPreferences(readers, id))
      .every(
        ({ draftsByItself, commitsFirst, skipsShortNormal }) => draftsByItself && !commitsFirst && !skipsShortNormal,
      );
  }

  function waitingReports(): string[] {
    queue ??= reports.idsOf('new', sources, mostLeft).toReversed();
    return queue;
  }

  /** Drafts a report. `again`: it was given up for somebody else; `later`: the model is to be left alone for a while. */
  async function draft(reportId: string, signal: AbortSignal): Promise<'done' | 'again' | 'later'> {
    const report = reports.get(reportId);
    const isDue =
      report?.state === 'new' &&
      report.findings.trim() !== '' &&
      report.impression.trim() === '' &&
      report.study?.status !== 'cancelled';
    // A reader has it open, and the draft waits beside what they write: nothing is put under their cursor.
    if (!isDue || drafts.latest(reportId)?.findings === report.findings) {
      return 'done';
    }
    const { findings } = report;
    const drafted = await model.draft(checkedReport(report, studies), {}, { signal });
    if (signal.aborted) {
      return 'again';
    }
    if (!drafted.ok) {
      const { code } = drafted.failure;
      return ofReport.has(code) ? 'done' : 'later';
    }
    const kept = keepDraft({ reportId, findings, drafted: drafted.value, leavesImpression: false }, options);
    if (kept.ok) {
      onDrafted(reportId);
    }
    return kept.ok ? 'done' : 'later';
  }

  async function work(): Promise<void> {
    const control = new AbortController();
    running = control;
    try {
      while (!control.signal.aborted && mayDraft() && isWanted()) {
        const reportId = waitingReports().pop();
        if (reportId === undefined) {
          return;
        }
        const outcome = await draft(reportId, control.signal);
        if (outcome === 'again') {
          queue?.push(reportId);
        }
        if (outcome === 'later') {
          // Behind all others: it may be this report that no model survives.
          queue?.unshift(reportId);
          waiting = later(() => wake(), pauseMs);
          return;
        }
      }
    } finally {
      running = undefined;
    }
  }

  function wake(): void {
    if (running === undefined && !isClosed) {
      waiting?.cancel();
      waiting = undefined;
      work().catch(onBug);
    }
  }

  return {
    arrived(reportIds) {
      // Before the first look at the others, that look finds them.
      queue &&= [...queue.filter((id) => !reportIds.includes(id)), ...reportIds];
      wake();
    },
    wake,
    giveWay: () => running?.abort(),
    close() {
      isClosed = true;
      running?.abort();
      waiting?.cancel();
    },
  };
}
