import { expect, it } from 'vitest';
import { openTestStore, temporaryFolder, valueOf } from '#main/db/store.testing.ts';
import { failed, succeeded, type FailureCode, type Result } from '#shared/ipc/failure.ts';
import { usualSync, type SyncSettings } from '#shared/records/sync-settings.ts';
import { createOutboxSending } from './outbox-sending.ts';
import type { StoredObject } from './ports.ts';

const store: SyncSettings['store'] = {
  endpoint: 'https://objects.example.org',
  region: 'eu-central-1',
  bucket: 'feedback',
  usesPathStyle: true,
  checksums: 'always',
  encryption: { kind: 'bucket' },
  credentials: { kind: 'key-store', accessKeyId: 'AKIA' },
  proxy: null,
  authorityFile: null,
};

/** A real outbox, a clock that waits for nobody, and a store that answers as `answer` says. */
function sending(
  names: readonly string[],
  answer: (key: string, tries: number) => Result<void>,
  over: Partial<SyncSettings> = {},
) {
  const { outbox } = openTestStore(temporaryFolder());
  const clock = { now: 1_000_000 };
  names.forEach((name) =>
    valueOf(
      outbox.add({ record: name, kind: 'record', key: name, bytes: new Uint8Array(4), sha256: 'a'.repeat(64) }, 1),
    ),
  );
  const current: SyncSettings = { ...usualSync, store, ...over };
  const tries = new Map<string, number>();
  const puts: { readonly key: string; readonly at: number }[] = [];
  let timer: { act: () => void; at: number } | undefined;
  let opened = 0;
  const bugs: unknown[] = [];
  const sender = createOutboxSending({
    outbox,
    settings: () => current,
    open: () => {
      opened += 1;
      return succeeded({
        async put({ key }: StoredObject) {
          tries.set(key, (tries.get(key) ?? 0) + 1);
          puts.push({ key, at: clock.now });
          return answer(key, tries.get(key) ?? 0);
        },
        close() {},
      });
    },
    secretKey: () => 'secret',
    now: () => clock.now,
    random: () => 0.5,
    minuteOfDay: (at) => Math.floor(at / 60_000) % 1440,
    isOpen: () => true,
    onChange() {},
    onBug: (error) => void bugs.push(error),
    later(act, ms) {
      timer = { act, at: clock.now + ms };
      return { cancel: () => (timer = undefined) };
    },
  });
  /** Lets timers run for so long. */
  async function pass(ms: number): Promise<void> {
    const end = clock.now + ms;
    sender.wake();
    for (;;) {
      await new Promise((resolve) => void setImmediate(resolve));
      if (timer === undefined || timer.at > end) {
        break;
      }
      clock.now = Math.max(clock.now, timer.at);
      const { act } = timer;
      timer = undefined;
      act();
    }
    clock.now = end;
  }
  return { outbox, sender, pass, puts, current, clock, bugs, opened: () => opened };
}

const fine = () => succeeded(undefined);
const no = (code: FailureCode) => () => failed(code, 'No.');
const hour = 3_600_000;

it('sends what waits, in its order, and never above its rate', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `k${index}`);
  const { pass, puts, sender, bugs } = sending(names, fine, { perMinute: 10 });
  await pass(hour);
  expect(puts.map(({ key }) => key)).toEqual(names);
  const gaps = puts.slice(1).map(({ at }, index) => at - (puts[index]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(6000);
  expect(sender.state()).toMatchObject({ waiting: 0, sent: 20 });
  expect(bugs).toEqual([]);
});

it('one that the store does not take keeps nobody else waiting, and is left to a person in the end', async () => {
  const { pass, puts, sender } = sending(['bad', 'good'], (key) => (key === 'bad' ? no('OBJECT_REFUSED')() : fine()));
  await pass(24 * hour);
  expect(puts.filter(({ key }) => key === 'bad')).toHaveLength(6);
  expect(puts.filter(({ key }) => key === 'good')).toHaveLength(1);
  expect(sender.state()).toMatchObject({ sent: 1, refused: 1, waiting: 0 });
  valueOf(sender.tryAll());
  await pass(24 * hour);
  expect(puts.filter(({ key }) => key === 'bad')).toHaveLength(7);
});

it.each(['STORE_NOT_REACHED', 'STORE_REFUSED'] as const)(
  'while the store answers %s it is tried ever more seldom, with no object given up',
  async (code) => {
    let isDown = true;
    const { pass, puts, sender } = sending(['a', 'b', 'c'], () => (isDown ? no(code)() : fine()));
    await pass(24 * hour);
    expect(puts.length).toBeGreaterThan(20);
    expect(puts.length).toBeLessThan(80);
    expect(sender.state()).toMatchObject({ waiting: 3, refused: 0, failure: { code } });
    isDown = false;
    await pass(2 * hour);
    expect(sender.state()).toMatchObject({ waiting: 0, sent: 3 });
    expect(sender.state()).not.toHaveProperty('failure');
  },
);

it('"send now" waits for nothing', async () => {
  let isDown = true;
  const { pass, sender, clock } = sending(['a'], () => (isDown ? no('STORE_NOT_REACHED')() : fine()));
  await pass(3 * hour);
  isDown = false;
  const at = clock.now;
  valueOf(sender.tryAll());
  await pass(100);
  expect(sender.state()).toMatchObject({ sent: 1 });
  expect(sender.state().lastSentAt).toBeLessThanOrEqual(at + 100);
});

it('sends nothing while it is paused, out of its hours, or where no store is set', async () => {
  const paused = sending(['a'], fine, { isPaused: true });
  await paused.pass(24 * hour);
  expect(paused.puts).toEqual([]);
  const nowhere = sending(['a'], fine, { store: null });
  await nowhere.pass(24 * hour);
  expect(nowhere.opened()).toBe(0);
  // 1,000,000 ms are a quarter past midnight.
  const night = sending(['a'], fine, { hours: { from: 22 * 60, until: 23 * 60 } });
  await night.pass(20 * hour);
  expect(night.puts).toEqual([]);
  await night.pass(3 * hour);
  expect(night.puts).toHaveLength(1);
});

it('what is queued while something is sent leaves as well', async () => {
  const { pass, outbox, puts, sender } = sending(['a'], (key) => {
    if (key === 'a') {
      valueOf(
        outbox.add({ record: 'b', kind: 'record', key: 'b', bytes: new Uint8Array(1), sha256: 'b'.repeat(64) }, 1),
      );
      sender.wake();
    }
    return fine();
  });
  await pass(hour);
  expect(puts.map(({ key }) => key)).toEqual(['a', 'b']);
});
