import { expect, it } from 'vitest';
import { failed } from '#shared/ipc/failure.ts';
import { StatusLine } from './status-line.ts';
import { testTimers } from './timers.testing.ts';

const { failure } = failed('DISK_FULL', 'The disk is full.');

function statusLine() {
  const { timers, pass } = testTimers();
  const status = new StatusLine(timers);
  return { status, pass, kind: () => status.shown.get().kind };
}

it('what is said goes by itself, counted from the last of it', async () => {
  const { status, pass, kind } = statusLine();
  status.say('status.drafted');
  await pass(5000);
  status.say('status.ownText');
  await pass(5000);
  expect(kind()).toBe('said');
  await pass(3000);
  expect(kind()).toBe('nothing');
});

it('what failed stays until the next act, whatever was said before it', async () => {
  const { status, pass, kind } = statusLine();
  status.say('status.drafted');
  status.sayFailure(failure);
  await pass(60_000);
  status.goOn();
  expect(kind()).toBe('failure');
  status.say('status.savedAgain');
  expect(kind()).toBe('said');
});

it('who goes on writing has read what stood there, not what came just now', async () => {
  const { status, pass, kind } = statusLine();
  status.say('status.arrivedBeside', { count: 1 });
  status.goOn();
  expect(kind()).toBe('said');
  await pass(2000);
  status.goOn();
  expect(kind()).toBe('nothing');
});
