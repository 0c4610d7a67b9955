import { expect, it } from 'vitest';
import { openTestStore, reportId, temporaryFolder } from '#main/db/store.testing.ts';
import { pinHash } from '#main/keys/pin-hash.ts';
import type { Result } from '#shared/ipc/failure.ts';
import { createReaders, makeReader, withoutProof } from './readers.ts';
import { createSession } from './session.ts';

/** A station on a real database whose first reader is Ada, an administrator with the PIN 2468. */
async function station() {
  const store = openTestStore(temporaryFolder(), { readers: [] });
  const clock = { now: 1_000_000 };
  let made = 0;
  const session = createSession(
    () => clock.now,
    () => 60_000_000,
  );
  const options = {
    store: store.readers,
    session,
    pinHash,
    now: () => clock.now,
    newId: () => reportId((made += 1)),
    operatingSystemUser: 'station',
  };
  const readers = createReaders(options);
  const first = valueOf(await makeReader({ name: 'Ada', role: 'administrator', by: { pin: '2468' } }, options));
  valueOf(store.readers.add(first));
  const ada = withoutProof(first);
  session.signIn(ada);
  return { store, readers, session, clock, ada };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(result.failure.code);
  }
  return result.value;
}

const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.failure.code);

it('a reader signs in with their PIN, and with no other', async () => {
  const { readers, session, ada } = await station();
  const ben = valueOf(await readers.add({ name: ' Ben ', role: 'reader', by: { pin: '13579' } }));
  expect(readers.list().map(({ name }) => name)).toEqual(['Ada', 'Ben']);
  session.signOut();
  expect(codeOf(await readers.signIn(ben.id, '2468'))).toBe('SIGN_IN_REFUSED');
  expect(codeOf(await readers.signIn(ben.id))).toBe('SIGN_IN_REFUSED');
  expect(session.state().kind).toBe('signed-out');
  expect(valueOf(await readers.signIn(ben.id, '13579'))).toEqual(ben);
  valueOf(await readers.signIn(ada.id, '2468'));
  expect(session.state()).toEqual({ kind: 'signed-in', reader: ada });
});

it('who guesses many PINs at once is heard no oftener than who guesses one after the other', async () => {
  const { store, readers, session, ada } = await station();
  session.signOut();
  const guesses = ['0000', '1111', '2222', '3333', '4444', '2468', '5555'];
  const answers = await Promise.all(guesses.map((pin) => readers.signIn(ada.id, pin)));
  expect(answers.map(codeOf)).toEqual(guesses.map(() => 'SIGN_IN_REFUSED'));
  expect(session.state().kind).toBe('signed-out');
  expect(store.readers.get(ada.id)?.failedAttempts).toBe(5);
});

it('who loses a role, or may not sign in any more, does so at once', async () => {
  const { readers, session, ada } = await station();
  const ben = valueOf(await readers.add({ name: 'Ben', role: 'administrator', by: { pin: '13579' } }));
  valueOf(readers.setRole(ada.id, 'reader'));
  expect(codeOf(readers.setRole(ada.id, 'administrator'))).toBe('NOT_PERMITTED');
  valueOf(await readers.signIn(ben.id, '13579'));
  valueOf(readers.setRole(ada.id, 'administrator'));
  valueOf(readers.setEnabled(ben.id, false));
  expect(session.state().kind).toBe('signed-out');
});

it('no PIN can be read from the database', async () => {
  const { store, ada } = await station();
  expect(store.readers.get(ada.id)?.pin).toMatch(/^scrypt:65536:8:1:/);
  expect(JSON.stringify(store.readers.list())).not.toContain('2468');
});

it('after some wrong PINs even the right one must wait, longer each time, also after a restart', async () => {
  const { store, readers, clock, ada } = await station();
  for (let attempt = 0; attempt < 5; attempt += 1) {
    expect(codeOf(await readers.signIn(ada.id, '0000'))).toBe('SIGN_IN_REFUSED');
  }
  const early = await readers.signIn(ada.id, '2468');
  expect(early).toMatchObject({ failure: { code: 'SIGN_IN_REFUSED', message: expect.stringContaining('30 seconds') } });
  expect(store.readers.get(ada.id)?.failedAttempts).toBe(5);
  clock.now += 30_000;
  expect(codeOf(await readers.signIn(ada.id, '0000'))).toBe('SIGN_IN_REFUSED');
  expect(await readers.signIn(ada.id, '2468')).toMatchObject({
    failure: { message: expect.stringContaining('a minute') },
  });
  clock.now += 60_000;
  expect(codeOf(await readers.signIn(ada.id, '2468'))).toBe('done');
  expect(store.readers.get(ada.id)?.failedAttempts).toBe(0);
});

