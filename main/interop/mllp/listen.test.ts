import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Result } from '#shared/ipc/failure.ts';
import { makeCertificates } from './certificates.testing.ts';
import { framed } from './frames.ts';
import { listenForMessages, type Listener, type ListenOptions, type Trouble } from './listen.ts';
import { sendMessage } from './send.ts';

const certificates = makeCertificates();

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(result.failure.message);
  }
  return result.value;
}

/** A listener that answers each message with "ok" and its length, until the test ends. */
async function listening(
  options: Partial<ListenOptions> = {},
): Promise<{ listener: Listener; troubles: Trouble[]; bugs: unknown[] }> {
  const troubles: Trouble[] = [];
  const bugs: unknown[] = [];
  const listener = valueOf(
    await listenForMessages({
      address: '127.0.0.1',
      port: 0,
      senders: [],
      take: (message) => [Buffer.from(`ok ${message.length}`)],
      refuseTooLarge: () => [Buffer.from('too large')],
      onTrouble: (trouble) => troubles.push(trouble),
      onBug: (error) => bugs.push(error),
      ...options,
    }),
  );
  onTestFinished(() => listener.close());
  return { listener, troubles, bugs };
}

/** A connection with what came back on it so far. */
async function connected(port: number): Promise<{ socket: Socket; received: () => string; closed: Promise<void> }> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString('latin1')));
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise((resolve) => socket.once('connect', resolve));
  return { socket, received: () => text, closed };
}

async function answers(port: number): Promise<boolean> {
  const sent = await sendMessage({ host: '127.0.0.1', port }, Buffer.from('MSH|^~\\&'), () => true);
  return sent.ok && sent.value.toString() === 'ok 8';
}

describe('a listener', () => {
  it('answers the messages of a connection one after the other', async () => {
    const { listener } = await listening();
    const { socket, received } = await connected(listener.port);
    socket.write(Buffer.concat([framed(Buffer.alloc(10, 'a')), framed(Buffer.alloc(20, 'b'))]));
    await vi.waitFor(() => expect(received()).toBe('\u000Bok 10\u001C\r\u000Bok 20\u001C\r'));
  });

  it('takes a message of ten megabytes', async () => {
    const { listener } = await listening();
    const sent = await sendMessage(
      { host: '127.0.0.1', port: listener.port },
      Buffer.alloc(10 * 1024 * 1024, 'x'),
      () => true,
    );
    expect(valueOf(sent).toString()).toBe(`ok ${10 * 1024 * 1024}`);
  });

  it('says nothing where a message cannot be kept, and ends the connection', async () => {
    const { listener, troubles } = await listening({ take: () => undefined });
    const { socket, received, closed } = await connected(listener.port);
    socket.write(framed(Buffer.from('MSH')));
    await closed;
    expect(received()).toBe('');
    expect(troubles).toEqual(['not-kept']);
  });

  it('goes on where the program makes a mistake with one message', async () => {
    const mistake = new Error('a mistake');
    const { listener, bugs } = await listening({
      take(message) {
        if (message.toString() === 'bad') {
          throw mistake;
        }
        return [Buffer.from(`ok ${message.length}`)];
      },
    });
    const { socket, closed } = await connected(listener.port);
    socket.write(framed(Buffer.from('bad')));
    await closed;
    expect(bugs).toEqual([mistake]);
    expect(await answers(listener.port)).toBe(true);
  });

  it('tells the sender of a message that is too large which it was', async () => {
    const { listener } = await listening({
      limits: { message: 100_000 },
      refuseTooLarge: (beginning) => [beginning.subarray(0, 12)],
    });
    const { socket, received, closed } = await connected(listener.port);
    socket.write('\u000BMSH|number 7|');
    socket.write(Buffer.alloc(200_000, 'x'));
    await closed;
    expect(received()).toContain('MSH|number 7');
  });

  it('answers what it took before it is closed', async () => {
    const { listener } = await listening();
    const { socket, received, closed } = await connected(listener.port);
    socket.write(framed(Buffer.from('MSH')));
    await vi.waitFor(() => expect(received()).toContain('ok 3'));
    await listener.close();
    await closed;
    expect(listener.connections()).toBe(0);
  });

  it('cannot have a port that another has', async () => {
    const { listener } = await listening();
    const second = await listenForMessages({
      address: '127.0.0.1',
      port: listener.port,
      senders: [],
      take: () => [],
      refuseTooLarge: () => [],
      onTrouble: () => {},
      onBug: () => {},
    });
    expect(second).toMatchObject({
      failure: { code: 'PORT_REFUSED', message: expect.stringContaining('Another program') as string },
    });
  });
});

