import { failed, succeeded, type Failure, type FailureCode, type Result } from '#shared/ipc/failure.ts';
import type { StationState } from '#shared/ipc/station-contract.ts';
import { isRecoveryKeyKept } from './administration.ts';
import type { NewId, Now, PinHash } from './ports.ts';
import { readPreferences } from './preferences.ts';
import { makeReader, withoutProof, type SignInBy } from './readers.ts';
import type { Session, SessionState } from './session.ts';
import type { StationFolder, Store } from './stores.ts';

type OpenState = Extract<StationState, { readonly kind: 'open' }>;
/** The station's state, as far as it does not come from what works on the data, or from its host. */
export type AccessState = Exclude<StationState, OpenState> | Omit<OpenState, 'upkeep' | 'isShortcutTaken'>;

/** How the station's data becomes usable: the first start, the keys, and what to do when it cannot be read. */
export interface Access {
  /** The data, while it is open. */
  store(): Store | undefined;
  state(): AccessState;
  /** Tries again to open data that could not be opened: what was in the way may be gone. Does nothing where there is nothing to open. */
  retry(): Result<void>;
  /**
   * The first start: makes keys and database with a first reader, an administrator, who is signed in at once. Gives the recovery key, which
   * is kept nowhere. Fails with `NOT_PERMITTED` where there is a station already, or as a new reader's PIN.
   */
  begin(name: string, by: SignInBy): Promise<Result<{ readonly recoveryKey: string }>>;
  /**
   * Opens the data by the recovery key; from then on this user of the computer has a key of their own. Fails with `RECOVERY_KEY_WRONG`, after
   * which another one can be tried; with `NOT_PERMITTED` where no key is what is missing; or as opening.
   */
  unlock(recoveryKey: string): Result<void>;
  /** Puts a backup in the place of data that cannot be read. @param recoveryKey where the backup has other keys than this user */
  restore(backup: string, recoveryKey?: string): Result<void>;
  /** The open data turned out damaged: it is closed, so that a backup can take its place. */
  giveUp(failure: Failure): void;
  close(): void;
}

export interface AccessOptions {
  readonly folder: StationFolder;
  readonly session: Session;
  readonly pinHash: PinHash;
  readonly now: Now;
  readonly newId: NewId;
}

/** Only of these is a backup the cure. */
const unreadable: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'DATABASE_CORRUPT',
  'DATABASE_MISSING',
  'DATABASE_NEWER',
  'KEYS_MISSING',
  'KEYS_CORRUPT',
]);
/** The data is as it should be, and this user cannot open it. */
function isLockedAway({ code }: Failure): boolean {
  return code === 'RECOVERY_KEY_NEEDED' || code === 'KEY_STORE_FAILED';
}

const notUnreadable = failed('NOT_PERMITTED', 'A backup takes the place of data that cannot be read, and of no other.');

/** Opens the data at once, where this user can. */
export function createAccess({ folder, session, pinHash, now, newId }: AccessOptions): Access {
  let store: Store | undefined;
  let obstacle: Failure | undefined;
  let isGivenUp = false;

  function take(opened: Result<Store>): Result<void> {
    store = opened.ok ? opened.value : undefined;
    obstacle = opened.ok ? undefined : opened.failure;
    isGivenUp = false;
    return opened.ok ? succeeded(undefined) : opened;
  }

  if (folder.holdsStation()) {
    take(folder.open());
  }

  return {
    store: () => store,

    state() {
      const { keyStore } = folder;
      if (store !== undefined) {
        return {
          kind: 'open',
          keyStore,
          session: withPreferences(session.state(), store),
          isShortOfSpace: store.isShortOfSpace(),
          isRecoveryKeyKept: isRecoveryKeyKept(store),
        };
      }
      if (obstacle === undefined) {
        return { kind: 'new', keyStore };
      }
      return isLockedAway(obstacle)
        ? { kind: 'locked-away', keyStore, failure: obstacle }
        : { kind: 'damaged', failure: obstacle, backups: [...folder.listBackups()] };
    },

    async begin(name, by) {
      const already = failed('NOT_PERMITTED', 'This data folder holds a station already: sign in.');
      if (store !== undefined || folder.holdsStation()) {
        return already;
      }
      const reader = await makeReader({ name, role: 'administrator', by }, { pinHash, now, newId });
      if (!reader.ok) {
        return reader;
      }
      // Somebody else may have begun while the PIN was hashed.
      const begun = folder.holdsStation() ? already : folder.begin((empty) => empty.readers.add(reader.value));
      if (!begun.ok) {
        return begun;
      }
      const opened = take(folder.open());
      if (!opened.ok) {
        return opened;
      }
      session.signIn(withoutProof(reader.value));
      return begun;
    },

    unlock(recoveryKey) {
      if (store !== undefined) {
        return succeeded(undefined);
      }
      if (obstacle === undefined || !isLockedAway(obstacle)) {
        return failed('NOT_PERMITTED', 'There is nothing that the recovery key would open.');
      }
      const opened = folder.openWithRecoveryKey(recoveryKey);
      return !opened.ok && opened.failure.code === 'RECOVERY_KEY_WRONG' ? opened : take(opened);
    },

    retry: () => (store !== undefined || obstacle === undefined ? succeeded(undefined) : take(folder.open())),

    restore(backup, recoveryKey) {
      if (store !== undefined || obstacle === undefined || !unreadable.has(obstacle.code)) {
        return notUnreadable;
      }
      // Another window may have put a backup there meanwhile. What a check found damaged opens, and is still damaged.
      const opened = isGivenUp ? undefined : folder.open();
      if (opened?.ok) {
        take(opened);
        return notUnreadable;
      }
      const restored = folder.restore(backup, recoveryKey);
      return restored.ok ? take(restored) : restored;
    },

    giveUp(failure) {
      isGivenUp = true;
      store?.close();
      store = undefined;
      obstacle = failure;
      session.signOut();
    },

    close() {
      store?.close();
      store = undefined;
      session.signOut();
    },
  };
}

/** As the contract tells it: who is signed in goes on with what they set for themselves. */
function withPreferences(session: SessionState, { readers }: Store): OpenState['session'] {
  return session.kind === 'signed-in'
    ? { ...session, preferences: readPreferences(readers, session.reader.id) }
    : session;
}
