import { z } from 'zod';

/** Where approved feedback goes, as an administrator sets it. Nothing is sent before. */

const path = z.string().trim().min(1).max(1000);
const webAddress = z.url({ protocol: /^https?$/u, hostname: /^[^\s/@]+$/u }).max(500);
/** As object keys have it: nothing in it needs to be escaped anywhere. */
const siteName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/u);

/**
 * How the station shows who it is. None of them is a secret in these settings: a token and a profile are files that other programs look after,
 * and a secret key lies in the key store of the operating system.
 */
export const storeCredentials = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('web-identity'),
    roleArn: z.string().trim().min(20).max(2048),
    tokenFile: path,
    /** The token service; null: that of AWS in the region. */
    tokenService: webAddress.nullable(),
  }),
  /** `credential_process` of a profile in a file as the AWS command line has it. */
  z.strictObject({ kind: z.literal('process'), profile: z.string().trim().min(1).max(200), configFile: path }),
  z.strictObject({ kind: z.literal('key-store'), accessKeyId: z.string().trim().min(3).max(128) }),
]);
export type StoreCredentials = z.infer<typeof storeCredentials>;

export const objectStoreSettings = z.strictObject({
  /** Null: AWS S3 in the region. */
  endpoint: webAddress.nullable(),
  region: z.string().trim().min(1).max(60),
  bucket: z.string().trim().min(3).max(63),
  /** The bucket in the path, not in the host's name: most servers on premises. */
  usesPathStyle: z.boolean(),
  /** Whether each request carries a checksum of a kind that older servers do not know. */
  checksums: z.enum(['always', 'when-required']),
  encryption: z.discriminatedUnion('kind', [
    /** By AWS KMS; null: the bucket's own key. */
    z.strictObject({ kind: z.literal('kms'), keyId: z.string().trim().min(1).max(2048).nullable() }),
    /** By the server's own key. */
    z.strictObject({ kind: z.literal('server') }),
    /** As the bucket is set. */
    z.strictObject({ kind: z.literal('bucket') }),
  ]),
  credentials: storeCredentials,
  proxy: webAddress.nullable(),
  /** Certificates of a private authority, as PEM. */
  authorityFile: path.nullable(),
});
export type ObjectStoreSettings = z.infer<typeof objectStoreSettings>;

/** Minutes from midnight, of this computer's clock. */
const minuteOfDay = z.number().int().min(0).max(1439);

export const syncSettings = z.strictObject({
  /** Names the site in object keys; null: a number that says nothing of it. */
  site: siteName.nullable(),
  /** Null: nothing is sent; what is approved waits, or leaves in a bundle. */
  store: objectStoreSettings.nullable(),
  isPaused: z.boolean(),
  /** When things may be sent; over midnight where `until` is before `from`. Null: always. */
  hours: z.strictObject({ from: minuteOfDay, until: minuteOfDay }).nullable(),
  /** At most, so that a station that was offline for weeks leaves room on the line. */
  perMinute: z.number().int().min(1).max(6000),
});
export type SyncSettings = z.infer<typeof syncSettings>;

export const usualSync: SyncSettings = { site: null, store: null, isPaused: false, hours: null, perMinute: 60 };
