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
  { host, port, tls }: Receiver,
  message: Uint8Array,
  isAnswer: (answer: Buffer) => boolean,
  times: SendTimes = usualSendTimes,
): Promise<Result<Buffer>> {
  const where = `${host}, port ${port}`;
  const { promise, resolve } = Promise.withResolvers<Result<Buffer>>();
  const socket: Socket =
    tls === undefined
      ? connect({ host, port })
      : connectTls({
          host,
          port,
          ca: tls.authority,
          minVersion: 'TLSv1.2',
          ...(tls.key !== undefined && { key: tls.key }),
          ...(tls.certificate !== undefined && { cert: tls.certificate }),
        });
  const fail = (what: string): void => resolve(failed('RIS_NOT_REACHED', `${where} ${what}.`));
  const reader = createFrameReader(answerLimits);
  let isConnected = false;
  let timer = setTimeout(() => fail('does not answer: check address, port and network'), times.connectMs);
  socket.once(tls === undefined ? 'connect' : 'secureConnect', () => {
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
