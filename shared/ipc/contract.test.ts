import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ContractClient, type Channel } from './contract-client.ts';
import { ContractServer } from './contract-server.ts';
import type { Handlers } from './contract.ts';
import { failed, succeeded } from './failure.ts';
import type { RequestMessage, ResponseMessage } from './messages.ts';

const contract = {
  procedures: {
    double: { input: z.strictObject({ n: z.number() }), progress: z.never(), output: z.number() },
    count: { input: z.strictObject({ to: z.number() }), progress: z.number(), output: z.null() },
    wait: { input: z.strictObject({}), progress: z.never(), output: z.string() },
    refuse: { input: z.strictObject({}), progress: z.never(), output: z.null() },
  },
  events: { rang: z.strictObject({ times: z.number() }) },
} as const;

const handlers: Handlers<typeof contract> = {
  double: ({ n }) => succeeded(2 * n),
  count({ to }, { progress }) {
    for (let n = 1; n <= to; n += 1) {
      progress(n);
    }
    return succeeded(null);
  },
  wait: (_, { onCancel }) =>
    new Promise((resolve) => {
      onCancel(() => resolve(failed('CANCELLED', 'Cancelled.')));
    }),
  refuse: () => failed('REPORT_EMPTY', 'Nothing there.'),
};

/** A client and a server that hear each other; what the server sends is kept. */
function connected() {
  const sent: ResponseMessage[] = [];
  const hearers: ((message: unknown) => void)[] = [];
  const exits: ((reason: string) => void)[] = [];
  let kills = 0;
  const server = new ContractServer(contract, handlers, (message) => {
    sent.push(message);
    hearers.forEach((hear) => hear(message));
  });
  const channel: Channel = {
    send: (message: RequestMessage) => void server.receive(message),
    onMessage: (hear) => void hearers.push(hear),
    onExit: (listener) => void exits.push(listener),
    kill: () => void (kills += 1),
  };
  const client = new ContractClient(contract, channel);
  return {
    server,
    client,
    sent,
    hear: (message: unknown) => hearers[0]?.(message),
    exit: () => exits[0]?.('killed'),
    kills: () => kills,
  };
}

const answeredWith = (value: unknown) => ({ kind: 'answered', result: { ok: true, value } });

describe('a call', () => {
  it('is answered, with what was streamed before', async () => {
    const { client } = connected();
    const seen: number[] = [];
    const calls = [client.call('double', { n: 4 }), client.call('count', { to: 3 }, (n) => seen.push(n))];
    expect(await Promise.all(calls.map(({ outcome }) => outcome))).toEqual([answeredWith(8), answeredWith(null)]);
    expect(seen).toEqual([1, 2, 3]);
  });

  it('that fails as expected is answered with the failure', async () => {
    const { outcome } = connected().client.call('refuse', {});
    expect(await outcome).toMatchObject({ result: { ok: false, failure: { code: 'REPORT_EMPTY' } } });
  });

  it('is told that it is to end, and answered all the same', async () => {
    const { client } = connected();
    const [one, other] = [client.call('wait', {}), client.call('wait', {})];
    other.cancel();
    expect(await other.outcome).toMatchObject({ result: { failure: { code: 'CANCELLED' } } });
    one.cancel();
    one.cancel();
    expect(await one.outcome).toMatchObject({ result: { failure: { code: 'CANCELLED' } } });
  });

  it('is ended where nobody hears the answer any more', async () => {
    const { client, server } = connected();
    const { outcome } = client.call('wait', {});
    server.cancelAll();
    expect(await outcome).toMatchObject({ result: { failure: { code: 'CANCELLED' } } });
  });

  it('fails where the other side dies, and after that', async () => {
    const { client, exit } = connected();
    const { outcome } = client.call('wait', {});
    exit();
    await client.ended;
    expect(await outcome).toEqual({ kind: 'died', reason: 'killed' });
    expect(await client.call('double', { n: 1 }).outcome).toEqual({ kind: 'died', reason: 'killed' });
    expect(client.isAlive).toBe(false);
  });
});

const call = (procedure: string, input: unknown, id = 1) => ({ kind: 'call', id, procedure, input });

