import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { createFrameReader, FrameError, framed, type FrameReader } from './frames.ts';

/** Keys and certificates as PEM. */
export interface TlsServerKeys {
  readonly key: string;
  readonly certificate: string;
  /** Who signs the senders' certificates: then only senders that have one are heard. */
  readonly clientAuthority?: string;
}

export interface ListenOptions {
  /** The address of this computer on which it listens: "127.0.0.1" for programs on it alone. */
  readonly address: string;
  readonly port: number;
  /** Addresses that may send; all that reach it where there are none. */
  readonly senders: readonly string[];
  readonly tls?: TlsServerKeys;
  /**
   * What becomes of a message: the answers to its sender, once it is kept. Undefined where it cannot be kept now: then the connection ends
   * without an answer, and the sender keeps it.
   */
  readonly take: (message: Buffer) => readonly Buffer[] | undefined;
  /** The answers to a message that is too large to be looked at. */
  readonly refuseTooLarge: (beginning: Buffer) => readonly Buffer[];
  readonly onTrouble: (trouble: Trouble) => void;
  /** Reading a message met an error of the program. */
  readonly onBug: (error: unknown) => void;
  readonly limits?: Partial<ListenLimits>;
}

/** Why a connection was ended. */
export type Trouble = 'too-large' | 'unframed' | 'too-slow' | 'too-many' | 'not-allowed' | 'not-kept' | 'tls-failed';

export interface ListenLimits {
  /** Bytes of one message: ten megabytes, and some room. */
  readonly message: number;
  /** Bytes between two messages. */
  readonly between: number;
  /** Bytes of all messages that are not answered yet, complete or not. */
  readonly held: number;
  readonly connections: number;
  /** Milliseconds from a message's first byte to its last. */
  readonly messageTime: number;
}

const usualLimits: ListenLimits = {
  message: 10.5 * 1024 * 1024,
  between: 64 * 1024,
  held: 64 * 1024 * 1024,
  connections: 100,
  messageTime: 60_000,
};

export interface Listener {
  /** Where it listens: the port that was asked for, or a free one where that was 0. */
  readonly port: number;
  connections(): number;
  /** Hears nobody any more; what was taken is answered first. */
  close(): Promise<void>;
}

interface Connection {
  readonly socket: Socket;
  readonly reader: FrameReader;
  /** When the message that is on its way began; undefined between messages. */
  startedAt: number | undefined;
  activeAt: number;
  /** Messages are answered in the order in which they came. */
  work: Promise<void>;
  /** Bytes of messages that are whole and wait for their turn: until then the connection is heard no further. */
  waiting: number;
}

/**
 * Listens for HL7 v2 messages over MLLP. Whoever connects can do no harm to the others: a message that is too large or too slow ends its
 * connection, and where too many are connected, the one that has been still for longest makes room. Fails with `PORT_REFUSED`.
 */
