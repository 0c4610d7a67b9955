import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { readerRecord, type ReaderRecord, type ReaderRole } from '#shared/records/reader-record.ts';
import type { NewId, Now, PinHash } from './ports.ts';
import type { Session } from './session.ts';
import type { KeptReader, ReaderStore } from './stores.ts';

/** Wrong PINs that are forgiven; each further one doubles the time until the next is heard. */
const freeAttempts = 4;
const firstWaitMs = 30_000;
const longestWaitMs = 15 * 60_000;

export const shortestPin = 4;
export const longestPin = 64;

/** How a new reader will sign in: with a PIN, or by being this user of the operating system. */
export type SignInBy = { readonly pin: string } | { readonly operatingSystemUser: string };

export interface NewReader {
  readonly name: string;
  readonly role: ReaderRole;
  readonly by: SignInBy;
}

export interface Readers {
  /** Everybody who may sign in, by name: what the sign-in screen shows. */
  list(): readonly ReaderRecord[];
  /** Also those who may not any more. Needs `administer`. */
  listAll(): Result<readonly ReaderRecord[]>;
  /** Needs `administer`. Fails with `NAME_TAKEN`, `OPTION_OUT_OF_RANGE`, or as the store. */
  add(reader: NewReader): Promise<Result<ReaderRecord>>;
  /** Fails with `SIGN_IN_REFUSED`: a wrong PIN, too many of them, or another user of the operating system. */
  signIn(id: string, pin?: string): Promise<Result<ReaderRecord>>;
  /** One's own PIN, with the old one. */
  changePin(oldPin: string, newPin: string): Promise<Result<void>>;
  /** A new PIN for who forgot theirs. Needs `administer`. */
  resetPin(id: string, pin: string): Promise<Result<void>>;
  /** Needs `administer`. The last administrator stays one. */
  setRole(id: string, role: ReaderRole): Result<void>;
  /** Whether somebody may sign in. Needs `administer`. The last administrator stays one. */
  setEnabled(id: string, enabled: boolean): Result<void>;
}

export interface ReadersOptions {
  readonly store: ReaderStore;
  readonly session: Session;
  readonly pinHash: PinHash;
  readonly now: Now;
  readonly newId: NewId;
  /** The user of the operating system that the station runs as. */
  readonly operatingSystemUser: string;
}

/** A reader as the store keeps them, not yet in it. Fails with `OPTION_OUT_OF_RANGE`. */
export async function makeReader(
  { name, role, by }: NewReader,
  { pinHash, now, newId }: Pick<ReadersOptions, 'pinHash' | 'now' | 'newId'>,
): Promise<Result<KeptReader>> {
  const signsInBy = 'pin' in by ? 'pin' : 'operating-system';
  const record = readerRecord.safeParse({ id: newId(), name, role, signsInBy, createdAt: now() });
  if (!record.success) {
    return failed('OPTION_OUT_OF_RANGE', 'A reader needs a name of at most 80 characters.');
  }
  const proof = 'pin' in by ? await hashOf(by.pin, pinHash) : succeeded(by);
  return proof.ok ? succeeded({ ...record.data, ...proof.value, failedAttempts: 0 }) : proof;
}

async function hashOf(pin: string, pinHash: PinHash): Promise<Result<{ readonly pin: string }>> {
  return pin.length >= shortestPin && pin.length <= longestPin
    ? succeeded({ pin: await pinHash.make(pin) })
    : failed('OPTION_OUT_OF_RANGE', `A PIN has ${shortestPin} to ${longestPin} characters.`);
}

