import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { temporaryFolderFor } from './temporary-folder.ts';
import { startProgram, type Program } from './program.ts';

/** What keeps everybody else of this machine out of the program's loopback port. */

let program: Program;
let url: URL;
let cookie = '';
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
function openBridge(headers: Record<string, string>, path = '/bridge'): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://${url.host}${path}`, { headers });
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
  expect(opened.headers['location']).toBe('/');
  const [set = ''] = opened.headers['set-cookie'] ?? [];
  expect(set).toMatch(/^reading-room=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/);
  cookie = set.split(';', 1)[0] ?? '';
  expect((await ask(`/${url.search}`)).status).toBe(403);
});

it('gives the page to the browser that was let in, with its policy', async () => {
  const page = await ask('/', { cookie });
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
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

it('opens the bridge to the page and to nobody else', async () => {
  const origin = `http://${url.host}`;
  expect(await openBridge({ cookie, origin: 'http://evil.example' })).toBe(403);
  expect(await openBridge({ cookie })).toBe(403);
  expect(await openBridge({ origin })).toBe(403);
  expect(await openBridge({ cookie: 'reading-room=00', origin })).toBe(403);
  expect(await openBridge({ cookie, origin }, '/other')).toBe(403);
  expect(await openBridge({ cookie, origin })).toBe(101);
});