export async function listenForMessages(options: ListenOptions): Promise<Result<Listener>> {
  const limits = { ...usualLimits, ...options.limits };
  const connections = new Set<Connection>();
  const server = serverOf(options, (socket) => admit(socket));
  const watch = setInterval(endSlow, Math.max(50, limits.messageTime / 20));
  watch.unref();

  function end(connection: Connection, trouble: Trouble): void {
    connections.delete(connection);
    connection.socket.destroy();
    options.onTrouble(trouble);
  }

  function endSlow(): void {
    const now = performance.now();
    for (const connection of connections) {
      const { startedAt, reader } = connection;
      const allowed = limits.messageTime + reader.pending() / slowestLine;
      if (startedAt !== undefined && now - startedAt > allowed) {
        end(connection, 'too-slow');
      }
    }
  }

  /** Whose message began first among those that are incomplete, or, where none is, who has been still for longest. */
  function worst(candidates: readonly Connection[]): Connection | undefined {
    return candidates.toSorted((a, b) => (a.startedAt ?? a.activeAt) - (b.startedAt ?? b.activeAt))[0];
  }

  function admit(socket: Socket): void {
    if (options.senders.length > 0 && !options.senders.includes(plainAddress(socket.remoteAddress))) {
      socket.destroy();
      options.onTrouble('not-allowed');
      return;
    }
    if (connections.size >= limits.connections) {
      const idle = [...connections].filter(({ startedAt, waiting }) => startedAt === undefined && waiting === 0);
      const leaving = worst(idle) ?? worst([...connections]);
      if (leaving !== undefined) {
        end(leaving, 'too-many');
      }
    }
    const connection: Connection = {
      socket,
      reader: createFrameReader(limits),
      startedAt: undefined,
      activeAt: performance.now(),
      work: Promise.resolve(),
      waiting: 0,
    };
    connections.add(connection);
    socket.setNoDelay(true);
    socket.on('data', (chunk) => hear(connection, chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => connections.delete(connection));
  }

  function hear(connection: Connection, chunk: Buffer): void {
    const { socket, reader } = connection;
    connection.activeAt = performance.now();
    try {
      for (const message of reader.read(chunk)) {
        queue(connection, message);
        connection.startedAt = undefined;
      }
    } catch (error) {
      if (!(error instanceof FrameError)) {
        throw error;
      }
      refuse(connection, error);
      return;
    }
    connection.startedAt = reader.pending() > 0 ? (connection.startedAt ?? performance.now()) : undefined;
    if (heldBytes() > limits.held) {
      const slowest = worst([...connections].filter((other) => other.reader.pending() > 0));
      if (slowest !== undefined) {
        end(slowest, 'too-slow');
      }
    }
    if (connection.waiting > 0) {
      socket.pause();
    }
  }

  function heldBytes(): number {
    return [...connections].reduce((sum, { reader, waiting }) => sum + reader.pending() + waiting, 0);
  }

  function refuse(connection: Connection, { kind: trouble, beginning }: FrameError): void {
    connection.socket.pause();
    connections.delete(connection);
    options.onTrouble(trouble);
    const answers = trouble === 'too-large' ? options.refuseTooLarge(beginning) : [];
    void endWith(connection, answers);
    setTimeout(() => connection.socket.destroy(), lastAnswerMs).unref();
  }

  /** Answers to messages that came whole go first. */
  async function endWith({ work, socket }: Connection, answers: readonly Buffer[]): Promise<void> {
    await work;
    socket.end(Buffer.concat(answers.map((answer) => framed(answer))));
  }

  function queue(connection: Connection, message: Buffer): void {
    connection.waiting += message.length;
    connection.work = answerAfter(connection.work, connection, message);
  }

  /** A mistake of the program with one message ends its connection and no other. */
  function taken(message: Buffer): readonly Buffer[] | undefined {
    try {
      return options.take(message);
    } catch (error) {
      options.onBug(error);
      return undefined;
    }
  }

  async function answerAfter(earlier: Promise<void>, connection: Connection, message: Buffer): Promise<void> {
    await earlier;
    const { socket } = connection;
    if (socket.destroyed) {
      return;
    }
    const answers = taken(message);
    connection.waiting -= message.length;
    connection.activeAt = performance.now();
    if (answers === undefined) {
      end(connection, 'not-kept');
    } else if (answers.length > 0) {
      socket.write(Buffer.concat(answers.map((answer) => framed(answer))));
    }
    if (socket.writableLength > mostUnread) {
      end(connection, 'too-slow');
    }
    if (connection.waiting === 0) {
      socket.resume();
    }
  }

  const listening = await startListening(server, options);
  if (!listening.ok) {
    clearInterval(watch);
    return listening;
  }
  return succeeded({
    port: listening.value,
    connections: () => connections.size,
    async close() {
      clearInterval(watch);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all(
        [...connections].map(async (connection) => {
          connection.socket.pause();
          await connection.work;
          connection.socket.end(() => connection.socket.destroy());
          setTimeout(() => connection.socket.destroy(), lastAnswerMs).unref();
        }),
      );
      await closed;
      connections.clear();
    },
  });
}

/** Bytes a millisecond of a line that is slow and no attack: 10 MB take a quarter of an hour. */
const slowestLine = 12;
/** Bytes of answers that a sender leaves unread. */
const mostUnread = 1024 * 1024;

/** Milliseconds that a connection has to take its last answer. */
const lastAnswerMs = 1000;

function serverOf({ tls, onTrouble }: ListenOptions, admit: (socket: Socket) => void): Server {
  if (tls === undefined) {
    return createServer(admit);
  }
  const { key, certificate: cert, clientAuthority } = tls;
  const server = createTlsServer(
    {
      key,
      cert,
      minVersion: 'TLSv1.2',
      handshakeTimeout: 10_000,
      ...(clientAuthority !== undefined && { ca: clientAuthority, requestCert: true, rejectUnauthorized: true }),
    },
    admit,
  );
  server.on('tlsClientError', () => onTrouble('tls-failed'));
  return server;
}

/** An address as an administrator writes it: IPv4 also where the socket takes both kinds. */
function plainAddress(address: string | undefined): string {
  return (address ?? '').replace(/^::ffff:/u, '');
}

function startListening(server: Server, { address, port }: ListenOptions): Promise<Result<number>> {
  const { promise, resolve } = Promise.withResolvers<Result<number>>();
  server.once('error', (error: NodeJS.ErrnoException) => resolve(notListening(error, address, port)));
  server.listen({ host: address, port, exclusive: true }, () => {
    server.removeAllListeners('error');
    // A connection that fails before it is accepted ends nothing.
    server.on('error', () => {});
    const bound = server.address();
    resolve(succeeded(typeof bound === 'object' && bound !== null ? bound.port : port));
  });
  return promise;
}

function notListening({ code }: NodeJS.ErrnoException, address: string, port: number): ReturnType<typeof failed> {
  const where = `port ${port} of ${address}`;
  switch (code) {
    case 'EADDRINUSE':
      return failed('PORT_REFUSED', `Another program listens on ${where} already: end it, or choose another port.`);
    case 'EACCES':
      return failed('PORT_REFUSED', `This user may not listen on ${where}: choose a port above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return failed('PORT_REFUSED', `This computer does not have the address ${address}: choose one that it has.`);
    default:
      return failed(
        'PORT_REFUSED',
        `The station cannot listen on ${where} (${code ?? 'unknown'}): choose another port.`,
      );
  }
}
