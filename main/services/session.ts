import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { isPermitted, type Permission } from '#shared/records/permissions.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import type { Now } from './ports.ts';

/** Who is at the station. A locked station remembers whose work is open, and shows nothing of it. */
export type SessionState =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly reader: ReaderRecord }
  | { readonly kind: 'locked'; readonly reader: ReaderRecord };

export interface Session {
  /** As it is now: a station that was idle for too long is locked by being asked. */
  state(): SessionState;
  signIn(reader: ReaderRecord): void;
  /** A reader has changed: if it is who is here, they go on with what they may do now; who may not sign in any more is signed out. */
  update(reader: ReaderRecord): void;
  lock(): void;
  signOut(): void;
  /** Something was done at the station: the time until it locks begins anew. */
  touch(): void;
  /** Milliseconds since somebody did something; without end where nobody is signed in. */
  idleFor(): number;
  /** Milliseconds until it locks if nothing is done; undefined where nobody is signed in. */
  locksIn(): number | undefined;
  /** The reader who is signed in. Fails with `SIGNED_OUT`: nobody is, or the station is locked. */
  present(): Result<ReaderRecord>;
  /**
   * The reader who is signed in, if they may do this. Fails with `SIGNED_OUT` (nobody is, or the station is locked) or
   * `NOT_PERMITTED`.
   */
  permit(permission: Permission): Result<ReaderRecord>;
}

/** @param idleLimitMs after how long without a touch the station locks */
export function createSession(now: Now, idleLimitMs: () => number): Session {
  let state: SessionState = { kind: 'signed-out' };
  let touchedAt = 0;

  function locksIn(): number | undefined {
    return state.kind === 'signed-in' ? Math.max(0, touchedAt + idleLimitMs() - now()) : undefined;
  }

  function current(): SessionState {
    if (state.kind === 'signed-in' && locksIn() === 0) {
      state = { kind: 'locked', reader: state.reader };
    }
    return state;
  }

  function present(): Result<ReaderRecord> {
    const at = current();
    if (at.kind === 'signed-in') {
      return succeeded(at.reader);
    }
    return failed('SIGNED_OUT', at.kind === 'locked' ? 'The station is locked: sign in again.' : 'Sign in first.');
  }

  return {
    state: current,
    present,
    signIn(reader) {
      state = { kind: 'signed-in', reader };
      touchedAt = now();
    },
    update(reader) {
      if (state.kind !== 'signed-out' && state.reader.id === reader.id) {
        state = reader.disabledAt === undefined ? { ...state, reader } : { kind: 'signed-out' };
      }
    },
    lock() {
      if (state.kind === 'signed-in') {
        state = { kind: 'locked', reader: state.reader };
      }
    },
    signOut() {
      state = { kind: 'signed-out' };
    },
    touch() {
      if (current().kind === 'signed-in') {
        touchedAt = now();
      }
    },
    idleFor: () => (current().kind === 'signed-in' ? now() - touchedAt : Infinity),
    locksIn,
    permit(permission) {
      const reader = present();
      return !reader.ok || isPermitted(reader.value.role, permission)
        ? reader
        : failed('NOT_PERMITTED', 'Your role at this station does not allow this: ask an administrator.');
    },
  };
}
