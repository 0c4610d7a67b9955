import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, request, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { CreateBucketCommand, GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openObjectStore } from '#main/aws/open-object-store.ts';
import { makeCertificates } from '#main/interop/mllp/certificates.testing.ts';
import type { ObjectStoreSettings } from '#shared/records/sync-settings.ts';
import { startMoto, timeToStartMoto, type MotoServer } from './moto-server.ts';

let moto: MotoServer;
let admin: S3Client;

beforeAll(async () => {
  moto = await startMoto();
  admin = new S3Client(moto.options());
  const LocationConstraint = 'eu-central-1';
  await admin.send(new CreateBucketCommand({ Bucket: 'feedback', CreateBucketConfiguration: { LocationConstraint } }));
}, timeToStartMoto);
afterAll(async () => {
  admin.destroy();
  await moto.stop();
});

const settings = (over: Partial<ObjectStoreSettings> = {}): ObjectStoreSettings => ({
  endpoint: moto.endpoint,
  region: 'eu-central-1',
  bucket: 'feedback',
  usesPathStyle: true,
  checksums: 'always',
  encryption: { kind: 'bucket' },
  credentials: { kind: 'key-store', accessKeyId: 'ANYBODY' },
  proxy: null,
  authorityFile: null,
  ...over,
});

