import { randomBytes, randomUUID } from 'node:crypto';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { readKeyFile, writeKeyFile, type KeyFile } from './key-file.ts';
import type { KeyStore } from './key-store.ts';
import { formatRecoveryKey, parseRecoveryKey, recoveryKeyBytes } from './recovery-key.ts';
import { unwrapKey, wrapKey } from './wrap.ts';

const keyBytes = 32;

const purposes = {
  database: 'database key',
  user: 'master key for a user',
  recovery: 'master key for recovery',
  former: 'former master key',
};

/** A user of the operating system, and where their secrets lie. */
export interface KeyHolder {
  readonly user: string;
  readonly store: KeyStore;
}

/** The keys of a data folder that was unlocked. */
export interface StationKeys {
  readonly databaseKey: Uint8Array;
  /** The database has this key where a change was interrupted after the database had taken it. */
  readonly nextDatabaseKey: Uint8Array | undefined;
  /** Whether this user can unlock without the recovery key from now on. */
  isAdmitted(holder: KeyHolder): boolean;
  /** Lets this user unlock without the recovery key from now on. */
  admit(holder: KeyHolder): void;
  /** Records the next database key; the database may take it when this returns. */
  beginChange(): Uint8Array;
  /** Ends a change: the next key is the key if the database has taken it, else it is forgotten. */
  endChange(taken: boolean): void;
  /**
   * Makes a new recovery key: all users' ways in are worth nothing any more, but the holder's, who is admitted anew; nor is the old
   * recovery key, from `forgetFormer` on. A copy of the old key file with the old recovery key still opens the database until its key is
   * changed, too.
   */
  replaceRecoveryKey(holder: KeyHolder): string;
  /** Somebody has kept the new recovery key: the one before is worth nothing from now on. */
  forgetFormer(): void;
}

export interface NewKeys {
  readonly databaseKey: Uint8Array;
  /** In the form that is printed; it is kept nowhere. */
  readonly recoveryKey: string;
  /** Writes the key file. */
  save(file: string): void;
}

/** Makes the keys of a new data folder, which the holder and the recovery key open. */
export function createKeys(holder: KeyHolder): NewKeys {
  const master = newKey();
  const databaseKey = newKey();
  const { text, wrapped: recovery } = newRecovery(master);
  const database = wrapKey(databaseKey, master, purposes.database);
  const keys = withUser({ format: 1, station: randomUUID(), database, users: [], recovery }, holder, master);
  return { databaseKey, recoveryKey: text, save: (file) => writeKeyFile(file, keys) };
}

/**
 * Unlocks a data folder for a user by the secret in their key store. Fails with `KEYS_MISSING`, `KEYS_CORRUPT`, or
 * `RECOVERY_KEY_NEEDED` where this user was not admitted or their key store has lost the secret.
 */
export function unlockForUser(file: string, { user, store }: KeyHolder): Result<StationKeys> {
  const read = readKeyFile(file);
  if (!read.ok) {
    return read;
  }
  const entry = read.value.users.find((known) => known.user === user);
  const secret = entry && store.get(read.value.station);
  const master = entry && secret && unwrapKey(entry.master, secret, purposes.user);
  return master
    ? unlockByMaster(file, read.value, master)
    : failed(
        'RECOVERY_KEY_NEEDED',
        'This user of the computer has no key to the station’s data. The recovery key gives them one; it is asked for once.',
      );
}

/** Unlocks a data folder by its recovery key, as it was typed. Fails with `KEYS_MISSING`, `KEYS_CORRUPT` or `RECOVERY_KEY_WRONG`. */
export function unlockByRecoveryKey(file: string, typed: string): Result<StationKeys> {
  const read = readKeyFile(file);
  if (!read.ok) {
    return read;
  }
  const key = parseRecoveryKey(typed);
  if (key === undefined) {
    return failed(
      'RECOVERY_KEY_WRONG',
      'That is no recovery key: it has 28 letters and digits. Look for a mistyped one.',
    );
  }
  const wrong = failed('RECOVERY_KEY_WRONG', 'That is a recovery key, but not the one of this data folder.');
  const master = unwrapKey(read.value.recovery, key, purposes.recovery);
  if (master) {
    return unlockByMaster(file, read.value, master);
  }
  // Nobody has kept the new one yet: the former one takes its place again as soon as something is written.
  const { former, ...rest } = read.value;
  const formerMaster = former && unwrapKey(former.recovery, key, purposes.recovery);
  if (!former || !formerMaster) {
    return wrong;
  }
  const { recovery, database, nextDatabase } = former;
  const before = { ...rest, users: [], recovery, database, ...(nextDatabase && { nextDatabase }) };
  return unlockByMaster(file, before, formerMaster);
}