export function createReaders(options: ReadersOptions): Readers {
  const { store, session, pinHash, now, operatingSystemUser } = options;

  async function create(reader: NewReader): Promise<Result<ReaderRecord>> {
    const made = await makeReader(reader, options);
    if (!made.ok) {
      return made;
    }
    const { name, operatingSystemUser: user } = made.value;
    const isSame = (known: KeptReader): boolean =>
      known.name.toLowerCase() === name.toLowerCase() || (user !== undefined && known.operatingSystemUser === user);
    if (store.list().some(isSame)) {
      return failed('NAME_TAKEN', 'There is a reader of this name, or for this user of the computer, already.');
    }
    const added = store.add(made.value);
    return added.ok ? succeeded(withoutProof(made.value)) : added;
  }

  let lastProof: Promise<unknown> = Promise.resolve();

  /** One after the other: who asks many times at once is counted as often. */
  function prove(id: string, pin: string): Promise<Result<KeptReader>> {
    const proof = lastProof.then(() => proveInTurn(id, pin));
    lastProof = proof.catch(() => {});
    return proof;
  }

  /** The reader as they are then. Fails where the PIN is wrong, or where too many wrong ones came before. */
  async function proveInTurn(id: string, pin: string): Promise<Result<KeptReader>> {
    const reader = store.get(id);
    if (reader === undefined || reader.disabledAt !== undefined) {
      return goneReader;
    }
    const wait = waitFor(reader, now());
    if (wait > 0) {
      if ((reader.lastFailedAt ?? 0) > now()) {
        // The clock was set back: the wait begins now, or it would last until the clock is there again.
        store.setFailedAttempts(reader.id, reader.failedAttempts, now());
      }
      return refused(`Too many wrong PINs: try again in ${inWords(wait)}, or ask an administrator for a new one.`);
    }
    if (reader.pin === undefined || !(await pinHash.matches(reader.pin, pin))) {
      const counted = store.setFailedAttempts(reader.id, reader.failedAttempts + 1, now());
      return counted.ok ? refused('That is not the PIN.') : counted;
    }
    const cleared = reader.failedAttempts === 0 ? succeeded(undefined) : store.setFailedAttempts(id, 0, undefined);
    if (!cleared.ok) {
      return cleared;
    }
    // The hashing took its time.
    return store.get(id)?.disabledAt === undefined ? succeeded(reader) : goneReader;
  }

  /** The reader, where taking this away leaves an administrator who can sign in. */
  function withAnotherAdministrator(id: string): Result<KeptReader> {
    const permitted = session.permit('administer');
    if (!permitted.ok) {
      return permitted;
    }
    const reader = store.get(id);
    if (reader === undefined) {
      return unknownReader;
    }
    const others = store
      .list()
      .filter(
        ({ role, disabledAt, id: other }) => role === 'administrator' && disabledAt === undefined && other !== id,
      );
    return others.length > 0 || reader.role !== 'administrator' || reader.disabledAt !== undefined
      ? succeeded(reader)
      : failed('NOT_PERMITTED', 'This is the only administrator: name another one first.');
  }

  /** Whoever is at the station goes on as what they are now, or not at all. */
  function thenAtDesk(id: string, changed: Result<void>): Result<void> {
    const reader = store.get(id);
    if (changed.ok && reader !== undefined) {
      session.update(withoutProof(reader));
    }
    return changed;
  }

  return {
    list: () =>
      store
        .list()
        .filter(({ disabledAt }) => disabledAt === undefined)
        .map(withoutProof),

    listAll() {
      const permitted = session.permit('administer');
      return permitted.ok ? succeeded(store.list().map(withoutProof)) : permitted;
    },

    async add(reader) {
      const permitted = session.permit('administer');
      return permitted.ok ? create(reader) : permitted;
    },

    async signIn(id, pin) {
      const reader = store.get(id);
      if (reader === undefined || reader.disabledAt !== undefined) {
        return goneReader;
      }
      if (reader.signsInBy === 'operating-system') {
        if (reader.operatingSystemUser !== operatingSystemUser) {
          return refused('This reader signs in as another user of the computer: change the user there.');
        }
      } else {
        const proved = await prove(id, pin ?? '');
        if (!proved.ok) {
          return proved;
        }
      }
      const record = withoutProof(reader);
      session.signIn(record);
      return succeeded(record);
    },

    async changePin(oldPin, newPin) {
      const present = session.state();
      const reader = present.kind === 'signed-in' ? store.get(present.reader.id) : undefined;
      if (reader === undefined) {
        return failed('SIGNED_OUT', 'Sign in first.');
      }
      const proved = await prove(reader.id, oldPin);
      if (!proved.ok) {
        return proved;
      }
      const proof = await hashOf(newPin, pinHash);
      return proof.ok ? store.setPin(reader.id, proof.value.pin) : proof;
    },

    async resetPin(id, pin) {
      const permitted = session.permit('administer');
      if (!permitted.ok) {
        return permitted;
      }
      const reader = store.get(id);
      if (reader?.signsInBy !== 'pin') {
        return reader === undefined ? unknownReader : failed('NOT_PERMITTED', 'This reader signs in without a PIN.');
      }
      const proof = await hashOf(pin, pinHash);
      return proof.ok ? store.setPin(id, proof.value.pin) : proof;
    },

    setRole(id, role) {
      const reader = withAnotherAdministrator(id);
      return reader.ok ? thenAtDesk(id, store.setRole(id, role)) : reader;
    },

    setEnabled(id, enabled) {
      const reader = withAnotherAdministrator(id);
      return reader.ok ? thenAtDesk(id, store.setDisabled(id, enabled ? undefined : now())) : reader;
    },
  };
}

const goneReader = failed('SIGN_IN_REFUSED', 'This reader cannot sign in at this station any more.');
const unknownReader = failed('READER_UNKNOWN', 'There is no such reader.');

function refused(message: string) {
  return failed('SIGN_IN_REFUSED', message);
}

/** Milliseconds until the next PIN is heard. */
function waitFor({ failedAttempts, lastFailedAt = 0 }: KeptReader, now: number): number {
  const over = failedAttempts - freeAttempts;
  const wait = over < 1 ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (over - 1));
  return Math.min(wait, Math.max(0, lastFailedAt + wait - now));
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const minutes = Math.ceil(seconds / 60);
  return seconds < 60 ? `${seconds} seconds` : minutes === 1 ? 'a minute' : `${minutes} minutes`;
}

/** What others may see of a reader. */
export function withoutProof({ id, name, role, signsInBy, createdAt, disabledAt }: KeptReader): ReaderRecord {
  return { id, name, role, signsInBy, createdAt, ...(disabledAt !== undefined && { disabledAt }) };
}
