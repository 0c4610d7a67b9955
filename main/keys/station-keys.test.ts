import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Result } from '#shared/ipc/failure.ts';
import { fileKeyStore, openKeyStore, systemKeyStore, type KeyStore } from './key-store.ts';
import { createKeys, unlockByRecoveryKey, unlockForUser, type StationKeys } from './station-keys.ts';
import { wrapKey } from './wrap.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reading-room-keys-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A data folder whose keys ada made. */
function newStation() {
  const folder = temporaryFolder();
  const file = join(folder, 'keys.json');
  const ada = { user: 'ada', store: fileKeyStore(join(folder, 'ada')) };
  const ben = { user: 'ben', store: fileKeyStore(join(folder, 'ben')) };
  const { databaseKey, recoveryKey, save } = createKeys(ada);
  save(file);
  return { folder, file, ada, ben, keys: valueOf(unlockForUser(file, ada)), recoveryKey, databaseKey };
}

function valueOf(result: Result<StationKeys>): StationKeys {
  if (!result.ok) {
    throw new Error(result.failure.code);
  }
  return result.value;
}

const codeOf = (result: Result<StationKeys>) => (result.ok ? 'unlocked' : result.failure.code);

it('whoever made the keys unlocks with their key store, everybody with the recovery key', () => {
  const { file, ada, ben, recoveryKey, databaseKey } = newStation();
  expect(databaseKey).toHaveLength(32);
  expect(valueOf(unlockForUser(file, ada)).databaseKey).toEqual(databaseKey);
  expect(codeOf(unlockForUser(file, ben))).toBe('RECOVERY_KEY_NEEDED');
  const keys = valueOf(unlockByRecoveryKey(file, recoveryKey.toLowerCase()));
  expect(keys.databaseKey).toEqual(databaseKey);
  expect([keys.isAdmitted(ada), keys.isAdmitted(ben)]).toEqual([true, false]);
  keys.admit(ben);
  expect(valueOf(unlockForUser(file, ben)).databaseKey).toEqual(databaseKey);
});

it('a user whose key store has lost the secret needs the recovery key once', () => {
  const { file, ada, recoveryKey, databaseKey } = newStation();
  rmSync(join(file, '..', 'ada'), { recursive: true });
  expect(codeOf(unlockForUser(file, ada))).toBe('RECOVERY_KEY_NEEDED');
  valueOf(unlockByRecoveryKey(file, recoveryKey)).admit(ada);
  expect(valueOf(unlockForUser(file, ada)).databaseKey).toEqual(databaseKey);
});

it('a secret of which a power cut left nothing is none, and wraps nothing', () => {
  const { folder, file, ada, recoveryKey, databaseKey } = newStation();
  const [secret = ''] = readdirSync(join(folder, 'ada'));
  writeFileSync(join(folder, 'ada', secret), '');
  expect(codeOf(unlockForUser(file, ada))).toBe('RECOVERY_KEY_NEEDED');
  valueOf(unlockByRecoveryKey(file, recoveryKey)).admit(ada);
  expect(readFileSync(join(folder, 'ada', secret))).toHaveLength(32);
  expect(valueOf(unlockForUser(file, ada)).databaseKey).toEqual(databaseKey);
  expect(() => wrapKey(databaseKey, new Uint8Array(15), 'test')).toThrow(RangeError);
});

it('no other secret unlocks', () => {
  const { file, ada, ben } = newStation();
  const other = newStation();
  expect(codeOf(unlockByRecoveryKey(file, other.recoveryKey))).toBe('RECOVERY_KEY_WRONG');
  expect(codeOf(unlockByRecoveryKey(file, 'open sesame'))).toBe('RECOVERY_KEY_WRONG');
  expect(codeOf(unlockForUser(file, { user: 'ada', store: ben.store }))).toBe('RECOVERY_KEY_NEEDED');
  expect(codeOf(unlockForUser(file, { user: 'ben', store: ada.store }))).toBe('RECOVERY_KEY_NEEDED');
});

describe('a change of the database key', () => {
  it('is over when the database has taken the new key', () => {
    const { file, ada, keys, recoveryKey, databaseKey } = newStation();
    const next = keys.beginChange();
    expect(next).not.toEqual(databaseKey);
    keys.endChange(true);
    expect(keys.databaseKey).toEqual(next);
    for (const unlocked of [unlockForUser(file, ada), unlockByRecoveryKey(file, recoveryKey)]) {
      expect(valueOf(unlocked)).toMatchObject({ databaseKey: next, nextDatabaseKey: undefined });
    }
  });

  it('leaves both keys at hand where it is interrupted', () => {
    const { file, ada, keys, databaseKey } = newStation();
    const next = keys.beginChange();
    const after = valueOf(unlockForUser(file, ada));
    expect(after).toMatchObject({ databaseKey, nextDatabaseKey: next });
    after.endChange(false);
    expect(valueOf(unlockForUser(file, ada))).toMatchObject({ databaseKey, nextDatabaseKey: undefined });
  });
});

