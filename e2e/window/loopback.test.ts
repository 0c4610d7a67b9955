import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { temporaryFolderFor } from './temporary-folder.ts';
import { startProgram, type Program } from './program.ts';

/** What keeps everybody else of this machine out of the program's loopback port. */

let program: Program;
let url: URL;
let cookie = '';
let bridgeKey = '';
beforeAll(async () => {
  program = await startProgram(temporaryFolderFor(afterAll));
  url = new URL(program.address);
});
afterAll(() => program.kill());

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = url;
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (data: Buffer) => (body += data.toString()));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** How a bridge is answered: the status that refuses it, or 101. */
function openBridge(headers: Record<string, string>, path = '/bridge', key = bridgeKey): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://${url.host}${path}`, key === '' ? [] : [key], { headers });
    socket.on('open', () => {
      socket.close();
      resolve(101);
    });
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    socket.on('error', reject);
  });
}

it('listens on this machine alone', () => {
  expect(url.hostname).toBe('127.0.0.1');
});

it('gives nothing without the token, with a wrong one, or by another name', async () => {
  const token = url.search;
  expect((await ask('/')).status).toBe(403);
  expect((await ask('/index.html')).status).toBe(403);
  expect((await ask(`/?token=${'0'.repeat(64)}`)).status).toBe(403);
  expect((await ask(`/${token}`, { host: `localhost:${url.port}` })).status).toBe(403);
  expect((await ask(`/${token}`, { host: 'rebound.example' })).status).toBe(403);
  expect((await ask(`/${token}`, { origin: 'http://evil.example' })).status).toBe(403);
  expect((await ask(`/${token}`, {}, 'POST')).status).toBe(403);
  expect(await openBridge({ origin: `http://${url.host}` })).toBe(403);
});

it('is opened by the token once', async () => {
  const opened = await ask(`/${url.search}`);
  expect(opened.status).toBe(303);
  bridgeKey = /^\/#([0-9a-f]{64})$/u.exec(opened.headers['location']?.toString() ?? '')?.[1] ?? '';
  expect(bridgeKey).toHaveLength(64);
  const [set = ''] = opened.headers['set-cookie'] ?? [];
  expect(set).toMatch(/^reading-room=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/);
  cookie = set.split(';', 1)[0] ?? '';
  expect((await ask(`/${url.search}`)).status).toBe(403);
});

it('gives the page to the browser that was let in, with its policy', async () => {
  const page = await ask('/', { cookie });
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  const policy = String(page.headers['content-security-policy']);
  const nonce = /style-src 'self' 'nonce-([A-Za-z0-9+/=]{24})'/u.exec(policy)?.[1] ?? '';
  expect(page.body).toContain(`<meta property="csp-nonce" nonce="${nonce}" />`);
  const again = await ask('/', { cookie });
  expect(again.body).not.toContain(nonce);
  expect(again.body).not.toContain('{{');
  expect(page.headers['x-content-type-options']).toBe('nosniff');
  expect(page.body).toContain('<div id="root">');
  expect((await ask('/', { cookie: 'reading-room=00' })).status).toBe(403);
});

it.each([
  '/../../../package.json',
  '/%2e%2e/%2e%2e/package.json',
  '/..%2f..%2fpackage.json',
  '/main.ts',
  '/nothing.js',
])('gives no file outside the page: %s', async (path) => {
  expect((await ask(path, { cookie })).status).toBe(404);
});

it('is not brought down by who knows nothing', async () => {
  const raw = async (text: string, hangUp = false) => {
    const socket = connect(Number(url.port), url.hostname);
    await once(socket, 'connect');
    socket.write(text);
    if (hangUp) {
      socket.resetAndDestroy();
    } else {
      socket.end();
      socket.resume();
    }
    await once(socket, 'close');
  };
  await raw('GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  await raw(`GET // HTTP/1.1\r\nHost: ${url.host}\r\nConnection: close\r\n\r\n`);
  await raw('\u0000\u0001 nonsense\r\n\r\n');
  const upgrade = 'GET /bridge HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
  await raw(upgrade);
  await raw(upgrade, true);
  expect((await ask('/%E0%A4%A', { cookie })).status).toBe(400);
  expect((await ask('/', { cookie })).status).toBe(200);
  expect(program.said()).toBe('');
});

it('opens the bridge to the page and to nobody else', async () => {
  const origin = `http://${url.host}`;
  expect(await openBridge({ cookie, origin: 'http://evil.example' })).toBe(403);
  expect(await openBridge({ cookie })).toBe(403);
  expect(await openBridge({ origin })).toBe(403);
  expect(await openBridge({ cookie: 'reading-room=00', origin })).toBe(403);
  expect(await openBridge({ cookie, origin }, '/other')).toBe(403);
  // Another program of this machine, which the browser gave the cookie to.
  expect(await openBridge({ cookie, origin }, '/bridge', '')).toBe(403);
  expect(await openBridge({ cookie, origin }, '/bridge', '0'.repeat(64))).toBe(403);
  expect(await openBridge({ cookie, origin })).toBe(101);
});

it('refuses calls that no contract names or allows, drops what is no call, and goes on', async () => {
  const headers = { cookie, origin: `http://${url.host}` };
  const socket = new WebSocket(`ws://${url.host}/bridge`, [bridgeKey], { headers });
  onTestFinished(() => socket.close());
  const replies = new Map<number, { readonly ok: boolean; readonly failure?: { readonly code: string } }>();
  let port: number | undefined;
  socket.on('message', (bytes: Buffer) => {
    const message = JSON.parse(bytes.toString());
    if (message.kind === 'message') {
      [port] = message.ports;
    } else if (message.data.kind === 'reply') {
      replies.set(message.data.id, message.data.result);
    }
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ kind: 'message', channel: 'did-finish-load', data: null, ports: [] }));
  await expect.poll(() => port).toBeDefined();
  const post = (data: unknown) => socket.send(JSON.stringify({ kind: 'port-message', port, data }));
  const call = (id: number, procedure: unknown, input: unknown) => post({ kind: 'call', id, procedure, input });

  for (const nothing of ['state', 7, null, [], {}, { kind: 'call' }, { kind: 'cancel', id: 99 }]) {
    post(nothing);
  }
  call(-1, 'state', {});
  call(0, ['state'], {});
  for (const text of ['{ no JSON', 'null', '7', '[]', '{}']) {
    socket.send(text);
  }
  socket.send(JSON.stringify({ kind: 'port-message', port: 4242, data: 'nobody' }));
  call(1, 'constructor', {});
  call(2, '__proto__', {});
  call(3, 'readFile', { path: '/etc/passwd' });
  call(4, 'state', { more: 1 });
  call(5, 'addReport', { text: 7, source: 'paste' });
  call(6, 'restore', { backup: 'x', recoveryKey: 'x'.repeat(1000) });
  call(7, 'state', {});
  await expect.poll(() => replies.get(7)).toMatchObject({ ok: true });
  expect([...replies.keys()].toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  for (const id of [1, 2, 3, 4, 5, 6]) {
    expect(replies.get(id)).toMatchObject({ ok: false, failure: { code: 'CALL_REFUSED' } });
  }
  // More than any file: the page that sends it is cut off, and the next one finds the station as it was.
  socket.send('x'.repeat(35 * 1024 * 1024));
  await once(socket, 'close');
  expect(await openBridge(headers)).toBe(101);
  expect(program.said()).toBe('');
});
