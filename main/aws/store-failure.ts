import type { Failure } from '#shared/ipc/failure.ts';
import type { ObjectStoreSettings } from '#shared/records/sync-settings.ts';
import { ForeignAddress } from './allowed-requests.ts';
import { NoSecretKey } from './credentials.ts';

/** What the SDK throws has, as far as it is known: the server's code as its name, and what was answered. */
interface Thrown {
  readonly name: string;
  /** Of the operating system: a token file is not there. */
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** What a failed put means; undefined where the object is there already, which is what was wanted. */
export function failureOf(error: unknown, { bucket, region }: ObjectStoreSettings): Failure | undefined {
  const { name, code = '', $metadata } = (error instanceof Error ? error : { name: '' }) as Thrown;
  const status = $metadata?.httpStatusCode;
  if (status === 412) {
    return undefined;
  }
  if (error instanceof ForeignAddress) {
    return refused(
      'Something on this computer leads the program to an address that nobody named: look at AWS_ENDPOINT_URL and the files of the AWS command line.',
    );
  }
  if (untrusted.test(code)) {
    return refused(
      'This computer does not trust the certificate of the object store: name the file of its authority in the settings.',
    );
  }
  if (
    error instanceof NoSecretKey ||
    name === 'CredentialsProviderError' ||
    name === 'TokenProviderError' ||
    unread.has(code)
  ) {
    return refused(
      'The station cannot say who it is to the object store: look at the token file, the profile or the secret key in the settings.',
    );
  }
  if (status === undefined || status >= 500 || notNow.has(status) || passing.has(name)) {
    return {
      code: 'STORE_NOT_REACHED',
      message: `The object store does not answer${status === undefined ? '' : ` (HTTP ${status})`}: it is tried again.`,
    };
  }
  if (name === 'NoSuchBucket' || (status === 404 && name !== 'NoSuchKey')) {
    return refused(`The object store has no bucket "${bucket}": name another one in the settings.`);
  }
  if (status === 301 || name === 'AuthorizationHeaderMalformed' || name === 'PermanentRedirect') {
    return refused(`The bucket "${bucket}" lies in another region than ${region}: name it in the settings.`);
  }
  if (status === 401 || status === 403) {
    return refused(
      `The object store does not let this station write (${codeOf(name)}): ask who administers the bucket.`,
    );
  }
  return {
    code: 'OBJECT_REFUSED',
    message: `The object store did not take the object (${codeOf(name)}, HTTP ${status}).`,
  };
}

function refused(message: string): Failure {
  return { code: 'STORE_REFUSED', message };
}

/** Request timeout, conflict with another put of the same key, too early, too many requests. */
const notNow: ReadonlySet<number> = new Set([408, 409, 425, 429]);
/** Answered with 400 or 403, and over after a while. */
const passing: ReadonlySet<string> = new Set([
  'RequestTimeout',
  'RequestTimeTooSkewed',
  'SlowDown',
  'ExpiredToken',
  'ConditionalRequestConflict',
  'InternalError',
  'ServiceUnavailable',
  'TimeoutError',
]);

/** What Node says of certificates that it does not trust. */
const untrusted = /^(?:UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT_|HOSTNAME_MISMATCH)/u;

const unread: ReadonlySet<string> = new Set(['ENOENT', 'EACCES', 'EISDIR', 'EPERM']);

/** Codes of S3 are one word; anything else is not shown. */
function codeOf(name: string): string {
  return /^[A-Za-z]{2,60}$/u.test(name) ? name : 'no code';
}