describe('a hostile sender', () => {
  it('of an endless message is told so, and gone', async () => {
    const { listener, troubles } = await listening({ limits: { message: 100_000 } });
    const { socket, received, closed } = await connected(listener.port);
    socket.write('\u000BMSH|^~\\&|');
    socket.write(Buffer.alloc(200_000, 'x'));
    await closed;
    expect(received()).toContain('too large');
    expect(troubles).toEqual(['too-large']);
    expect(await answers(listener.port)).toBe(true);
  });

  it('of noise is gone', async () => {
    const { listener, troubles } = await listening();
    const { socket, closed } = await connected(listener.port);
    socket.write(Buffer.alloc(200_000, 'x'));
    await closed;
    expect(troubles).toEqual(['unframed']);
    expect(await answers(listener.port)).toBe(true);
  });

  it('who drips is gone after a while', async () => {
    const { listener, troubles } = await listening({ limits: { messageTime: 200 } });
    const { socket, closed } = await connected(listener.port);
    socket.write('\u000B');
    const drip = setInterval(() => socket.write('M'), 20);
    await closed;
    clearInterval(drip);
    expect(troubles).toEqual(['too-slow']);
  });

  it('with many connections makes room for others', async () => {
    const { listener, troubles } = await listening({ limits: { connections: 10 } });
    for (let count = 0; count < 30; count += 1) {
      await connected(listener.port);
    }
    expect(await answers(listener.port)).toBe(true);
    expect(listener.connections()).toBeLessThanOrEqual(10);
    expect(new Set(troubles)).toEqual(new Set(['too-many']));
  });

  it('with many halves of messages fills no memory', async () => {
    const { listener, troubles } = await listening({ limits: { held: 1_000_000 } });
    const many = await Promise.all(Array.from({ length: 20 }, () => connected(listener.port)));
    many.forEach(({ socket }) => socket.write(`\u000BMSH${'x'.repeat(100_000)}`));
    await vi.waitFor(() => expect(troubles.length).toBeGreaterThanOrEqual(10));
    expect(new Set(troubles)).toEqual(new Set(['too-slow']));
    expect(await answers(listener.port)).toBe(true);
  });

  it('whom nobody named is not heard', async () => {
    const { listener, troubles } = await listening({ senders: ['192.0.2.7'] });
    const { closed } = await connected(listener.port);
    await closed;
    expect(troubles).toEqual(['not-allowed']);
  });
});

describe.skipIf(certificates === undefined)('with TLS', () => {
  const { authority, server, client, stranger } = certificates ?? ({} as NonNullable<typeof certificates>);

  it('hears who trusts the authority, and sends to it', async () => {
    const { listener } = await listening({ tls: server });
    const receiver = { host: '127.0.0.1', port: listener.port };
    const trusted = await sendMessage(
      { ...receiver, tls: { authority: authority.certificate } },
      Buffer.from('MSH'),
      () => true,
    );
    expect(valueOf(trusted).toString()).toBe('ok 3');
    const distrusted = await sendMessage(
      { ...receiver, tls: { authority: stranger.certificate } },
      Buffer.from('MSH'),
      () => true,
    );
    expect(distrusted).toMatchObject({
      failure: { code: 'RIS_NOT_REACHED', message: expect.stringContaining('certificates') as string },
    });
  });

  it('hears only those with a certificate where it asks for one', async () => {
    const { listener } = await listening({ tls: { ...server, clientAuthority: authority.certificate } });
    const receiver = { host: '127.0.0.1', port: listener.port };
    const own = { authority: authority.certificate };
    const named = await sendMessage({ ...receiver, tls: { ...own, ...client } }, Buffer.from('MSH'), () => true);
    expect(valueOf(named).toString()).toBe('ok 3');
    for (const tls of [own, { ...own, ...stranger }]) {
      const unnamed = await sendMessage({ ...receiver, tls }, Buffer.from('MSH'), () => true);
      expect(unnamed).toMatchObject({ failure: { code: 'RIS_NOT_REACHED' } });
    }
  });

  it('is not spoken to without', async () => {
    const { listener } = await listening({ tls: server });
    const plain = await sendMessage({ host: '127.0.0.1', port: listener.port }, Buffer.from('MSH'), () => true, {
      connectMs: 500,
      answerMs: 500,
    });
    expect(plain).toMatchObject({ failure: { code: 'RIS_NOT_REACHED' } });
    const old = connectTls({
      host: '127.0.0.1',
      port: listener.port,
      ca: authority.certificate,
      maxVersion: 'TLSv1.1',
      minVersion: 'TLSv1.1',
    });
    const error = await new Promise<Error>((resolve) => old.once('error', resolve));
    expect(error).toBeInstanceOf(Error);
  });
});
