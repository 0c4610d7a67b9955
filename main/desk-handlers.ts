import type { Access } from '#main/services/access.ts';
import type { Administration } from '#main/services/administration.ts';
import type { FeedbackReview } from '#main/services/feedback-review.ts';
import type { Insights } from '#main/services/insight.ts';
import type { ReportMarks } from '#main/services/report-marks.ts';
import type { Places } from '#main/services/places.ts';
import type { ReadLog } from '#main/services/ports.ts';
import type { Preferences } from '#main/services/preferences.ts';
import type { RefusedConnections } from '#main/services/refused-connections.ts';
import type { Models } from '#main/services/models.ts';
import type { Priors } from '#main/services/priors.ts';
import type { SourceAdministration } from '#main/services/source-administration.ts';
import type { ReportDrafts } from '#main/services/report-drafts.ts';
import type { ReportReviews } from '#main/services/report-reviews.ts';
import type { Readers, SignInBy } from '#main/services/readers.ts';
import type { ReportFiles } from '#main/services/report-files.ts';
import type { Reports } from '#main/services/reports.ts';
import type { Session } from '#main/services/session.ts';
import type { Settings } from '#main/services/settings.ts';
import type { Store } from '#main/services/stores.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { StationContract, StationState } from '#shared/ipc/station-contract.ts';
import type { AboutRecord } from '#shared/records/about-record.ts';

/** What works on the data while it is open. */
export interface OpenDesk {
  readonly readers: Readers;
  readonly reports: Reports;
  readonly reportFiles: ReportFiles;
  readonly places: Places;
  readonly preferences: Preferences;
  readonly drafts: ReportDrafts;
  readonly reviews: ReportReviews;
  readonly models: Models;
  readonly settings: Settings;
  readonly administration: Administration;
  readonly priors: Priors;
  readonly sources: SourceAdministration;
  readonly marks: ReportMarks;
  readonly feedback: FeedbackReview;
  readonly insights: Insights;
}

export interface DeskParts {
  readonly access: Access;
  readonly session: Session;
  /** The services over an open store. */
  readonly deskOf: (store: Store) => OpenDesk;
  readonly operatingSystemUser: string;
  readonly state: () => StationState;
  readonly about: () => AboutRecord;
  readonly refused: RefusedConnections;
  readonly readLog: ReadLog;
  /** Who is at the station, or how far it can be used, has changed. */
  readonly onStateChange: () => void;
  readonly onReportChange: (id: string) => void;
}

