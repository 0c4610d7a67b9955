import { expect, it } from 'vitest';
import { openTestStore, temporaryFolder } from '#main/db/store.testing.ts';
import { pinHash } from '#main/keys/pin-hash.ts';
import { failed, succeeded } from '#shared/ipc/failure.ts';
import { createAccess } from './access.ts';
import { createSession } from './session.ts';
import type { StationFolder } from './stores.ts';

const corrupt = failed('DATABASE_CORRUPT', 'The database is damaged.');
const unused = (): never => {
  throw new Error('nobody asks for this here');
};

it('data that turns out damaged takes its reader along, and a backup may take its place', () => {
  const store = openTestStore(temporaryFolder());
  const session = createSession(
    () => 0,
    () => 1,
  );
  const folder: StationFolder = {
    keyStore: { name: 'Key chain', isProtected: true },
    holdsStation: () => true,
    begin: unused,
    open: () => succeeded(store),
    openWithRecoveryKey: unused,
    renewKeys: unused,
    confirmRecoveryKey: unused,
    listBackups: () => [],
    restore: () => corrupt,
  };
  const access = createAccess({ folder, session, pinHash, now: () => 0, newId: () => '' });
  session.signIn({ id: '', name: 'Ada', role: 'administrator', signsInBy: 'pin', createdAt: 0 });
  expect(access.restore('x')).toMatchObject({ ok: false, failure: { code: 'NOT_PERMITTED' } });
  access.giveUp(corrupt.failure);
  expect(session.state()).toEqual({ kind: 'signed-out' });
  expect(access.state()).toMatchObject({ kind: 'damaged', failure: corrupt.failure });
  // It would open, and still be damaged.
  expect(access.restore('x')).toEqual(corrupt);
  expect(access.store()).toBeUndefined();
});