it('a new recovery key ends everybody else’s way in, and the old one as soon as somebody has kept it', () => {
  const { file, ada, ben, keys, recoveryKey, databaseKey } = newStation();
  keys.admit(ben);
  const newRecoveryKey = keys.replaceRecoveryKey(ada);
  expect(codeOf(unlockForUser(file, ben))).toBe('RECOVERY_KEY_NEEDED');
  expect(valueOf(unlockForUser(file, ada)).databaseKey).toEqual(databaseKey);
  expect(valueOf(unlockByRecoveryKey(file, newRecoveryKey)).databaseKey).toEqual(databaseKey);
  expect(valueOf(unlockByRecoveryKey(file, recoveryKey)).databaseKey).toEqual(databaseKey);
  // And what comes after it is still consistent.
  keys.beginChange();
  expect(valueOf(unlockByRecoveryKey(file, recoveryKey)).nextDatabaseKey).toEqual(keys.nextDatabaseKey);
  keys.endChange(true);
  for (const key of [newRecoveryKey, recoveryKey]) {
    expect(valueOf(unlockByRecoveryKey(file, key)).databaseKey).toEqual(keys.databaseKey);
  }
  keys.forgetFormer();
  expect(codeOf(unlockByRecoveryKey(file, recoveryKey))).toBe('RECOVERY_KEY_WRONG');
  expect(valueOf(unlockByRecoveryKey(file, newRecoveryKey)).databaseKey).toEqual(keys.databaseKey);
});

it('of new recovery keys that nobody has kept, the printed one outlives them all, also over restarts', () => {
  const { file, ada, ben, keys, recoveryKey } = newStation();
  const unseen = keys.replaceRecoveryKey(ada);
  const later = valueOf(unlockForUser(file, ada));
  later.replaceRecoveryKey(ada);
  later.beginChange();
  later.endChange(true);
  expect(codeOf(unlockByRecoveryKey(file, unseen))).toBe('RECOVERY_KEY_WRONG');
  const found = valueOf(unlockByRecoveryKey(file, recoveryKey));
  expect(found.databaseKey).toEqual(later.databaseKey);
  // From then on it is the recovery key again.
  found.admit(ben);
  expect(codeOf(unlockForUser(file, ada))).toBe('RECOVERY_KEY_NEEDED');
  expect(valueOf(unlockForUser(file, ben)).databaseKey).toEqual(later.databaseKey);
  expect(valueOf(unlockByRecoveryKey(file, recoveryKey)).databaseKey).toEqual(later.databaseKey);
});

it('a key file that cannot be written leaves the keys as they were', () => {
  const { folder, file, ada, keys, recoveryKey, databaseKey } = newStation();
  mkdirSync(`${file}.partial`);
  expect(() => keys.replaceRecoveryKey(ada)).toThrow('EISDIR');
  expect(() => keys.beginChange()).toThrow('EISDIR');
  expect(keys.nextDatabaseKey).toBeUndefined();
  rmSync(join(folder, 'keys.json.partial'), { recursive: true });
  const next = keys.beginChange();
  keys.endChange(true);
  expect(next).not.toEqual(databaseKey);
  expect(valueOf(unlockForUser(file, ada)).databaseKey).toEqual(next);
  expect(valueOf(unlockByRecoveryKey(file, recoveryKey)).databaseKey).toEqual(next);
});

it('no key stands in the key file, and the file is the user’s alone', () => {
  const { file, databaseKey, recoveryKey } = newStation();
  const text = readFileSync(file, 'utf8');
  for (const secret of [
    Buffer.from(databaseKey).toString('base64'),
    Buffer.from(databaseKey).toString('hex'),
    recoveryKey,
  ]) {
    expect(text).not.toContain(secret);
  }
  expect(readdirSync(join(file, '..')).toSorted()).toEqual(['ada', 'keys.json']);
});

it('a key file that is gone, cut, changed or of a newer program is refused in words', () => {
  const { file, ada, keys } = newStation();
  const text = readFileSync(file, 'utf8');
  const whenFileIs = (changed: string) => {
    writeFileSync(file, changed);
    return codeOf(unlockForUser(file, ada));
  };
  expect(whenFileIs(text.slice(0, -20))).toBe('KEYS_CORRUPT');
  expect(whenFileIs(text.replace('"format": 1', '"format": 2'))).toBe('KEYS_CORRUPT');
  const parsed = JSON.parse(text);
  const foreign = { ...parsed, database: parsed.recovery };
  expect(whenFileIs(JSON.stringify(foreign))).toBe('KEYS_CORRUPT');
  rmSync(file);
  expect(codeOf(unlockForUser(file, ada))).toBe('KEYS_MISSING');
  keys.admit(ada);
  expect(codeOf(unlockForUser(file, ada))).toBe('unlocked');
});

describe('key stores', () => {
  const station = '0b1c7a30-0000-4000-8000-00000000000f';
  const secret = Uint8Array.from({ length: 32 }, (_, index) => index * 8);

  function keeps(open: () => KeyStore): void {
    const store = open();
    expect(store.get(station)).toBeUndefined();
    store.set(station, secret);
    expect(open().get(station)).toEqual(secret);
    store.set(station, secret.toReversed());
    expect(open().get(station)).toEqual(secret.toReversed());
    store.remove(station);
    expect(open().get(station)).toBeUndefined();
    store.remove(station);
  }

  it('files keep a secret until it is removed, and say that they protect nothing', () => {
    const folder = join(temporaryFolder(), 'new');
    keeps(() => fileKeyStore(folder));
    expect(fileKeyStore(folder)).toMatchObject({ isProtected: false, name: 'a file without protection' });
  });

  it('so does what this machine has', () => {
    const folder = temporaryFolder();
    keeps(() => openKeyStore(folder));
  });

  // The kernel's key ring stands in for the desktop's: the same library, and no service that must run. Containers may not have it.
  it.skipIf(!kernelKeyRingAnswers())('so does the kernel’s key ring', () => {
    keeps(() => systemKeyStore('kernel', 'keyutils'));
  });
});

function kernelKeyRingAnswers(): boolean {
  try {
    systemKeyStore('kernel', 'keyutils').get('probe');
    return process.platform === 'linux';
  } catch {
    return false;
  }
}
