import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { createFrameReader, FrameError, framed } from './frames.ts';

/** Keys and certificates as PEM; a certificate of its own only where the receiver asks for one. */
export interface TlsClientKeys {
  /** Who signs the receiver's certificate. */
  readonly authority: string;
  readonly key?: string;
  readonly certificate?: string;
}

export interface Receiver {
  readonly host: string;
  readonly port: number;
  readonly tls?: TlsClientKeys;
}

export interface SendTimes {
  readonly connectMs: number;
  readonly answerMs: number;
}

export const usualSendTimes: SendTimes = { connectMs: 10_000, answerMs: 30_000 };

/** An answer is a few lines. */
const answerLimits = { message: 1024 * 1024, between: 64 * 1024 };

/**
 * Sends one message over a connection of its own and gives what `isAnswer` takes for its answer. Fails with `RIS_NOT_REACHED`; whether the
 * message arrived is then unknown, and it is sent again.
 */
export async function sendMessage(
  receiver: Receiver,
  message: Uint8Array,
  isAnswer: (answer: Buffer) => boolean,
  times: SendTimes = usualSendTimes,
): Promise<Result<Buffer>> {
  const where = placeOf(receiver);
  const { promise, resolve } = Promise.withResolvers<Result<Buffer>>();
  const socket = openSocket(receiver);
  const fail = (what: string): void => resolve(failed('RIS_NOT_REACHED', `${where} ${what}.`));
  const reader = createFrameReader(answerLimits);
  let isConnected = false;
  let timer = setTimeout(() => fail('does not answer: check address, port and network'), times.connectMs);
  socket.once(readyEvent(receiver), () => {
    isConnected = true;
    clearTimeout(timer);
    timer = setTimeout(
      () => fail('took the report and did not acknowledge it in time: it is sent again'),
      times.answerMs,
    );
    socket.write(framed(message));
  });
  socket.on('data', (chunk) => {
    try {
      const answer = reader.read(chunk).find((candidate) => isAnswer(candidate));
      if (answer !== undefined) {
        resolve(succeeded(answer));
      }
    } catch (error) {
      if (!(error instanceof FrameError)) {
        throw error;
      }
      fail('answers in no form that HL7 knows: check that it is the right port');
    }
  });
  socket.on('error', (error: NodeJS.ErrnoException) => fail(reasonOf(error, isConnected)));
  socket.on('close', () => fail('ended the connection before it acknowledged: it is sent again'));
  const result = await promise;
  clearTimeout(timer);
  socket.destroy();
  return result;
}

/** Connects and says nothing. Fails with `RIS_NOT_REACHED`. */
export async function tryConnection(receiver: Receiver, times: SendTimes = usualSendTimes): Promise<Result<void>> {
  const { promise, resolve } = Promise.withResolvers<Result<void>>();
  const socket = openSocket(receiver);
  const fail = (what: string): void => resolve(failed('RIS_NOT_REACHED', `${placeOf(receiver)} ${what}.`));
  const timer = setTimeout(() => fail('does not answer: check address, port and network'), times.connectMs);
  socket.once(readyEvent(receiver), () => resolve(succeeded(undefined)));
  socket.on('error', (error: NodeJS.ErrnoException) => fail(reasonOf(error, false)));
  const result = await promise;
  clearTimeout(timer);
  socket.destroy();
  return result;
}

function placeOf({ host, port }: Receiver): string {
  return `${host}, port ${port}`;
}

function readyEvent({ tls }: Receiver): 'connect' | 'secureConnect' {
  return tls === undefined ? 'connect' : 'secureConnect';
}

function openSocket({ host, port, tls }: Receiver): Socket {
  if (tls === undefined) {
    return connect({ host, port });
  }
  const { authority, key, certificate } = tls;
  return connectTls({
    host,
    port,
    ca: authority,
    minVersion: 'TLSv1.2',
    ...(key !== undefined && { key }),
    ...(certificate !== undefined && { cert: certificate }),
  });
}

function reasonOf({ code, message }: NodeJS.ErrnoException, isConnected: boolean): string {
  switch (code) {
    case 'ECONNREFUSED':
      return 'takes no connection: check that the receiver runs, and its port';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'is not known by name: check the address';
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'cannot be reached: check the network';
    default:
      return /certificate|TLS|SSL/iu.test(`${code} ${message}`)
        ? `was not trusted (${code ?? 'TLS'}): check the certificates`
        : `${isConnected ? 'broke the connection' : 'cannot be reached'} (${code ?? 'unknown'}): it is tried again`;
  }
}