let keys = 0;
const object = (text = 'a record', key = `v1/feedback/site=a/dt=2026-03-02/${(keys += 1)}.jsonl.gz`) => {
  const bytes = Buffer.from(text);
  return { key, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** Puts an object once, with a store of its own. Gives 'stored' or the failure's code. */
async function putWith(over: Partial<ObjectStoreSettings>, put = object(), secret: string | undefined = 'anything') {
  const opened = openObjectStore(settings(over), secret);
  if (!opened.ok) {
    return opened.failure.code;
  }
  const answered = await opened.value.put(put);
  opened.value.close();
  return answered.ok ? 'stored' : answered.failure.code;
}

const textAt = async (key: string) =>
  (await admin.send(new GetObjectCommand({ Bucket: 'feedback', Key: key }))).Body?.transformToString();

async function serve(listener: RequestListener): Promise<{ readonly endpoint: string; close(): Promise<void> }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => void server.once('listening', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

it.each([
  {},
  { checksums: 'when-required' },
  { encryption: { kind: 'server' } },
  { encryption: { kind: 'kms', keyId: 'alias/feedback' } },
] as const)('stores bytes as they are, with %j', async (over) => {
  const put = object();
  expect(await putWith(over, put)).toBe('stored');
  expect(await textAt(put.key)).toBe('a record');
  const head = await admin.send(new HeadObjectCommand({ Bucket: 'feedback', Key: put.key }));
  expect(head.ContentType).toBe('application/gzip');
  const wanted = { bucket: undefined, server: 'AES256', kms: 'aws:kms' };
  expect(head.ServerSideEncryption).toBe(wanted[settings(over).encryption.kind]);
});

it('what is there already stays as it is, and counts as stored', async () => {
  const first = object('the first');
  expect(await putWith({}, first)).toBe('stored');
  expect(await putWith({}, object('another', first.key))).toBe('stored');
  expect(await textAt(first.key)).toBe('the first');
});

/** Hands a request on to moto, and its answer back. */
const handOn: RequestListener = (incoming, outgoing) => {
  const { hostname, port } = new URL(moto.endpoint);
  const asked = incoming.url ?? '/';
  const path = URL.canParse(asked) ? asked.slice(new URL(asked).origin.length) : asked;
  const passed = request({ hostname, port, path, method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(outgoing);
  });
  incoming.pipe(passed);
};

const certificates = makeCertificates();

it.skipIf(certificates === undefined)('a server of a private authority is trusted once its file is named', async () => {
  const { authority, server } = certificates ?? {};
  const listening = createTlsServer({ key: server?.key, cert: server?.certificate }, handOn).listen(0, '127.0.0.1');
  await new Promise((resolve) => void listening.once('listening', resolve));
  const endpoint = `https://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  const authorityFile = join(mkdtempSync(join(tmpdir(), 'authority-')), 'authority.pem');
  expect(await putWith({ endpoint, authorityFile })).toBe('STORE_REFUSED');
  writeFileSync(authorityFile, authority?.certificate ?? '');
  expect(await putWith({ endpoint })).toBe('STORE_REFUSED');
  const put = object();
  expect(await putWith({ endpoint, authorityFile }, put)).toBe('stored');
  expect(await textAt(put.key)).toBe('a record');
  listening.closeAllConnections();
  listening.close();
});

it('goes through a proxy where one is named, and past the one that the environment names', async () => {
  let asked = 0;
  const proxy = await serve((incoming, outgoing) => {
    asked += 1;
    handOn(incoming, outgoing);
  });
  const put = object();
  expect(await putWith({ proxy: proxy.endpoint }, put)).toBe('stored');
  expect(asked).toBeGreaterThan(0);
  expect(await textAt(put.key)).toBe('a record');
  const before = asked;
  process.env['HTTP_PROXY'] = proxy.endpoint;
  try {
    expect(await putWith({})).toBe('stored');
  } finally {
    delete process.env['HTTP_PROXY'];
  }
  expect(asked).toBe(before);
  await proxy.close();
});

it('an answer that is lost is asked for again, and the object is there once', async () => {
  let lost = 0;
  const proxy = await serve((incoming, outgoing) => {
    const { hostname, port } = new URL(moto.endpoint);
    const passed = request(
      { hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers },
      (answer) => {
        answer.resume().once('end', () => {
          if (lost === 0) {
            lost += 1;
            outgoing.destroy();
          } else {
            outgoing.writeHead(answer.statusCode ?? 500, { 'content-length': 0 }).end();
          }
        });
      },
    );
    incoming.pipe(passed);
  });
  const put = object();
  expect(await putWith({ endpoint: proxy.endpoint }, put)).toBe('stored');
  expect(lost).toBe(1);
  expect(await textAt(put.key)).toBe('a record');
  await proxy.close();
});

it.each([
  ['drops every connection', (_: unknown, outgoing: { destroy(): void }) => outgoing.destroy()],
  [
    'answers 503',
    (_: unknown, outgoing: { writeHead(code: number): { end(): void } }) => outgoing.writeHead(503).end(),
  ],
  [
    'answers 429',
    (_: unknown, outgoing: { writeHead(code: number): { end(): void } }) => outgoing.writeHead(429).end(),
  ],
])('a server that %s is tried again later', async (_, listener) => {
  const server = await serve(listener as RequestListener);
  expect(await putWith({ endpoint: server.endpoint })).toBe('STORE_NOT_REACHED');
  await server.close();
});

it('nobody at the address is tried again later', async () => {
  expect(await putWith({ endpoint: 'http://127.0.0.1:1' })).toBe('STORE_NOT_REACHED');
});

it('no bucket of that name, no secret key and no right to write are told apart from an object that is not taken', async () => {
  expect(await putWith({ bucket: 'no-such-bucket' })).toBe('STORE_REFUSED');
  expect(await putWith({}, object(), '')).toBe('STORE_REFUSED');
  const refusing = await serve((_, outgoing) => {
    outgoing.writeHead(400, { 'content-type': 'application/xml' }).end('<Error><Code>EntityTooLarge</Code></Error>');
  });
  expect(await putWith({ endpoint: refusing.endpoint })).toBe('OBJECT_REFUSED');
  await refusing.close();
  await moto.enforceRights();
  expect(await putWith({})).toBe('STORE_REFUSED');
  await moto.ignoreRights();
});

it('takes credentials of a process that a profile names, and of no other place', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'credentials-'));
  const program = join(folder, 'give-credentials');
  const given = { Version: 1, AccessKeyId: 'ANYBODY', SecretAccessKey: 'anything' };
  writeFileSync(program, `#!/bin/sh\necho '${JSON.stringify(given)}'\n`);
  chmodSync(program, 0o700);
  const configFile = join(folder, 'config');
  writeFileSync(
    configFile,
    `[profile station]\ncredential_process = ${program}\n[profile broken]\ncredential_process = false\n`,
  );
  const put = object();
  expect(await putWith({ credentials: { kind: 'process', profile: 'station', configFile } }, put)).toBe('stored');
  expect(await textAt(put.key)).toBe('a record');
  process.env['AWS_ACCESS_KEY_ID'] = 'ANYBODY';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'anything';
  try {
    expect(await putWith({ credentials: { kind: 'process', profile: 'broken', configFile } })).toBe('STORE_REFUSED');
  } finally {
    delete process.env['AWS_ACCESS_KEY_ID'];
    delete process.env['AWS_SECRET_ACCESS_KEY'];
  }
});

it('takes credentials of a token service for a token', async () => {
  const tokenFile = join(mkdtempSync(join(tmpdir(), 'token-')), 'token');
  const roleArn = 'arn:aws:iam::123456789012:role/station';
  const credentials = { kind: 'web-identity', roleArn, tokenFile, tokenService: moto.endpoint } as const;
  expect(await putWith({ credentials })).toBe('STORE_REFUSED');
  writeFileSync(tokenFile, 'header.payload.signature');
  const put = object();
  expect(await putWith({ credentials }, put)).toBe('stored');
  expect(await textAt(put.key)).toBe('a record');
});

it('nothing leads it to an address that nobody named', async () => {
  let asked = 0;
  const foreign = await serve((_, outgoing) => {
    asked += 1;
    outgoing.end();
  });
  process.env['AWS_ENDPOINT_URL_S3'] = foreign.endpoint;
  try {
    expect(await putWith({ endpoint: null })).toBe('STORE_REFUSED');
  } finally {
    delete process.env['AWS_ENDPOINT_URL_S3'];
  }
  const leading = await serve((_, outgoing) => {
    outgoing.writeHead(307, { location: `${foreign.endpoint}/feedback/x` }).end();
  });
  expect(await putWith({ endpoint: leading.endpoint })).not.toBe('stored');
  expect(asked).toBe(0);
  await Promise.all([foreign.close(), leading.close()]);
});
