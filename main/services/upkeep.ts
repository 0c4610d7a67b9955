import { failed, succeeded, type Failure, type Result } from '#shared/ipc/failure.ts';
import type { BackupRecord } from '#shared/ipc/station-contract.ts';
import type { Now } from './ports.ts';
import { readSettings } from './settings.ts';
import type { Maintenance, Store } from './stores.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Nobody will be kept waiting by what reads the whole database. */
const idleMs = 5 * minuteMs;
/** After this the database is read whether somebody works or not: some stations are never idle. */
const longestWithoutMs = 1.5 * dayMs;
/** Reports removed in one change: the station answers in between. */
const removedAtOnce = 200;

/** Days after which no report comes for an order any more, and nobody asks what arrived. */
const rememberedDays = 90;

const purgedStates = ['accepted', 'final'] as const;
const unfinishedPurge = 'purge.unfinished';

/** What the station does for its data by itself. */
export interface Upkeep {
  /** When the newest backup was made, and why there is no newer one where there should be. */
  state(): UpkeepState;
  /** Looks at the data as it is opened; the station works meanwhile. Fails with `DATABASE_CORRUPT`. */
  checkAtStart(): Promise<Result<void>>;
  /**
   * What is due: the reserve for a full disk, if it was given up; once a day, when nobody is working, a full check, then a backup, and of the backups the newest kept; reports past their
   * retention removed. A database that does not pass the check is not backed up: no good backup makes way for a bad one.
   */
  doWhatIsDue(): Promise<Result<void>>;
  backUp(): Promise<Result<BackupRecord>>;
  /**
   * Removes reports that are accepted or final and were not changed for the given days, from the database and from the backups, of which
   * one new one is left. @returns how many
   */
  purge(days: number): Promise<Result<number>>;
}

export interface UpkeepOptions {
  readonly store: Pick<Store, 'reports' | 'studies' | 'arrivals' | 'settings' | 'forgetRemoved' | 'refillReserve'>;
  readonly maintenance: Maintenance;
  readonly now: Now;
  /** Milliseconds since somebody worked at the station. */
  readonly idleFor: () => number;
  /** Lets the station answer others before more is done. */
  readonly pause: () => Promise<void>;
  /** Whether the store is still open: it may be closed while something is waited for, and then nothing more is done. */
  readonly isOpen: () => boolean;
}

export interface UpkeepState {
  readonly lastBackupAt?: number;
  readonly failure?: Failure;
}

const stopped = failed('STATION_CLOSED', 'The station was closed.');

export function createUpkeep({ store, maintenance, now, idleFor, pause, isOpen }: UpkeepOptions): Upkeep {
  let failure: Failure | undefined;

  async function backUp(): Promise<Result<BackupRecord>> {
    const made = await maintenance.backUp(now());
    failure = made.ok ? undefined : made.failure;
    if (made.ok && isOpen()) {
      maintenance.thin(readSettings(store.settings).keptBackups, now());
    }
    return made;
  }

  /** A backup from after now was made while the clock was wrong, and says nothing. */
  function isBackupDue(): boolean {
    const newest = maintenance.list().find(({ at }) => at <= now());
    if (newest === undefined) {
      return true;
    }
    const age = now() - newest.at;
    return age >= longestWithoutMs || (age >= dayMs && idleFor() >= idleMs);
  }

  async function checkAndBackUp(): Promise<Result<void>> {
    const checked = await maintenance.check('full');
    if (!checked.ok || !isOpen()) {
      return checked.ok ? stopped : checked;
    }
    const made = await backUp();
    return made.ok ? succeeded(undefined) : made;
  }

  async function removeUnchangedSince(at: number): Promise<Result<number>> {
    let count = 0;
    for (;;) {
      const ids = store.reports.unchangedSince(at, purgedStates, removedAtOnce);
      const removed = store.reports.remove(ids);
      if (!removed.ok) {
        return removed;
      }
      count += ids.length;
      if (ids.length < removedAtOnce) {
        return succeeded(count);
      }
      await pause();
      if (!isOpen()) {
        return stopped;
      }
    }
  }

  async function purge(days: number): Promise<Result<number>> {
    const at = now() - days * dayMs;
    if (store.reports.unchangedSince(at, purgedStates, 1).length === 0) {
      return succeeded(0);
    }
    // A power cut after the reports are gone must not leave them in the backups.
    const noted = store.settings.set(unfinishedPurge, 'yes');
    const removed = noted.ok ? await removeUnchangedSince(at) : noted;
    const finished = removed.ok ? await finishPurge() : removed;
    failure = finished.ok ? failure : finished.failure;
    return finished.ok ? removed : finished;
  }

  /** Removes what is removed from the log of changes and from every copy, of which a new backup is left. */
  async function finishPurge(): Promise<Result<void>> {
    while (!store.forgetRemoved()) {
      await pause();
      if (!isOpen()) {
        return stopped;
      }
    }
    const made = await maintenance.backUp(now());
    if (!made.ok || !isOpen()) {
      return made.ok ? stopped : made;
    }
    maintenance.removeCopies(made.value.name);
    return store.settings.set(unfinishedPurge, '');
  }

  async function purgeWhatIsDue(): Promise<Result<void>> {
    forgetOld();
    const isUnfinished = store.settings.get(unfinishedPurge) === 'yes';
    const finished = isUnfinished ? await finishPurge() : succeeded(undefined);
    const { retentionDays } = readSettings(store.settings);
    if (!finished.ok || retentionDays === null || !isOpen()) {
      return finished;
    }
    const purged = await purge(retentionDays);
    return purged.ok ? succeeded(undefined) : purged;
  }

  /** Orders that no report came for, and what arrived long ago; the next time, where the disk refuses it now. */
  function forgetOld(): void {
    const { retentionDays } = readSettings(store.settings);
    const before = now() - Math.min(rememberedDays, retentionDays ?? rememberedDays) * dayMs;
    store.studies.forgetOrders(before);
    store.arrivals.forget(before);
  }

  return {
    state() {
      const [newest] = maintenance.list();
      return { ...(newest && { lastBackupAt: newest.at }), ...(failure && { failure }) };
    },
    checkAtStart: () => maintenance.check('quick'),
    backUp,
    purge,
    async doWhatIsDue() {
      store.refillReserve();
      // What a reader removed goes from the log of changes; where a reader of the log keeps it, the next time.
      store.forgetRemoved();
      const checked = isBackupDue() ? await checkAndBackUp() : succeeded(undefined);
      const done = checked.ok && isOpen() ? await purgeWhatIsDue() : checked;
      failure = done.ok ? failure : done.failure;
      return done;
    },
  };
}
