import { expect, it } from 'vitest';
import { logAsText } from './log-as-text.ts';
import { isLoggedFailure } from './log-failures.ts';

const at = Date.UTC(2026, 2, 2, 12, 4, 31);

it('writes a line for each entry, with what it holds', () => {
  const text = logAsText([
    { at, event: 'call-failed', procedure: 'signIn', code: 'SIGN_IN_REFUSED' },
    { at, event: 'started', programVersion: '1.0.0', count: 0 },
  ]);
  expect(text).toBe(
    '2026-03-02T12:04:31.000Z  call-failed  signIn  SIGN_IN_REFUSED\n2026-03-02T12:04:31.000Z  started  1.0.0  0',
  );
});

it('knows failures', () => {
  expect(isLoggedFailure({ event: 'call-crashed' })).toBe(true);
  expect(isLoggedFailure({ event: 'data-opened' })).toBe(false);
});
