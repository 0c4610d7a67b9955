import { expect, it } from 'vitest';
import type { ReaderRecord, ReaderRole } from '#shared/records/reader-record.ts';
import { createSession } from './session.ts';

const minute = 60_000;

function sessionOf(role: ReaderRole) {
  const clock = { now: 0 };
  const session = createSession(
    () => clock.now,
    () => 5 * minute,
  );
  const reader: ReaderRecord = {
    id: '0b1c7a30-0000-4000-8000-000000000001',
    name: 'Ada',
    role,
    signsInBy: 'pin',
    createdAt: 0,
  };
  session.signIn(reader);
  return { clock, session, reader };
}

it('locks when nothing is done for too long, and goes on as long as something is', () => {
  const { clock, session, reader } = sessionOf('reader');
  clock.now = 4 * minute;
  session.touch();
  clock.now = 8 * minute;
  expect(session.state()).toEqual({ kind: 'signed-in', reader });
  expect(session.locksIn()).toBe(minute);
  expect(session.idleFor()).toBe(4 * minute);
  clock.now = 9 * minute;
  expect(session.permit('work')).toMatchObject({ ok: false, failure: { code: 'SIGNED_OUT' } });
  expect(session.state()).toEqual({ kind: 'locked', reader });
  expect(session.idleFor()).toBe(Infinity);
  session.touch();
  expect(session.state().kind).toBe('locked');
  session.signIn(reader);
  expect(session.permit('work').ok).toBe(true);
  session.signOut();
  expect(session.permit('work').ok).toBe(false);
});

it.each([
  ['reader', ['work']],
  ['administrator', ['work', 'administer', 'evaluate']],
  ['researcher', ['evaluate']],
] as const)('a %s may %j', (role, allowed) => {
  const { session } = sessionOf(role);
  const permitted = (['work', 'administer', 'evaluate'] as const).filter((permission) => session.permit(permission).ok);
  expect(permitted).toEqual(allowed);
});