describe('the answering side', () => {
  const refused = { kind: 'reply', result: { ok: false, failure: { code: 'CALL_REFUSED' } } };

  it.each([
    ['a procedure that is not named', call('triple', { n: 1 })],
    ['one of every object', call('constructor', {})],
    ['another', call('__proto__', {})],
    ['an input of another shape', call('double', { n: 'Small effusion.' })],
    ['an input with more in it', call('double', { n: 1, patient: 'Small effusion.' })],
  ])('refuses %s, and repeats nothing of it', async (_, message) => {
    const { server, sent } = connected();
    await server.receive(message);
    expect(sent).toMatchObject([refused]);
    expect(JSON.stringify(sent)).not.toContain('effusion');
  });

  it('refuses a second call of the same number while the first one runs', async () => {
    const { server, sent } = connected();
    const first = server.receive(call('wait', {}));
    await server.receive(call('wait', {}));
    expect(sent).toMatchObject([refused]);
    await server.receive({ kind: 'cancel', id: 1 });
    await first;
    expect(sent).toHaveLength(2);
  });

  it.each([
    null,
    7,
    'double',
    [],
    {},
    { kind: 'call' },
    { kind: 'call', id: 1, procedure: 'double' },
    { kind: 'reply', id: 1 },
    call('double', { n: 1 }, -1),
  ])('drops what is no message: %j', async (message) => {
    const { server, sent } = connected();
    await server.receive(message);
    expect(sent).toEqual([]);
  });

  it('gives nothing that the contract does not allow: that is a bug', async () => {
    const wrong = { ...handlers, double: () => succeeded('eight') } as unknown as Handlers<typeof contract>;
    const server = new ContractServer(contract, wrong, () => {});
    await expect(server.receive(call('double', { n: 4 }))).rejects.toThrow(z.ZodError);
  });

  it.each<[string, () => unknown]>([
    ['a wrong answer', () => succeeded('Small effusion')],
    [
      'an exception',
      () => {
        throw new TypeError('Small effusion');
      },
    ],
  ])('answers %s of its own with a failure where somebody is told, and goes on', async (_, double) => {
    const wrong = { ...handlers, double } as unknown as Handlers<typeof contract>;
    const told: unknown[] = [];
    const sent: ResponseMessage[] = [];
    const server = new ContractServer(
      contract,
      wrong,
      (message) => sent.push(message),
      (...bug) => told.push(bug),
    );
    await server.receive(call('double', { n: 4 }));
    expect(sent).toMatchObject([{ kind: 'reply', result: { ok: false, failure: { code: 'PROGRAM_ERROR' } } }]);
    expect(told).toEqual([['double', expect.any(Error)]]);
    expect(JSON.stringify(sent)).not.toContain('effusion');
    await server.receive(call('double', { n: 4 }, 2));
    expect(sent).toHaveLength(2);
  });
});

describe('an event', () => {
  it('is heard by who listens, until they stop', () => {
    const { server, client } = connected();
    const heard: number[] = [];
    const stop = client.on('rang', ({ times }) => heard.push(times));
    server.tell('rang', { times: 1 });
    stop();
    server.tell('rang', { times: 2 });
    expect(heard).toEqual([1]);
  });

  it('that the contract does not allow is not sent: that is a bug', () => {
    const { server, sent } = connected();
    expect(() => server.tell('rang', { times: 'often' } as never)).toThrow(z.ZodError);
    expect(sent).toEqual([]);
  });
});

describe('the asking side ends a connection that', () => {
  it.each([
    ['answers what was not asked', { kind: 'reply', id: 99, result: { ok: true, value: 1 } }],
    ['answers in another shape', { kind: 'reply', id: 0, result: { ok: true, value: 'waited', more: 1 } }],
    ['answers with another value', { kind: 'reply', id: 0, result: { ok: true, value: 7 } }],
    [
      'fails with a code that is none',
      { kind: 'reply', id: 0, result: { ok: false, failure: { code: 'X', message: 'x' } } },
    ],
    ['streams where nothing is streamed', { kind: 'progress', id: 0, progress: 1 }],
    ['tells of what the contract does not name', { kind: 'event', event: 'exploded', payload: {} }],
    ['tells in another shape', { kind: 'event', event: 'rang', payload: { times: 'often' } }],
    ['says nothing', undefined],
  ])('%s', async (_, message) => {
    const { client, hear, kills } = connected();
    const { outcome } = client.call('wait', {});
    hear(message);
    expect(await outcome).toEqual({ kind: 'died', reason: 'it answered outside the contract' });
    expect(kills()).toBe(1);
  });
});