function unlockByMaster(file: string, keys: KeyFile, master: Uint8Array): Result<StationKeys> {
  const databaseKey = unwrapKey(keys.database, master, purposes.database);
  const next = keys.nextDatabase && unwrapKey(keys.nextDatabase, master, purposes.database);
  return databaseKey
    ? succeeded(unlocked(file, keys, master, databaseKey, next))
    : failed('KEYS_CORRUPT', 'The key file of the data folder is damaged: copy it from a backup.');
}

function unlocked(
  file: string,
  initial: KeyFile,
  initialMaster: Uint8Array,
  initialKey: Uint8Array,
  initialNext?: Uint8Array,
): StationKeys {
  let keys = initial;
  let master = initialMaster;
  let databaseKey = initialKey;
  let next = initialNext;
  const save = (changed: KeyFile): void => {
    writeKeyFile(file, changed);
    keys = changed;
  };
  /** The master key that the recovery key of before opens, as long as that is worth something. */
  const formerMaster = (): Uint8Array | undefined =>
    keys.former && unwrapKey(keys.former.master, master, purposes.former);

  return {
    get databaseKey() {
      return databaseKey;
    },
    get nextDatabaseKey() {
      return next;
    },
    isAdmitted: ({ user }) => keys.users.some((known) => known.user === user),
    admit: (holder) => save(withUser(keys, holder, master)),
    beginChange() {
      const begun = newKey();
      const { former } = keys;
      const oldMaster = formerMaster();
      save({
        ...keys,
        nextDatabase: wrapKey(begun, master, purposes.database),
        ...(former &&
          oldMaster && { former: { ...former, nextDatabase: wrapKey(begun, oldMaster, purposes.database) } }),
      });
      next = begun;
      return begun;
    },
    endChange(taken) {
      const { former, ...rest } = keys;
      save({ ...afterChange(rest, taken), ...(former && { former: afterChange(former, taken) }) });
      databaseKey = taken && next ? next : databaseKey;
      next = undefined;
    },
    replaceRecoveryKey(holder) {
      const newMaster = newKey();
      const { text, wrapped: recovery } = newRecovery(newMaster);
      // A recovery key that nobody has kept yet is not worth keeping.
      const kept = { recovery: keys.former?.recovery ?? keys.recovery, master: formerMaster() ?? master };
      const database = (by: Uint8Array) => ({
        database: wrapKey(databaseKey, by, purposes.database),
        ...(next && { nextDatabase: wrapKey(next, by, purposes.database) }),
      });
      const { nextDatabase: _, ...rest } = keys;
      const former = {
        recovery: kept.recovery,
        master: wrapKey(kept.master, newMaster, purposes.former),
        ...database(kept.master),
      };
      save(withUser({ ...rest, users: [], recovery, ...database(newMaster), former }, holder, newMaster));
      master = newMaster;
      return text;
    },
    forgetFormer() {
      const { former, ...rest } = keys;
      if (former) {
        save(rest);
      }
    },
  };
}

interface ChangedKeys {
  readonly database: KeyFile['database'];
  readonly nextDatabase?: KeyFile['database'] | undefined;
}

/** With the next database key in the place of the one before, or without it. */
function afterChange<T extends ChangedKeys>({ nextDatabase, ...rest }: T, taken: boolean) {
  return taken && nextDatabase ? { ...rest, database: nextDatabase } : rest;
}

/**
 * With the secret in the user's key store; one that is there stays: if the key file could not be written after another one was put
 * there, the old file would not open any more.
 */
function withUser(keys: KeyFile, { user, store }: KeyHolder, master: Uint8Array): KeyFile {
  const secret = store.get(keys.station) ?? newSecret(store, keys.station);
  const others = keys.users.filter((known) => known.user !== user);
  return { ...keys, users: [...others, { user, store: store.name, master: wrapKey(master, secret, purposes.user) }] };
}

function newSecret(store: KeyStore, station: string): Uint8Array {
  const secret = newKey();
  store.set(station, secret);
  return secret;
}

function newRecovery(master: Uint8Array) {
  const key = new Uint8Array(randomBytes(recoveryKeyBytes));
  return { text: formatRecoveryKey(key), wrapped: wrapKey(master, key, purposes.recovery) };
}

function newKey(): Uint8Array {
  return new Uint8Array(randomBytes(keyBytes));
}
