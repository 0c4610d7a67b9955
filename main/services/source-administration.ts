import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { SourcesRecord } from '#shared/records/source-record.ts';
import { sourceSettings, type MllpReturn, type SourceSettings } from '#shared/records/source-settings.ts';
import type { SendTestMessage, TryReceiver } from './ports.ts';
import type { Returns } from './returns.ts';
import type { Session } from './session.ts';
import { keepSourceSettings, readSourceSettings, type Sources } from './sources.ts';
import type { ArrivalStore, SettingStore, StudyStore } from './stores.ts';

/** What readers see of where reports come from and go to, and what administrators change of it. */
export interface SourceAdministration {
  /** Needs `work`. */
  state(): Result<SourcesRecord>;
  /** Tries what waits to be sent back and what was refused, of one report or of all. Needs `work`. */
  sendAgain(reportId?: string): Result<void>;
  /** What is to be sent back of a report stays here. Needs `work`. */
  stopSending(reportId: string): Result<void>;
  /** All below need `administer`. */
  settings(): Result<SourceSettings>;
  change(settings: SourceSettings): Result<void>;
  /** Fails with `PORT_REFUSED` where the station does not listen, or with `RIS_NOT_REACHED`. */
  sendTestMessage(): Promise<Result<{ readonly reportId: string }>>;
  tryReceiver(settings: MllpReturn): Promise<Result<void>>;
}

export interface SourceAdministrationOptions {
  readonly session: Session;
  readonly settings: SettingStore;
  /** As the station follows them: its command line may say something else than what is set. */
  readonly settingsInUse: () => SourceSettings;
  readonly arrivals: ArrivalStore;
  readonly studies: StudyStore;
  readonly sources: Sources;
  readonly returns: Returns;
  /** The station may have a RIS now, or none any more. */
  readonly onSettings: () => void;
  readonly sendTestMessage: SendTestMessage;
  readonly tryReceiver: TryReceiver;
  readonly computer: () => SourcesRecord['computer'];
}

const shownArrivals = 100;

export function createSourceAdministration(options: SourceAdministrationOptions): SourceAdministration {
  const { session, settings, settingsInUse, arrivals, studies, sources, returns } = options;
  const { sendTestMessage, tryReceiver, computer, onSettings } = options;
  return {
    state() {
      const reader = session.permit('work');
      if (!reader.ok) {
        return reader;
      }
      const { open, ...returned } = returns.state();
      const receiver = receiverOf(settingsInUse());
      return succeeded({
        ...sources.state(),
        arrivals: [...arrivals.list(shownArrivals)],
        refused: [...arrivals.listRefused(shownArrivals)],
        returns: { ...returned, ...(receiver && { receiver }), open: [...open] },
        computer: computer(),
      });
    },
    sendAgain(reportId) {
      const reader = session.permit('work');
      return reader.ok ? returns.tryAgain(reportId) : reader;
    },
    stopSending(reportId) {
      const reader = session.permit('work');
      return reader.ok ? returns.withdraw(reportId) : reader;
    },
    settings() {
      const reader = session.permit('administer');
      return reader.ok ? succeeded(readSourceSettings(settings)) : reader;
    },
    change(changed) {
      const reader = session.permit('administer');
      const kept = reader.ok ? keepSourceSettings(settings, sourceSettings.parse(changed)) : reader;
      if (kept.ok) {
        sources.follow();
        returns.wake();
        onSettings();
      }
      return kept;
    },
    async sendTestMessage() {
      const reader = session.permit('administer');
      if (!reader.ok) {
        return reader;
      }
      const { listen } = readSourceSettings(settings);
      const port = sources.state().listening?.port;
      if (listen === null || port === undefined) {
        return failed('PORT_REFUSED', 'The station does not listen: turn on HL7 v2 first, and save.');
      }
      const sent = await sendTestMessage({ ...listen, port });
      if (!sent.ok) {
        return sent;
      }
      const [arrived] = studies.withAccession(sent.value.accession);
      return arrived === undefined
        ? failed('RIS_REFUSED', 'The message was acknowledged and is not here: another program listens on this port.')
        : succeeded({ reportId: arrived.reportId });
    },
    async tryReceiver(receiver) {
      const reader = session.permit('administer');
      return reader.ok ? tryReceiver(receiver) : reader;
    },
  };
}

/** What every reader may see of it. */
function receiverOf({ returns }: SourceSettings): SourcesRecord['returns']['receiver'] {
  switch (returns?.kind) {
    case 'mllp':
      return { kind: 'mllp', host: returns.host, port: returns.port };
    case 'folder':
      return returns;
    case undefined:
      return undefined;
  }
}
