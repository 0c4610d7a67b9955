import { setTimeout } from 'node:timers/promises';
import { ids, newDraft, openTestStore, reportId, temporaryFolder, valueOf } from '#main/db/store.testing.ts';
import { pseudonymsOf } from '#main/pseudonyms.ts';
import { freezeLine } from '#main/sync/freeze.ts';
import type { FeedbackSettings, FeedbackState } from '#shared/records/feedback-record.ts';
import { usualFeedbackSettings } from '#shared/records/feedback-record.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { usualSources, type SourceSettings } from '#shared/records/source-settings.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { createArrivals } from '#main/services/arrivals.ts';
import { createFeedbackOutbox } from '#main/services/feedback-outbox.ts';
import { createFeedbackRecords } from '#main/services/feedback-records.ts';
import { createFeedbackReview } from '#main/services/feedback-review.ts';
import { keepFeedbackSettings } from '#main/services/feedback-settings.ts';
import type { KeyedHash } from '#main/services/ports.ts';
import { createReportMarks } from '#main/services/report-marks.ts';
import { createReports } from '#main/services/reports.ts';
import { noReturns } from '#main/services/returns.testing.ts';
import { createSession } from '#main/services/session.ts';
import type { KeptFeedback, Store } from '#main/services/stores.ts';

export const ada: ReaderRecord = { id: ids.reader, name: 'Ada', role: 'reader', signsInBy: 'pin', createdAt: 1 };
export const ben: ReaderRecord = { ...ada, id: ids.otherReader, name: 'Ben' };

/** A station with a RIS: it listens. */
export const withRis: SourceSettings = {
  ...usualSources,
  listen: { address: '127.0.0.1', port: 2575, senders: [], tls: null },
};

export const drafted = 'Small left pleural effusion. Enlarged heart.';
export const study: StudyRecord = { patient: { family: 'Quillfeather', mrn: '48215533' }, accession: 'ACC-20771' };

interface StationOptions {
  readonly folder?: string;
  readonly sources?: SourceSettings;
  readonly settings?: Partial<FeedbackSettings>;
  readonly keyedHash?: (store: Store) => KeyedHash;
  /** Does something with the store before it is used. */
  readonly over?: (store: Store) => Store;
}

/** A station's services of feedback over a real store; Ada is signed in. */
export function feedbackStation({
  folder = temporaryFolder(),
  sources = usualSources,
  settings,
  keyedHash = ({ settings: kept }) => pseudonymsOf(kept),
  over = (store) => store,
}: StationOptions = {}) {
  const store = over(openTestStore(folder));
  const clock = { now: Date.parse('2026-03-02T09:00:00Z') };
  const now = () => (clock.now += 1);
  let made = store.reports.list({ offset: 0, limit: 1 }).total * 1000;
  const newId = () => reportId((made += 1));
  const session = createSession(now, () => Infinity);
  session.signIn(ada);
  if (settings) {
    valueOf(keepFeedbackSettings(store.settings, { ...usualFeedbackSettings, ...settings }));
  }
  const current = { sources };
  const sourceSettings = () => current.sources;
  const reports = createReports({ ...store, returns: noReturns, sourceSettings, session, now, newId });
  const arrivals = createArrivals({ store, now, newId });
  let pauses = 0;
  const events: string[] = [];
  const bugs: unknown[] = [];
  const hash = keyedHash(store);
  const outbox = createFeedbackOutbox({ store, site: () => 'oakfield', freeze: freezeLine });
  const records = createFeedbackRecords({
    store,
    outbox,
    sourceSettings,
    warningsOf: () => [],
    keyedHash: hash,
    now,
    newId,
    isOpen: () => true,
    pause: () => {
      pauses += 1;
      return Promise.resolve();
    },
    onChange: () => void events.push('changed'),
    onBug: (error) => void bugs.push(error),
  });
  const review = createFeedbackReview({
    store,
    outbox,
    session,
    keyedHash: hash,
    now,
    log: ({ event }) => void events.push(event),
    onDecided: () => records.wake(),
    onSettings: () => records.follow(),
  });
  const marks = createReportMarks({ ...store, session, now, onChange: () => records.wake() });
  let sent = 0;

  /** What the RIS sends of the study. */
  function arrive(text: string, status: StudyRecord['status'], said: StudyRecord = study): string {
    const [id = ''] = valueOf(
      arrivals.take({
        source: 'hl7',
        sender: 'RIS',
        kind: 'ORU^R01',
        name: `M${sent}`,
        identity: String((sent += 1)),
        reports: [{ report: parseReport(text), study: { ...said, status } }],
      }),
    ).changed;
    return id;
  }

  function draft(id: string, text = drafted): void {
    const record = newDraft({ id: newId(), reportId: id, at: now() });
    valueOf(store.drafts.add({ ...record, candidates: [{ text, items: [text], score: 1, complete: true }] }));
    valueOf(store.reports.change(id, { at: now(), part: 'impression', text, draftId: record.id }));
  }

  function accept(id: string, impression?: string): void {
    if (impression !== undefined) {
      valueOf(reports.write(id, 'impression', impression));
    }
    const { findings, impression: stands } = valueOf(reports.get(id));
    valueOf(reports.accept(id, { findings, impression: stands }));
  }

  /** Until nothing is due any more. */
  async function settled(): Promise<void> {
    records.wake();
    for (let tries = 0; store.feedback.due(1).length > 0 || store.feedback.count().approved > 0; tries += 1) {
      if (tries === 500) {
        throw new Error('something is still due');
      }
      await setTimeout(10);
    }
  }

  /** The one record of a report. */
  function recordOf(id: string): KeptFeedback | undefined {
    return store.feedback.ofReport(id);
  }

  function approve(id: string): void {
    valueOf(review.approve(id, store.feedback.get(id)?.changedAt ?? 0));
  }

  const counts = (): Partial<Record<FeedbackState, number>> =>
    Object.fromEntries(Object.entries(store.feedback.count()).filter(([, count]) => count > 0));

  return {
    store,
    clock,
    current,
    session,
    reports,
    review,
    marks,
    records,
    events,
    bugs,
    keyedHash: hash,
    arrive,
    draft,
    accept,
    settled,
    recordOf,
    approve,
    counts,
    pauses: () => pauses,
    /** A pasted report, drafted and accepted as it was drafted. */
    paste(findings = 'There is a small left pleural effusion. The heart is enlarged.', impression?: string): string {
      const { id } = valueOf(reports.add(`EXAM: XR chest\nFINDINGS: ${findings}`, 'paste'));
      draft(id);
      accept(id, impression);
      return id;
    },
  };
}
