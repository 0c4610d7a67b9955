import { readFileSync } from 'node:fs';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { getCACertificates } from 'node:tls';
import { PutObjectCommand, S3Client, type PutObjectCommandInput } from '@aws-sdk/client-s3';
import type { ObjectStore, OpenObjectStore } from '#main/services/ports.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { ObjectStoreSettings } from '#shared/records/sync-settings.ts';
import { AllowedRequests, hostOf } from './allowed-requests.ts';
import { credentialsOf } from './credentials.ts';
import { failureOf } from './store-failure.ts';

/** Milliseconds. A record has some kilobytes: whoever takes longer does not answer. */
const connectingMs = 10_000;
const answeringMs = 30_000;

/**
 * An S3 bucket as the settings say: AWS, or a server on premises. Puts are conditional (`If-None-Match: *`), so that what is sent again, because
 * its answer was lost, is there once.
 */
export const openObjectStore: OpenObjectStore = (settings, secretKey) => {
  const authority = authorityOf(settings);
  if (!authority.ok) {
    return authority;
  }
  const requestHandler = requestsOf(settings, authority.value);
  const { region, endpoint, usesPathStyle, checksums } = settings;
  const client = new S3Client({
    region,
    ...(endpoint !== null && { endpoint }),
    forcePathStyle: usesPathStyle,
    credentials: credentialsOf(settings, requestHandler, secretKey),
    requestHandler,
    // The second attempt has the server's clock where this computer's is wrong; all others are the outbox's.
    maxAttempts: 2,
    requestChecksumCalculation: checksums === 'always' ? 'WHEN_SUPPORTED' : 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // What the environment or files of the command line may say otherwise.
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    disableS3ExpressSessionAuth: true,
    followRegionRedirects: false,
  });
  return succeeded(storeOf(client, settings));
};

function storeOf(client: S3Client, settings: ObjectStoreSettings): ObjectStore {
  return {
    async put({ key, bytes, sha256 }) {
      try {
        await client.send(
          new PutObjectCommand({
            Bucket: settings.bucket,
            Key: key,
            Body: bytes,
            ContentType: 'application/gzip',
            IfNoneMatch: '*',
            ...(settings.checksums === 'always' && { ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64') }),
            ...encryptionOf(settings),
          }),
        );
        return succeeded(undefined);
      } catch (error) {
        const failure = failureOf(error, settings);
        return failure === undefined ? succeeded(undefined) : { ok: false, failure };
      }
    },
    close: () => client.destroy(),
  };
}

function encryptionOf({ encryption }: ObjectStoreSettings): Partial<PutObjectCommandInput> {
  switch (encryption.kind) {
    case 'kms':
      return {
        ServerSideEncryption: 'aws:kms',
        ...(encryption.keyId !== null && { SSEKMSKeyId: encryption.keyId }),
      };
    case 'server':
      return { ServerSideEncryption: 'AES256' };
    case 'bucket':
      return {};
  }
}

/** Where requests may go: the store, with the bucket in its name or not, and who gives tokens. */
function hostsOf({ endpoint, region, bucket, credentials }: ObjectStoreSettings): ReadonlySet<string> {
  const store = endpoint === null ? `s3.${region}.amazonaws.com` : hostOf(endpoint);
  const token = credentials.kind === 'web-identity' ? credentials.tokenService : null;
  return new Set([
    store,
    `${bucket}.${store}`,
    ...(credentials.kind === 'web-identity' ? [token === null ? `sts.${region}.amazonaws.com` : hostOf(token)] : []),
  ]);
}

/** Certificates of a private authority beside those that this computer trusts; undefined where none is set. */
function authorityOf({ authorityFile }: ObjectStoreSettings): Result<string[] | undefined> {
  if (authorityFile === null) {
    return succeeded(undefined);
  }
  try {
    const own = readFileSync(authorityFile, 'utf8');
    return succeeded([...getCACertificates('default'), ...getCACertificates('system'), own]);
  } catch {
    return failed(
      'STORE_REFUSED',
      'The file with the certificates of the object store’s authority cannot be read: name another one in the settings.',
    );
  }
}

function requestsOf(settings: ObjectStoreSettings, ca: string[] | undefined): AllowedRequests {
  const { proxy } = settings;
  const proxied = proxy === null ? {} : { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } };
  const agent = { keepAlive: true, maxSockets: 2, ...proxied };
  return new AllowedRequests(hostsOf(settings), {
    connectionTimeout: connectingMs,
    requestTimeout: answeringMs,
    throwOnRequestTimeout: true,
    httpAgent: new HttpAgent(agent),
    httpsAgent: new HttpsAgent({ ...agent, ...(ca !== undefined && { ca }) }),
  });
}