it('a clock that is set back keeps nobody out for longer than the wait', async () => {
  const { readers, clock, ada } = await station();
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await readers.signIn(ada.id, '0000');
  }
  clock.now = 0;
  const refused = await readers.signIn(ada.id, '2468');
  expect(refused).toMatchObject({ failure: { message: expect.stringContaining('30 seconds') } });
  clock.now = 30_000;
  expect(codeOf(await readers.signIn(ada.id, '2468'))).toBe('done');
});

it('a reader who is a user of the computer signs in without a PIN there, and nowhere else', async () => {
  const { readers } = await station();
  const here = valueOf(await readers.add({ name: 'Here', role: 'reader', by: { operatingSystemUser: 'station' } }));
  const there = valueOf(await readers.add({ name: 'There', role: 'reader', by: { operatingSystemUser: 'other' } }));
  expect(codeOf(await readers.signIn(here.id))).toBe('done');
  expect(codeOf(await readers.signIn(there.id))).toBe('SIGN_IN_REFUSED');
  expect(codeOf(await readers.add({ name: 'Ben', role: 'reader', by: { pin: '1234' } }))).toBe('NOT_PERMITTED');
});

it.each([
  ['a name that is taken, whatever its case', { name: 'ADA', by: { pin: '1234' } }, 'NAME_TAKEN'],
  ['no name', { name: ' ', by: { pin: '1234' } }, 'OPTION_OUT_OF_RANGE'],
  ['a PIN that is too short', { name: 'Ben', by: { pin: '123' } }, 'OPTION_OUT_OF_RANGE'],
] as const)('a reader with %s is not added', async (_, reader, code) => {
  const { readers } = await station();
  expect(codeOf(await readers.add({ ...reader, role: 'reader' }))).toBe(code);
  expect(readers.list()).toHaveLength(1);
});

it('administrators change roles, PINs and who may sign in; others change their own PIN', async () => {
  const { readers, session, ada } = await station();
  const ben = valueOf(await readers.add({ name: 'Ben', role: 'reader', by: { pin: '13579' } }));
  valueOf(await readers.resetPin(ben.id, '9999'));
  valueOf(await readers.signIn(ben.id, '9999'));
  expect(codeOf(await readers.resetPin(ada.id, '1111'))).toBe('NOT_PERMITTED');
  expect(codeOf(readers.setRole(ben.id, 'administrator'))).toBe('NOT_PERMITTED');
  expect(codeOf(readers.listAll())).toBe('NOT_PERMITTED');
  expect(codeOf(await readers.changePin('0000', '8888'))).toBe('SIGN_IN_REFUSED');
  expect(codeOf(await readers.changePin('9999', '8'))).toBe('OPTION_OUT_OF_RANGE');
  valueOf(await readers.changePin('9999', '8888'));
  valueOf(await readers.signIn(ben.id, '8888'));
  valueOf(await readers.signIn(ada.id, '2468'));
  valueOf(readers.setEnabled(ben.id, false));
  expect(readers.list().map(({ name }) => name)).toEqual(['Ada']);
  expect(valueOf(readers.listAll()).map(({ name }) => name)).toEqual(['Ada', 'Ben']);
  expect(codeOf(await readers.signIn(ben.id, '8888'))).toBe('SIGN_IN_REFUSED');
  valueOf(readers.setEnabled(ben.id, true));
  valueOf(await readers.signIn(ben.id, '8888'));
  session.signOut();
  expect(codeOf(await readers.changePin('8888', '7777'))).toBe('SIGNED_OUT');
});

it('the last administrator stays one', async () => {
  const { readers, ada } = await station();
  expect(codeOf(readers.setRole(ada.id, 'reader'))).toBe('NOT_PERMITTED');
  expect(codeOf(readers.setEnabled(ada.id, false))).toBe('NOT_PERMITTED');
  const ben = valueOf(await readers.add({ name: 'Ben', role: 'administrator', by: { pin: '13579' } }));
  valueOf(readers.setEnabled(ben.id, false));
  expect(codeOf(readers.setRole(ada.id, 'reader'))).toBe('NOT_PERMITTED');
  valueOf(readers.setEnabled(ben.id, true));
  valueOf(readers.setRole(ada.id, 'reader'));
});
