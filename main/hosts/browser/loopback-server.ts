import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';

/** A message of the page larger than this is none: the largest is a file that was dropped, in base64. Bytes. */
const largestMessage = 34 * 1024 * 1024;

export interface LoopbackOptions {
  /** Gives a file of the page, by its path. */
  readonly readFile: (path: string) => Promise<Response>;
  /** A page opened its bridge; the one before it is closed. */
  readonly onBridge: (socket: WebSocket) => void;
}

export interface LoopbackServer {
  /** Opens the program once, in whichever browser asks first. */
  readonly address: string;
  close(): void;
}

/**
 * Serves the page to one browser of this machine: bound to 127.0.0.1 and a random port, opened by a token that is good once, after that
 * by a cookie; requests under another name (DNS rebinding) or from another origin are refused. A browser shows its cookies to all ports of
 * a machine, so the bridge, behind which the data is, wants a key that only the page has.
 */
export async function serveOnLoopback({ readFile, onBridge }: LoopbackOptions): Promise<LoopbackServer> {
  let token: string | undefined = randomBytes(32).toString('hex');
  const cookie = randomBytes(32).toString('hex');
  const bridgeKey = randomBytes(32).toString('hex');
  let host = '';

  const isFromHere = ({ headers }: IncomingMessage): boolean =>
    headers.host === host && (headers.origin === undefined || headers.origin === `http://${host}`);
  const isKnown = ({ headers }: IncomingMessage): boolean => {
    const given = /(?:^|;\s*)reading-room=([0-9a-f]+)/u.exec(headers.cookie ?? '')?.[1];
    return given !== undefined && isSame(given, cookie);
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isFromHere(request) || request.method !== 'GET') {
      refuse(response);
      return;
    }
    const url = new URL(request.url ?? '/', `http://${host}`);
    const given = url.searchParams.get('token');
    if (given !== null && token !== undefined && isSame(given, token)) {
      token = undefined;
      const value = `reading-room=${cookie}; HttpOnly; SameSite=Strict; Path=/`;
      response
        .writeHead(303, { location: `/#${bridgeKey}`, 'set-cookie': value, 'referrer-policy': 'no-referrer' })
        .end();
    } else if (isKnown(request)) {
      const file = await readFile(url.pathname);
      response.writeHead(file.status, Object.fromEntries(file.headers));
      response.end(Buffer.from(await file.arrayBuffer()));
    } else {
      refuse(response);
    }
  }

  const bridges = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  let current: WebSocket | undefined;
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end());
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Whoever asked may hang up at any time.
    socket.on('error', () => {});
    const { origin, 'sec-websocket-protocol': key = '' } = request.headers;
    const isPage = isFromHere(request) && origin !== undefined && isKnown(request) && isSame(key, bridgeKey);
    if (!isPage || request.url !== '/bridge') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    bridges.handleUpgrade(request, socket, head, (bridge) => {
      current?.close();
      current = bridge;
      // Of a message that is none: the bridge closes.
      bridge.on('error', () => {});
      onBridge(bridge);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  host = `127.0.0.1:${port}`;
  return {
    address: `http://${host}/?token=${token}`,
    close() {
      current?.terminate();
      server.close();
      server.closeAllConnections();
    },
  };
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(
    'Reading Room opens by the address that it printed when it was started, once. Start it again for a new one.',
  );
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
