import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Entry, type LinuxStore } from '@napi-rs/keyring';

/** Where a user's secrets lie. */
export interface KeyStore {
  /** For a person: "Windows Credential Manager". */
  readonly name: string;
  /** False where whoever can read the user's files can read the secrets too. */
  readonly isProtected: boolean;
  get(station: string): Uint8Array | undefined;
  set(station: string, secret: Uint8Array): void;
  remove(station: string): void;
}

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
  const entry = (station: string): Entry => new Entry(service, station, { linux: { store: linuxStore } });
  return {
    name,
    isProtected: true,
    get(station) {
      const secret = entry(station).getSecret();
      return secret === null ? undefined : Uint8Array.from(secret);
    },
    set: (station, secret) => entry(station).setSecret(secret),
    remove: (station) => void entry(station).deleteCredential(),
  };
}

/** Secrets as files that only the user can read. */
export function fileKeyStore(folder: string): KeyStore {
  const fileOf = (station: string): string => join(folder, `${station}.key`);
  return {
    name: 'a file without protection',
    isProtected: false,
    get(station) {
      try {
        return new Uint8Array(readFileSync(fileOf(station)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
          return undefined;
        }
        throw error;
      }
    },
    set(station, secret) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(fileOf(station), secret, { mode: 0o600, flush: true });
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
