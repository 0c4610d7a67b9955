import { composeFeedback } from '#shared/feedback/compose-feedback.ts';
import { lookThrough, mapTexts, type KnownOfStation, type MaskChanges } from '#shared/feedback/deidentify-feedback.ts';
import type { FeedbackContent } from '#shared/feedback/feedback-content.ts';
import { succeeded, type Result } from '#shared/ipc/failure.ts';
import type { DoubtKind } from '#shared/records/feedback-record.ts';
import type { ReportRecord } from '#shared/records/report-record.ts';
import type { ShownWarning } from '#shared/records/review-record.ts';
import type { SourceSettings } from '#shared/records/source-settings.ts';
import { acceptedReport, type AcceptedReport } from './accepted-report.ts';
import { basisOf, readFeedbackSettings } from './feedback-settings.ts';
import { outgoingFeedback } from './freeze-feedback.ts';
import { keepWork } from './keep-work.ts';
import type { KeyedHash, NewId, Now } from './ports.ts';
import { stationPeople } from './station-people.ts';
import type { KeptFeedback, Store } from './stores.ts';

/** Makes records of what reports teach, takes the patient out, and brings approved ones on their way, with nobody waiting for it. */
export interface FeedbackRecords {
  /** Begins with what is due, and goes on as long as something is. */
  wake(): void;
  close(): void;
}

export interface FeedbackRecordsOptions {
  readonly store: Pick<
    Store,
    'reports' | 'drafts' | 'studies' | 'feedback' | 'work' | 'settings' | 'readers' | 'together'
  >;
  readonly sourceSettings: () => SourceSettings;
  /** What the checks say of a text as the impression of a report that a model drafted, or that a reader wrote. */
  readonly warningsOf: (
    report: ReportRecord,
    impression: string,
    author: 'model' | 'radiologist',
  ) => readonly ShownWarning[];
  readonly keyedHash: KeyedHash;
  readonly now: Now;
  readonly newId: NewId;
  readonly isOpen: () => boolean;
  /** Lets the station do something else between two records. */
  readonly pause: () => Promise<void>;
  readonly onChange: () => void;
  /** Recording met an error of the program, or of the data. */
  readonly onBug: (error: unknown) => void;
}

const atOnce = 20;

export function createFeedbackRecords(options: FeedbackRecordsOptions): FeedbackRecords {
  const { store, isOpen, pause, onChange, onBug } = options;
  let isWorking = false;
  let isClosed = false;

  async function workOff(): Promise<void> {
    for (;;) {
      const due = store.feedback.due(atOnce);
      for (const reportId of due) {
        await pause();
        if (isClosed || !isOpen()) {
          return;
        }
        const recorded = recordOne(reportId, options);
        if (!recorded.ok) {
          // A disk that takes nothing: the next time.
          return;
        }
        onChange();
      }
      if (due.length < atOnce) {
        break;
      }
    }
    queueApproved(options);
  }

  async function work(): Promise<void> {
    isWorking = true;
    try {
      await workOff();
    } finally {
      isWorking = false;
    }
  }

  return {
    wake() {
      if (!isWorking && !isClosed && isOpen()) {
        work().catch(onBug);
      }
    },
    close() {
      isClosed = true;
    },
  };
}

/** Records what a report teaches now and what its reader did, in the place of what was recorded before. */
function recordOne(reportId: string, options: FeedbackRecordsOptions): Result<void> {
  const { store } = options;
  return store.together(() => {
    const settled = store.feedback.settle(reportId);
    if (!settled.ok) {
      return settled;
    }
    const accepted = acceptedReport(reportId, store);
    // For the reader alone, whether anything is recorded for training or not.
    const worked = keepWork(reportId, accepted, store);
    return worked.ok ? keepFeedback(reportId, accepted, options) : worked;
  });
}

