import { hash, randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { createMaintenance } from '#main/db/maintenance.ts';
import { sendReport } from '#main/interop/send-report.ts';
import { tryReceiver } from '#main/interop/hl7/send-hl7-report.ts';
import { sendTestMessageWith } from '#main/interop/hl7/send-test-message.ts';
import { startListeningWith } from '#main/interop/hl7/start-listening.ts';
import { fileIdentity } from '#main/interop/watched-folder/file-identity.ts';
import { startWatchingWith } from '#main/interop/watched-folder/start-watching.ts';
import { readReportsInBytes, readReportsOfPath } from '#main/interop/read-reports.ts';
import { freezeLine } from '#main/sync/freeze.ts';
import { openLogFile } from '#main/log/log-file.ts';
import { readLogOf } from '#main/log/read-log.ts';
import { openKeyStore } from '#main/keys/key-store.ts';
import type { KeyHolder } from '#main/keys/station-keys.ts';
import { pinHash } from '#main/keys/pin-hash.ts';
import { createAccess } from '#main/services/access.ts';
import { createArrivals } from '#main/services/arrivals.ts';
import { createBackgroundDrafts, type BackgroundDrafts } from '#main/services/background-drafts.ts';
import { createAdministration } from '#main/services/administration.ts';
import { createClipboardShortcut, type SetShortcut } from '#main/services/clipboard-shortcut.ts';
import { createPlaces } from '#main/services/places.ts';
import { createPreferences } from '#main/services/preferences.ts';
import { takeFilesWith } from '#main/services/folder-files.ts';
import { createPriors } from '#main/services/priors.ts';
import { createSourceAdministration } from '#main/services/source-administration.ts';
import { createModels } from '#main/services/models.ts';
import { createReaders } from '#main/services/readers.ts';
import { createFeedbackRecords, type FeedbackRecords } from '#main/services/feedback-records.ts';
import { createFeedbackOutbox } from '#main/services/feedback-outbox.ts';
import { createFeedbackReview } from '#main/services/feedback-review.ts';
import { createInsights } from '#main/services/insight.ts';
import { createReportMarks } from '#main/services/report-marks.ts';
import { warningsOfText } from '#main/services/warnings-of-text.ts';
import { createRefusedConnections } from '#main/services/refused-connections.ts';
import { createReportDrafts, type ReportDrafts } from '#main/services/report-drafts.ts';
import { createReportFiles } from '#main/services/report-files.ts';
import { createReportReviews } from '#main/services/report-reviews.ts';
import { createReports } from '#main/services/reports.ts';
import { createReturns, type Returns } from '#main/services/returns.ts';
import { createSession } from '#main/services/session.ts';
import { createSources, readSourceSettings, type Sources, type SourcesState } from '#main/services/sources.ts';
import { createSettings, readSettings } from '#main/services/settings.ts';
import type { Store } from '#main/services/stores.ts';
import type { Digest, Log, ReadLog } from '#main/services/ports.ts';
import { siteOf } from '#main/services/sync-settings.ts';
import { createUpkeep, type Upkeep } from '#main/services/upkeep.ts';
import type { LocalOffset } from '#shared/feedback/iso-week.ts';
import type { OnBug } from '#shared/ipc/contract-server.ts';
import type { EventOf, Handlers } from '#shared/ipc/contract.ts';
import { describeCrash } from '#shared/ipc/describe-crash.ts';
import type { StationContract, StationState } from '#shared/ipc/station-contract.ts';
import type { SourceSettings } from '#shared/records/source-settings.ts';
import { usualSettings } from '#shared/records/station-settings.ts';
import { createDeskHandlers, type OpenDesk } from './desk-handlers.ts';
import type { LaunchEngine } from './engine.ts';
import { loggedHandlers } from './logged-handlers.ts';
import { pseudonymsOf } from './pseudonyms.ts';
import { programComponents } from './program-components.ts';
import { thisComputer } from './this-computer.ts';
import { createStation, type Station } from './station.ts';
import { createStationFolder } from './station-folder.ts';

export interface DeskOptions {
  readonly dataFolder: string;
  /** The user of the operating system, and where their keys lie. */
  readonly holder: KeyHolder;
  /** What drafts. */
  readonly station: Pick<Station, 'drafts' | 'model'>;
  readonly programVersion: string;
  readonly log: Log;
  readonly readLog: ReadLog;
  /** Another process has the data open: this one reads it, and looks after nothing. */
  readonly readsBeside?: boolean;
  /** Where reports come from and go to, in place of what the station's settings say. */
  readonly sources?: Partial<SourceSettings>;
  /** What listens has changed, or why it does not. */
  readonly onSourcesChange?: (sources: SourcesState) => void;
  /** Of a host that has a window to bring the clipboard to. */
  readonly setClipboardShortcut?: SetShortcut;
  readonly onStateChange: (state: EventOf<StationContract, 'stateChanged'>) => void;
  readonly onReportChange: (report: EventOf<StationContract, 'reportsChanged'>) => void;
  readonly onFeedbackChange?: () => void;
}

/** The station that keeps reports: what answers its contract, whatever carries it. */
export interface Desk {
  readonly handlers: Handlers<StationContract>;
  /** For who serves the handlers: logs a mistake of the program by its place. */
  readonly onBug: OnBug;
  /** For who keeps the page from connections: one was refused. */
  readonly onRefused: (address: string) => void;
  close(): Promise<void>;
}

const minuteMs = 60_000;
/** How often it is looked whether upkeep is due. */
const upkeepEveryMs = 5 * minuteMs;

const now = (): number => Date.now();
const localOffset: LocalOffset = (at) => -new Date(at).getTimezoneOffset() * minuteMs;
const sha256: Digest = (text) => hash('sha256', text);

/** What works on one opening of the data. */
interface Opened {
  readonly store: Store;
  readonly desk: OpenDesk;
  readonly upkeep: Upkeep;
  readonly sources: Sources;
  readonly background: BackgroundDrafts;
  readonly returns: Returns;
  readonly records: FeedbackRecords;
}

/** Opens the data of a folder at once where this user can, and looks after it from then on. */
export function createDesk(options: DeskOptions): Desk {
  const { dataFolder, holder, station, programVersion, log, readLog, readsBeside = false } = options;
  const session = createSession(now, () => idleMinutes(access.store()) * minuteMs);
  const folder = createStationFolder({ folder: dataFolder, holder, now, readsBeside });
  const access = createAccess({ folder, session, pinHash, now, newId: randomUUID });
  const maintenance = createMaintenance(dataFolder, () => folder.databaseKey());
  const refused = createRefusedConnections(now, log);
  const shortcut = createClipboardShortcut(options.setClipboardShortcut ?? noShortcut, tellState);
  let open: Opened | undefined;
  const onReportChange: DeskOptions['onReportChange'] = (report) => {
    options.onReportChange(report);
    open?.records.wake();
  };
  let locking: NodeJS.Timeout | undefined;

  function state(): StationState {
    const reached = access.state();
    return reached.kind === 'open'
      ? { ...reached, upkeep: open?.upkeep.state() ?? {}, isShortcutTaken: shortcut.isTaken() }
      : reached;
  }

  function tellState(): void {
    lookAfterData();
    options.onStateChange(state());
    clearTimeout(locking);
    const locksIn = session.locksIn();
    if (locksIn !== undefined) {
      // Whoever touched the station meanwhile has put it off.
      locking = setTimeout(tellIfLocked, locksIn);
      locking.unref();
    }
  }

  function tellIfLocked(): void {
    if (session.state().kind === 'locked') {
      tellState();
    } else {
      locking = setTimeout(tellIfLocked, session.locksIn() ?? minuteMs);
      locking.unref();
    }
  }

  /** The services over a store, made once for each opening of the data. */
  function openOn(store: Store): Opened {
    if (open?.store === store) {
      return open;
    }
    const common = { ...store, session, now, newId: randomUUID };
    const isOpen = (): boolean => access.store() === store;
    const upkeep = createUpkeep({
      store,
      maintenance,
      now,
      idleFor: () => session.idleFor(),
      pause: () => setImmediate(),
      isOpen,
    });
    const readers = createReaders({
      store: store.readers,
      session,
      pinHash,
      now,
      newId: randomUUID,
      operatingSystemUser: holder.user,
    });
    const sourceSettings = (): SourceSettings => ({ ...readSourceSettings(store.settings), ...options.sources });
    const returns = createReturns({
      store,
      settings: sourceSettings,
      send: sendReport,
      onBug: logBackgroundBug,
      now,
      newId: randomUUID,
      isOpen,
      onChange(id) {
        onReportChange({ id });
        tellSources();
      },
      later,
    });
    const reports = createReports({ ...common, sourceSettings, returns });
    const arrivals = createArrivals({ store, now, newId: randomUUID });
    let readersDrafts = 0;
    const background = createBackgroundDrafts({
      ...common,
      model: station.drafts,
      programVersion,
      mayDraft: () => isOpen() && readersDrafts === 0,
      onDrafted: (id) => onReportChange({ id }),
      onBug: logBackgroundBug,
      later,
    });
    /** A reader who waits goes before what is drafted for nobody yet. */
    const beforeOthers = ({ draft, latest }: ReportDrafts): ReportDrafts => ({
      latest,
      async draft(...asked) {
        readersDrafts += 1;
        background.giveWay();
        try {
          return await draft(...asked);
        } finally {
          readersDrafts -= 1;
          background.wake();
        }
      },
    });
    const onArrived = (ids: readonly string[]): void => {
      ids.forEach((id) => onReportChange({ id }));
      background.arrived(ids);
      tellSources();
    };
    const tellSources = (): void => options.onSourcesChange?.(sources.state());
    const sources = createSources({
      settings: store.settings,
      settingsInUse: sourceSettings,
      arrivals,
      startListening: startListeningWith(now, randomUUID),
      startWatching: startWatchingWith(log, now),
      takeFile: takeFilesWith({ arrivals, readPath: readReportsOfPath, identityOf: fileIdentity, onArrived }),
      newId: randomUUID,
      isOpen,
      log,
      onArrived,
      onChange: tellSources,
      later,
    });
    const keyedHash = pseudonymsOf(store.settings);
    const feedbackOutbox = createFeedbackOutbox({
      store,
      site: () => siteOf(store.settings, randomUUID),
      freeze: freezeLine,
    });
    const records = createFeedbackRecords({
      store,
      outbox: feedbackOutbox,
      sourceSettings,
      warningsOf: (report, impression) =>
        warningsOfText(report, impression, { studies: store.studies, digest: sha256 }),
      keyedHash,
      now,
      newId: randomUUID,
      isOpen: () => isOpen() && !readsBeside,
      pause: () => setImmediate(),
      onChange: () => options.onFeedbackChange?.(),
      onBug: logBackgroundBug,
    });
    const desk: OpenDesk = {
      readers,
      reports,
      reportFiles: createReportFiles({ arrivals, session, readFile: readReportsInBytes }),
      places: createPlaces({ store, session, now }),
      preferences: createPreferences(store.readers, session),
      drafts: beforeOthers(createReportDrafts({ ...common, model: station.drafts, programVersion })),
      reviews: createReportReviews({ ...common, digest: sha256 }),
      models: createModels({
        settings: store.settings,
        session,
        model: station.model,
        clock: () => performance.now(),
        now,
        isOpen,
      }),
      settings: createSettings(store.settings, session),
      priors: createPriors({ ...store, session }),
      marks: createReportMarks({ ...store, session, now, onChange: () => records.wake() }),
      feedback: createFeedbackReview({
        store,
        outbox: feedbackOutbox,
        session,
        keyedHash,
        now,
        log,
        onDecided: () => records.wake(),
        onSettings: () => records.follow(),
      }),
      insights: createInsights({
        store,
        session,
        now,
        offset: localOffset,
        clock: () => performance.now(),
        pause: () => setImmediate(),
      }),
      sources: createSourceAdministration({
        ...store,
        session,
        sources,
        returns,
        onSettings: () => records.follow(),
        settingsInUse: sourceSettings,
        sendTestMessage: sendTestMessageWith(now),
        tryReceiver,
        computer: thisComputer,
      }),
      administration: createAdministration({ session, store, folder, maintenance, upkeep, isOpen }),
    };
    log({ event: 'data-opened' });
    open = { store, desk, upkeep, sources, background, returns, records };
    // Not only what a reader does takes the last space: feedback is recorded and reports arrive meanwhile.
    store.onSpaceGivenUp(tellState);
    if (!readsBeside) {
      sources.follow();
      keepUp(open).catch(logUpkeepBug);
    }
    return open;
  }

  /** Nothing comes in or is drafted by itself any more. */
  async function endWork(): Promise<void> {
    open?.records.close();
    open?.background.close();
    open?.returns.close();
    await open?.sources.close();
  }

  /** What nobody asked for goes on the next time. */
  function logBackgroundBug(error: unknown): void {
    log({ event: 'call-crashed', procedure: 'background', crash: describeCrash(error) });
  }

  /** The station goes on without. */
  function logUpkeepBug(error: unknown): void {
    log({ event: 'upkeep-failed', crash: describeCrash(error) });
  }

  async function keepUp({ store, upkeep, background, returns, records }: Opened): Promise<void> {
    const checked = await upkeep.checkAtStart();
    if (access.store() !== store) {
      return;
    }
    if (checked.ok) {
      background.wake();
      returns.wake();
      records.follow();
      await doWhatIsDue(store, upkeep);
    } else {
      log({ event: 'upkeep-failed', code: checked.failure.code });
      void endWork();
      access.giveUp(checked.failure);
      tellState();
    }
  }

  async function doWhatIsDue(store: Store, upkeep: Upkeep): Promise<void> {
    const done = await upkeep.doWhatIsDue();
    if (access.store() === store) {
      if (!done.ok) {
        log({ event: 'upkeep-failed', code: done.failure.code });
      }
      tellState();
    }
  }

  /** Begins with it as soon as the data is open, whoever asks for what. */
  function lookAfterData(): void {
    const store = access.store();
    if (store !== undefined) {
      openOn(store);
    }
    shortcut.follow(store === undefined ? null : readSettings(store.settings).clipboardShortcut);
  }

  function keepUpIfOpen(): void {
    const store = access.store();
    if (store !== undefined && !readsBeside) {
      doWhatIsDue(store, openOn(store).upkeep).catch(logUpkeepBug);
    }
  }

  const reached = access.state();
  if (reached.kind === 'damaged') {
    log({ event: 'data-not-opened', code: reached.failure.code });
  }
  const upkeeping = setInterval(keepUpIfOpen, upkeepEveryMs);
  upkeeping.unref();
  lookAfterData();

  return {
    onRefused: (address) => refused.add(address),
    onBug: (procedure, error) => log({ event: 'call-crashed', procedure, crash: describeCrash(error) }),
    handlers: loggedHandlers(
      createDeskHandlers({
        access,
        session,
        deskOf: (store) => openOn(store).desk,
        operatingSystemUser: holder.user,
        state,
        refused,
        about: () => ({ programVersion, components: programComponents(), dataFolder, refused: [...refused.list()] }),
        readLog,
        onStateChange: tellState,
        onReportChange: (id) => onReportChange({ id }),
      }),
      log,
    ),
    async close() {
      clearTimeout(locking);
      clearInterval(upkeeping);
      await endWork();
      access.close();
      await maintenance.settled();
    },
  };
}

function idleMinutes(store: Store | undefined): number {
  return store === undefined ? usualSettings.lockMinutes : readSettings(store.settings).lockMinutes;
}

function later(act: () => void, ms: number): { readonly cancel: () => void } {
  const timer = setTimeout(act, ms);
  timer.unref();
  return { cancel: () => clearTimeout(timer) };
}

/** Nobody has these keys, and they do nothing. */
const noShortcut: SetShortcut = () => Promise.resolve(true);

/** The log of a host that opens a desk: files in a folder. */
export function openLog(folder: string): Pick<DeskOptions, 'log' | 'readLog'> {
  return { log: openLogFile(folder, now), readLog: readLogOf(folder) };
}

export interface OpenDeskOptions extends Omit<DeskOptions, 'holder' | 'station'> {
  readonly modelFolder: string;
  /** The user of the operating system. */
  readonly user: string;
  /** Where keys lie if the operating system has no key store; not within the data folder. */
  readonly keyFolder: string;
  /** See `StationOptions`. */
  readonly launchEngine?: LaunchEngine;
}

/** The desk as a host opens it: with this machine's key store, and the engine that runs on it. */
export function openDesk({ modelFolder, user, keyFolder, launchEngine, ...options }: OpenDeskOptions): Desk {
  const { programVersion } = options;
  const station = createStation({ modelFolder, programVersion, ...(launchEngine && { launchEngine }) });
  const desk = createDesk({ ...options, station, holder: { user, store: openKeyStore(keyFolder) } });
  return {
    handlers: desk.handlers,
    onBug: desk.onBug,
    onRefused: desk.onRefused,
    async close() {
      await desk.close();
      await station.close();
    },
  };
}
