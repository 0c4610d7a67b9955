import { modelFailureCodes, type FailureCode } from '#shared/ipc/failure.ts';
import { checkedReport } from './checked-report.ts';
import type { Drafts } from './drafts.ts';
import { keepDraft, type KeepDraftOptions } from './keep-draft.ts';
import { readPreferences } from './preferences.ts';
import type { ReaderStore } from './stores.ts';

/** Drafts of reports that came by themselves, made before anybody opens them. */
export interface BackgroundDrafts {
  /** Reports came, or a reader's own draft is done: goes on with those that have none yet. */
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
/**
 * Drafts one report after the other, the newest first, as the reader would be shown them. Where a reader of the station asks to write before they
 * see a draft, or to see none of short normal reports, nothing is drafted before it is opened.
 */
export function createBackgroundDrafts(options: BackgroundDraftsOptions): BackgroundDrafts {
  const { reports, drafts, studies, readers, model, mayDraft, onDrafted, later } = options;
  /** Reports that are done with, as they were then: what comes anew in the place of one is another. */
  const passed = new Map<string, number | undefined>();
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

  function next(): string | undefined {
    const { lines } = reports.list({ states: ['new'], sources, offset: 0, limit: passed.size + 1 });
    return lines.find(({ id, changedAt }) => passed.get(id) !== changedAt)?.id;
  }

  function pass(reportId: string): void {
    passed.set(reportId, reports.get(reportId)?.changedAt);
  }

  /** Drafts a report; false where the model is to be left alone for a while. */
  async function draft(reportId: string, signal: AbortSignal): Promise<boolean> {
    const report = reports.get(reportId);
    if (report === undefined || report.findings.trim() === '' || report.impression.trim() !== '') {
      pass(reportId);
      return true;
    }
    const { findings } = report;
    // A reader has it open, and the draft waits beside what they write: nothing is put under their cursor.
    if (drafts.latest(reportId)?.findings === findings) {
      pass(reportId);
      return true;
    }
    const drafted = await model.draft(checkedReport(report, studies), {}, { signal });
    if (signal.aborted) {
      return true;
    }
    if (!drafted.ok) {
      const { code } = drafted.failure;
      if (!(modelFailureCodes as readonly string[]).includes(code)) {
        pass(reportId);
      }
      return ofReport.has(code);
    }
    const kept = keepDraft({ reportId, findings, drafted: drafted.value, leavesImpression: false }, options);
    // One that the model was not made for stays new.
    pass(reportId);
    if (kept.ok) {
      onDrafted(reportId);
    }
    return kept.ok;
  }

  async function work(): Promise<void> {
    const control = new AbortController();
    running = control;
    try {
      while (!control.signal.aborted && mayDraft() && isWanted()) {
        const reportId = next();
        if (reportId === undefined) {
          return;
        }
        if (!(await draft(reportId, control.signal))) {
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
      void work();
    }
  }

  return {
    wake,
    giveWay: () => running?.abort(),
    close() {
      isClosed = true;
      running?.abort();
      waiting?.cancel();
    },
  };
}