/** What was sent before is withdrawn. */
function keepFeedback(
  reportId: string,
  accepted: AcceptedReport | undefined,
  options: FeedbackRecordsOptions,
): Result<void> {
  const { store, now, newId } = options;
  const { feedback } = store;
  const before = feedback.ofReport(reportId);
  const record = accepted && recordOf(accepted, before, options);
  if (record === undefined) {
    return before === undefined ? succeeded(undefined) : withdrawFeedback(before, store, now());
  }
  if (before?.state === 'sent') {
    const withdrawn = withdrawFeedback(before, store, now());
    return withdrawn.ok ? feedback.save({ ...record, id: newId() }) : withdrawn;
  }
  return feedback.save(record);
}

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

/** Undefined where nothing is to be recorded. */
function recordOf(
  accepted: AcceptedReport,
  before: KeptFeedback | undefined,
  options: FeedbackRecordsOptions,
): KeptFeedback | undefined {
  const { store, sourceSettings, warningsOf, now, newId } = options;
  const settings = readFeedbackSettings(store.settings);
  if (!settings.isRecorded) {
    return undefined;
  }
  const { feedback } = store;
  const { report, acceptance, final } = accepted;
  const { id: reportId } = report;
  const { drafted } = acceptance;
  const content = composeFeedback({
    ...accepted,
    shownAt: feedback.shownAt(reportId),
    warnings: {
      drafted: drafted === undefined ? [] : warningsOf(report, drafted, 'model'),
      accepted: warningsOf(report, acceptance.impression, drafted === acceptance.impression ? 'model' : 'radiologist'),
    },
    errors: feedback.errors(reportId),
    rating: feedback.rating(reportId),
  });
  const isWhole = final !== undefined || basisOf(settings, sourceSettings()) === 'accepted';
  const changes = before?.changes ?? { added: [], lifted: [] };
  const known: KnownOfStation = { study: report.study ?? {}, people: stationPeople(store.readers) };
  const found = isWhole ? lookedAt(content, known, changes) : { masks: 0, doubts: [] };
  return {
    id: before?.id ?? newId(),
    reportId,
    readerId: acceptance.readerId,
    state: !isWhole ? 'recorded' : settings.approvesSure && found.doubts.length === 0 ? 'approved' : 'deidentified',
    recordedAt: acceptance.at,
    changedAt: now(),
    title: report.title,
    outcome: content.outcome,
    ...found,
    content,
    study: known.study,
    changes,
  };
}

/** How much is taken out of a record, and what asks for a look before it leaves. */
export function lookedAt(
  content: FeedbackContent,
  known: KnownOfStation,
  changes: MaskChanges,
): Pick<KeptFeedback, 'masks' | 'doubts'> {
  let masks = 0;
  const kinds = new Set<DoubtKind>();
  const look = lookThrough(content, known, changes);
  const seen = new Set<string>();
  mapTexts(content, (text) => {
    // Candidates repeat each other's sentences.
    if (!seen.has(text)) {
      seen.add(text);
      const looked = look(text);
      masks += looked.masks.length;
      looked.doubts.forEach(({ kind }) => kinds.add(kind));
    }
    return text;
  });
  if (!['en', 'de', 'nl'].includes(content.study.language)) {
    kinds.add('language');
  }
  return { masks, doubts: [...kinds] };
}

/** Makes what leaves of approved records, so that nothing changes it any more. */
function queueApproved({ store, keyedHash, now }: FeedbackRecordsOptions): void {
  const people = stationPeople(store.readers);
  const { records } = store.feedback.list({ states: ['approved'], offset: 0, limit: 500 });
  for (const { id } of records) {
    const record = store.feedback.get(id);
    const outgoing = record && outgoingFeedback(record, { study: record.study ?? {}, people }, keyedHash);
    if (record !== undefined && outgoing !== undefined) {
      store.feedback.save({ ...record, state: 'queued', changedAt: now(), outgoing: JSON.stringify(outgoing) });
    }
  }
}
