import { expect, it } from 'vitest';
import { openTestStore, temporaryFolder, valueOf } from './store.testing.ts';
import { failed } from '#shared/ipc/failure.ts';
import type { OutgoingObject } from '#main/services/stores.ts';

const failure = failed('STORE_NOT_REACHED', 'It does not answer.').failure;
const object = (name: string, over: Partial<OutgoingObject> = {}): OutgoingObject => ({
  record: name,
  kind: 'record',
  key: `v1/feedback/site=a/dt=2026-03-02/${name}.jsonl.gz`,
  bytes: Uint8Array.from([1, 2, name.length]),
  sha256: 'a'.repeat(64),
  ...over,
});

function withObjects(...names: readonly string[]) {
  const folder = temporaryFolder();
  const store = openTestStore(folder);
  names.forEach((name, index) => valueOf(store.outbox.add(object(name), 1000 + index)));
  return { folder, store, outbox: store.outbox };
}

it('gives what is due for longest, byte for byte, to one at a time', () => {
  const { outbox } = withObjects('one', 'two');
  expect(valueOf(outbox.lease(999, 5000))).toBeUndefined();
  const first = valueOf(outbox.lease(2000, 5000));
  expect(first).toMatchObject({ record: 'one', attempts: 0, key: object('one').key });
  expect([...(first?.bytes ?? [])]).toEqual([1, 2, 3]);
  expect(valueOf(outbox.lease(2000, 5000))).toMatchObject({ record: 'two' });
  expect(valueOf(outbox.lease(4999, 9000))).toBeUndefined();
});

it('who died with a lease leaves its object to others, counted as tried, also after a restart', () => {
  const { folder, store } = withObjects('one');
  valueOf(store.outbox.lease(2000, 5000));
  store.close();
  const { outbox } = openTestStore(folder);
  expect(outbox.mayHaveLeft('one')).toBe(true);
  expect(outbox.state()).toMatchObject({ waiting: 1, nextAt: 5000 });
  expect(valueOf(outbox.lease(5000, 9000))).toMatchObject({ record: 'one', attempts: 1 });
});

it('one that fails waits, and does not keep the rest from leaving', () => {
  const { outbox } = withObjects('one', 'two');
  const { number = 0 } = valueOf(outbox.lease(2000, 5000)) ?? {};
  valueOf(outbox.retry(number, 60_000, failure));
  const other = valueOf(outbox.lease(2001, 5000));
  expect(other).toMatchObject({ record: 'two' });
  valueOf(outbox.sent(other?.number ?? 0, 2002));
  expect(valueOf(outbox.lease(59_999, 60_000))).toBeUndefined();
  expect(valueOf(outbox.lease(60_000, 90_000))).toMatchObject({ record: 'one', attempts: 1 });
});

it('what was sent keeps its key and not its bytes, and is not sent again', () => {
  const { outbox } = withObjects('one');
  const { number = 0 } = valueOf(outbox.lease(2000, 5000)) ?? {};
  valueOf(outbox.sent(number, 3000));
  expect(outbox.state()).toEqual({ waiting: 0, sent: 1, refused: 0, lastSentAt: 3000 });
  expect(valueOf(outbox.lease(99_000, 99_001))).toBeUndefined();
  valueOf(outbox.add(object('one'), 4000));
  expect(outbox.state()).toMatchObject({ waiting: 0, sent: 1 });
  valueOf(outbox.withdraw('one'));
  expect(outbox.mayHaveLeft('one')).toBe(true);
});

it('what was refused waits for a person', () => {
  const { outbox } = withObjects('one');
  const { number = 0 } = valueOf(outbox.lease(2000, 5000)) ?? {};
  valueOf(outbox.refuse(number, 3000, failure));
  expect(outbox.state()).toMatchObject({ waiting: 0, refused: 1 });
  expect(valueOf(outbox.lease(99_000, 99_001))).toBeUndefined();
  valueOf(outbox.tryAll(99_002));
  expect(valueOf(outbox.lease(99_002, 99_003))).toMatchObject({ record: 'one', attempts: 1 });
});

it('what is withdrawn before anybody tried to send it is gone', () => {
  const { outbox } = withObjects('one', 'two');
  expect(outbox.mayHaveLeft('one')).toBe(false);
  valueOf(outbox.withdraw('one'));
  expect(outbox.state()).toMatchObject({ waiting: 1 });
  expect(valueOf(outbox.lease(9000, 9001))).toMatchObject({ record: 'two' });
});
