import { expect, it } from 'vitest';
import { describeCrash } from './describe-crash.ts';

it('tells the kind of error and the place', () => {
  expect(describeCrash(new TypeError('x'))).toMatch(/^TypeError < describe-crash\.test\.ts:\d+:\d+/);
});

it.each([
  'Small effusion in the left lung',
  'Unexpected token S in JSON: "Small effusion"',
  'first line\n    at Small effusion (left.ts:1:2)',
])('tells nothing of the message %j', (message) => {
  const error = new RangeError(message);
  expect(describeCrash(error)).not.toMatch(/effusion|left/);
});

it('tells nothing of a message that was changed after the error was made', () => {
  const error = new Error('Small effusion in the left lung');
  error.message = 'something else';
  expect(describeCrash(error)).not.toContain('effusion');
});

it('tells nothing of what is no error', () => {
  expect(describeCrash('Small effusion')).not.toContain('effusion');
});
