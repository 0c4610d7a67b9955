import { expect, test } from 'vitest';
import { describeBug } from './describe-bug.ts';

test('says the kind of error and its place', () => {
  expect(describeBug(new TypeError('x'))).toMatch(/^TypeError at describe-bug\.test\.ts:\d+$/u);
});

test('never quotes the message, which may hold text of a report', () => {
  const quoted = 'No effusion in quoted.ts:7\n    at quoted.ts:8';
  expect(describeBug(new Error(quoted))).not.toContain('quoted');
  expect(describeBug(quoted)).toBe('a value that is no error');
});
