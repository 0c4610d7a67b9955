import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Entry, type LinuxStore } from '@napi-rs/keyring';
import { failed, type Result } from '#shared/ipc/failure.ts';

/** Where a user's secrets lie. One of the operating system throws a KeyStoreError where it refuses. */
export interface KeyStore {
  /** For a person: "Windows Credential Manager". */
  readonly name: string;
  /** False where whoever can read the user's files can read the secrets too. */
  readonly isProtected: boolean;
  get(station: string): Uint8Array | undefined;
  set(station: string, secret: Uint8Array): void;
  remove(station: string): void;
}

/** Bytes; less protects nothing. */
const leastSecretBytes = 16;

const service = 'reading-room';

const storeNames: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'Windows Credential Manager',
  darwin: 'macOS Keychain',
  linux: 'Secret Service',
};

/**
 * The key store of the operating system; where it has none that answers (Linux without a desktop), files in `folder`, which protect
 * nothing from who can read them, and say so.
 */
export function openKeyStore(folder: string): KeyStore {
  const name = storeNames[process.platform];
  return name !== undefined && systemStoreAnswers() ? systemKeyStore(name) : fileKeyStore(folder);
}

/** @param linuxStore another one of Linux than the Secret Service; for tests */
export function systemKeyStore(name: string, linuxStore: LinuxStore = 'secret-service'): KeyStore {
  function ask<T>(station: string, act: (entry: Entry) => T): T {
    try {
      return act(new Entry(service, station, { linux: { store: linuxStore } }));
    } catch (error) {
      throw new KeyStoreError(name, { cause: error });
    }
  }
  return {
    name,
    isProtected: true,
    get(station) {
      const secret = ask(station, (entry) => entry.getSecret());
      return secret === null ? undefined : Uint8Array.from(secret);
    },
    set: (station, secret) => ask(station, (entry) => entry.setSecret(secret)),
    remove: (station) => void ask(station, (entry) => entry.deleteCredential()),
  };
}

/** A key store refused to answer: it is locked, or its user said no. The message is its name. */
export class KeyStoreError extends Error {}

/** Gives what the work gives, or `KEY_STORE_FAILED`. */
export function orKeyStoreFailure<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof KeyStoreError) {
      const message = `The key store of this computer (${error.message}) does not answer: unlock it, then try again.`;
      return failed('KEY_STORE_FAILED', message);
    }
    throw error;
  }
}

/** Secrets as files that only the user can read. */
export function fileKeyStore(folder: string): KeyStore {
  const fileOf = (station: string): string => join(folder, `${station}.key`);
  return {
    name: 'a file without protection',
    isProtected: false,
    get(station) {
      try {
        const secret = new Uint8Array(readFileSync(fileOf(station)));
        // A power cut may have left less of it.
        return secret.length >= leastSecretBytes ? secret : undefined;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
          return undefined;
        }
        throw error;
      }
    },
    set(station, secret) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const partial = `${fileOf(station)}.partial`;
      writeFileSync(partial, secret, { mode: 0o600, flush: true });
      renameSync(partial, fileOf(station));
    },
    remove: (station) => rmSync(fileOf(station), { force: true }),
  };
}

/** Whether it can be asked at all: on Linux it is a service that may not run. */
function systemStoreAnswers(): boolean {
  try {
    new Entry(service, 'probe', { linux: { store: 'secret-service' } }).getSecret();
    return true;
  } catch {
    return false;
  }
}