/** The station's contract, answered by its services: each procedure is one call, and says afterwards what it changed. */
export function createDeskHandlers(parts: DeskParts): Handlers<StationContract> {
  const { access, session, deskOf, state, about, refused, readLog, onStateChange, onReportChange } = parts;

  function withDesk<T>(act: (desk: OpenDesk) => T): T | ReturnType<typeof failed> {
    const store = access.store();
    return store === undefined
      ? failed('STATION_CLOSED', 'The station’s data is not open: begin, or unlock it first.')
      : act(deskOf(store));
  }

  /** An act of a reader on the open data. */
  function act<T>(work: (desk: OpenDesk) => T): T | ReturnType<typeof failed> {
    session.touch();
    return withDesk(work);
  }

  /** What an administrator does, after which the station's state may say something else; also where it failed. */
  async function administer<T>(work: (desk: OpenDesk) => Result<T> | Promise<Result<T>>): Promise<Result<T>> {
    return inAnyCase(await act(work));
  }

  const signInBy = (by: { kind: 'pin'; pin: string } | { kind: 'operating-system' }): SignInBy =>
    by.kind === 'pin' ? { pin: by.pin } : { operatingSystemUser: parts.operatingSystemUser };

  /** Says that the state has changed where it has. */
  function thenState<T>(result: Result<T>): Result<T> {
    if (result.ok) {
      onStateChange();
    }
    return result;
  }

  /** Where it failed, it may be for another reason than before. */
  function inAnyCase<T>(result: Result<T>): Result<T> {
    onStateChange();
    return result;
  }

  /** Says that a report has changed where it has. */
  function thenReport<T>(id: string, result: Result<T>): Result<T> {
    if (result.ok) {
      onReportChange(id);
    }
    return result;
  }

  return {
    state: () => succeeded(state()),
    begin: async ({ name, signInBy: by }) => thenState(await access.begin(name, signInBy(by))),
    unlock: ({ recoveryKey }) => thenState(done(access.unlock(recoveryKey))),
    restore: ({ backup, recoveryKey }) => inAnyCase(done(access.restore(backup, recoveryKey))),
    retry: () => inAnyCase(done(access.retry())),

    listReaders: () => withDesk(({ readers }) => succeeded([...readers.list()])),
    signIn: async ({ readerId, pin }) => thenState(await withDesk(({ readers }) => readers.signIn(readerId, pin))),
    signOut() {
      session.signOut();
      return thenState(succeeded(null));
    },
    lock() {
      session.lock();
      return thenState(succeeded(null));
    },
    touch() {
      session.touch();
      return succeeded(null);
    },
    addReader: async ({ name, role, signInBy: by }) =>
      act(({ readers }) => readers.add({ name, role, by: signInBy(by) })),
    listAllReaders: () => act(({ readers }) => listed(readers.listAll())),
    changePin: async ({ oldPin, newPin }) => done(await act(({ readers }) => readers.changePin(oldPin, newPin))),
    resetPin: async ({ readerId, pin }) => done(await act(({ readers }) => readers.resetPin(readerId, pin))),
    setRole: ({ readerId, role }) => thenState(act(({ readers }) => done(readers.setRole(readerId, role)))),
    setReaderEnabled: ({ readerId, enabled }) =>
      thenState(act(({ readers }) => done(readers.setEnabled(readerId, enabled)))),

    addReport({ text, source }) {
      const added = act(({ reports }) => reports.add(text, source));
      return added.ok ? thenReport(added.value.id, added) : added;
    },
    async addReportFile({ name, bytes, source }) {
      const file = { name, bytes: Buffer.from(bytes, 'base64'), source };
      const read = inAnyCase(await act(({ reportFiles }) => reportFiles.add(file, onReportChange)));
      return read.ok ? succeeded({ added: [...read.value.added], failures: [...read.value.failures] }) : read;
    },
    getReport: ({ id }) => withDesk(({ reports }) => reports.get(id)),
    listReports(query) {
      const page = withDesk(({ reports }) => reports.list(query));
      return page.ok ? succeeded({ ...page.value, lines: [...page.value.lines] }) : page;
    },
    countReports: () => withDesk(({ reports }) => reports.count()),
    writeReport: ({ id, part, text, readerId }) =>
      withDesk(({ reports }) => thenReport(id, done(reports.write(id, part, text, readerId)))),
    useCandidate: ({ id, draftId, rank }) =>
      act(({ reports }) => thenReport(id, reports.useCandidate(id, draftId, rank))),
    listRevisions: ({ id }) => withDesk(({ reports }) => listed(reports.revisions(id))),
    acceptReport: ({ id, seen }) => act(({ reports }) => thenReport(id, reports.accept(id, seen))),
    removeReport: ({ id }) => act(({ reports }) => thenReport(id, done(reports.remove(id)))),
    reopenReport: ({ id }) => act(({ reports }) => thenReport(id, reports.reopen(id))),

    reportText: ({ id }) => withDesk(({ reports }) => reports.text(id)),
    listPriors: ({ id }) => withDesk(({ priors }) => listed(priors.list(id))),

    getSources: () => withDesk(({ sources }) => sources.state()),
    getSourceSettings: () => act(({ sources }) => sources.settings()),
    changeSourceSettings: (changed) => act(({ sources }) => done(sources.change(changed))),
    sendAgain: ({ reportId }) => act(({ sources }) => done(sources.sendAgain(reportId))),
    stopSending: ({ reportId }) => act(({ sources }) => done(sources.stopSending(reportId))),
    sendTestMessage: async () => act(({ sources }) => sources.sendTestMessage()),
    tryReceiver: async (receiver) => done(await act(({ sources }) => sources.tryReceiver(receiver))),

    getPlace() {
      const place = withDesk(({ places }) => places.get());
      return place.ok ? succeeded(place.value ?? null) : place;
    },
    keepPlace: (place) => withDesk(({ places }) => done(places.keep(place ?? undefined))),

    async draftReport({ id, wish, leavesImpression }, { progress, onCancel }) {
      const cancellation = new AbortController();
      onCancel(() => cancellation.abort());
      const { signal } = cancellation;
      const onProgress = (text: string): void => progress({ text });
      return thenReport(
        id,
        await act(({ drafts }) => drafts.draft(id, { wish, leavesImpression }, { onProgress, signal })),
      );
    },
    latestDraft({ id }) {
      const latest = withDesk(({ drafts }) => drafts.latest(id));
      return latest.ok ? succeeded(latest.value ?? null) : latest;
    },
    reviewReport: ({ id }) => withDesk(({ reviews }) => reviews.review(id)),
    dismissWarning: ({ id, warning, isDismissed }) =>
      act(({ reviews }) => thenReport(id, done(reviews.dismiss(id, warning, isDismissed)))),

    getMarks: ({ id }) => withDesk(({ marks }) => marks.get(id)),
    setError: ({ id, mark, isSet }) => act(({ marks }) => marks.setError(id, mark, isSet)),
    rateDraft: ({ id, rating }) => act(({ marks }) => marks.rate(id, rating)),
    noteShown: ({ id, draftId }) => withDesk(({ marks }) => done(marks.noteShown(id, draftId))),

    listFeedback: (query) =>
      withDesk(({ feedback }) => {
        const listed = feedback.list(query);
        return listed.ok
          ? succeeded({ ...listed.value, records: [...listed.value.records], counts: { ...listed.value.counts } })
          : listed;
      }),
    previewFeedback: ({ id }) => withDesk(({ feedback }) => feedback.preview(id)),
    changeMasks: ({ id, added, lifted }) => act(({ feedback }) => feedback.changeMasks(id, { added, lifted })),
    approveFeedback: ({ id, changedAt }) => act(({ feedback }) => done(feedback.approve(id, changedAt))),
    withdrawFeedback: ({ id }) => act(({ feedback }) => done(feedback.withdraw(id))),
    getFeedbackSettings: () => withDesk(({ feedback }) => feedback.settings()),
    changeFeedbackSettings: (changed) => act(({ feedback }) => done(feedback.changeSettings(changed))),

    getInsight: async () => withDesk(({ insights }) => insights.get()),
    exportInsight: () => act(({ insights }) => insights.export()),
    deleteInsight: () => act(({ insights }) => done(insights.forget())),

    getPreferences: () => withDesk(({ preferences }) => preferences.get()),
    changePreferences: (changed) => thenState(act(({ preferences }) => done(preferences.change(changed)))),

    about: () => succeeded(about()),
    tellRefused({ origin }) {
      refused.add(origin);
      return succeeded(null);
    },
    readLog({ limit }) {
      const reader = session.present();
      return reader.ok ? succeeded([...readLog(limit)]) : reader;
    },

    getModel: async () => withDesk(({ models }) => models.get()),
    async measureModel({ variant }, { progress, onCancel }) {
      const cancellation = new AbortController();
      onCancel(() => cancellation.abort());
      const { signal } = cancellation;
      return act(({ models }) => models.measure(variant, { onProgress: progress, signal }));
    },

    listBackups: () => act(({ administration }) => listed(administration.listBackups())),
    makeBackup: () => administer(({ administration }) => administration.backUp()),
    getSettings: () => act(({ settings }) => settings.get()),
    changeSettings: (changed) => administer(({ settings }) => done(settings.change(changed))),
    async purgeReports({ days }) {
      const purged = await administer(({ administration }) => administration.purge(days));
      return purged.ok ? succeeded({ removed: purged.value }) : purged;
    },
    renewKeys: () => administer(({ administration }) => administration.renewKeys()),
    confirmRecoveryKey: () => administer(({ administration }) => done(administration.confirmRecoveryKey())),
  };
}

/** What gives nothing gives null, which every channel carries. */
function done(result: Result<void>): Result<null> {
  return result.ok ? succeeded(null) : result;
}

function listed<T>(result: Result<readonly T[]>): Result<T[]> {
  return result.ok ? succeeded([...result.value]) : result;
}
