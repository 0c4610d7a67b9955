import {
  DeleteObjectCommand,
  GetBucketPolicyCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { bucket } from './create-cloud.ts';

/** What everybody tries to do in the bucket, and whether they may. */

export interface Attempt {
  readonly does: string;
  readonly action: string;
  /** Absent where it is about the bucket. */
  readonly key?: string;
  readonly context?: Readonly<Record<string, string>>;
  /** @param firstVersions of the objects that are kept, by their key */
  readonly call: (s3: S3Client, firstVersions: ReadonlyMap<string, string>) => Promise<unknown>;
  readonly allowed: boolean;
  /** Where moto allows what AWS refuses. */
  readonly motoAllows?: true;
}

export type Who = 'north' | 'south' | 'training' | 'curator' | 'analyst';

/** Objects that are there before anybody tries anything. */
export const kept = {
  north: 'v1/feedback/site=north/dt=2026-03-02/0b1c7a30-0000-4000-8000-0000000000a1-aa.jsonl.gz',
  south: 'v1/feedback/site=south/dt=2026-03-02/0b1c7a30-0000-4000-8000-0000000000a2-bb.jsonl.gz',
  tombstone: 'v1/tombstones/site=south/0b1c7a30-0000-4000-8000-0000000000a3.jsonl.gz',
  candidate: 'candidates/job-1/manifest.json',
  release: 'releases/chest-xr-3.0.0/manifest.json',
} as const;

let madeKeys = 0;
/** The name of a record that is not there yet. */
export const newRecord = (site: string): string =>
  `v1/feedback/site=${site}/dt=2026-03-03/record-${(madeKeys += 1)}.jsonl.gz`;

/** @param isNew whether the sender says that it must not be there yet */
function puts(key: string, allowed: boolean, isNew = true): Attempt {
  return {
    does: `${allowed ? 'puts' : 'does not put'} ${key}${isNew ? '' : ', without saying that it is new'}`,
    action: 's3:PutObject',
    key,
    context: isNew ? { 's3:if-none-match': '*' } : {},
    call: (s3) =>
      s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: 'x', ...(isNew && { IfNoneMatch: '*' }) })),
    allowed,
  };
}

const gets = (key: string, allowed: boolean): Attempt => ({
  does: `${allowed ? 'gets' : 'does not get'} ${key}`,
  action: 's3:GetObject',
  key,
  call: (s3) => s3.send(new GetObjectCommand({ Bucket: bucket, Key: key })),
  allowed,
});

const lists = (prefix: string | undefined, allowed: boolean): Attempt => ({
  does: `${allowed ? 'lists' : 'does not list'} ${prefix ?? 'all'}`,
  action: 's3:ListBucket',
  context: prefix === undefined ? {} : { 's3:prefix': prefix },
  call: (s3) => s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix })),
  allowed,
});

const listsVersions = (prefix: string, allowed: boolean): Attempt => ({
  does: `${allowed ? 'lists' : 'does not list'} versions of ${prefix}`,
  action: 's3:ListBucketVersions',
  context: { 's3:prefix': prefix },
  call: (s3) => s3.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix })),
  allowed,
});

const deletes = (key: string, allowed: boolean): Attempt => ({
  does: `${allowed ? 'deletes' : 'does not delete'} ${key}`,
  action: 's3:DeleteObject',
  key,
  call: (s3) => s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })),
  allowed,
});

const deletesVersion = (key: string, allowed: boolean): Attempt => ({
  does: `${allowed ? 'deletes' : 'does not delete'} the first version of ${key}`,
  action: 's3:DeleteObjectVersion',
  key,
  call: (s3, firstVersions) =>
    s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: firstVersions.get(key) })),
  allowed,
});

const looksAtPolicy: Attempt = {
  does: 'does not look at the policy of the bucket',
  action: 's3:GetBucketPolicy',
  call: (s3) => s3.send(new GetBucketPolicyCommand({ Bucket: bucket })),
  allowed: false,
};

const changesPolicy: Attempt = {
  does: 'does not change the policy of the bucket',
  action: 's3:PutBucketPolicy',
  call: (s3) => s3.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy: '{}' })),
  allowed: false,
};

/** moto looks at no conditions, so that a prefix and If-None-Match make no difference to it. */
const inMotoAlone = (attempt: Attempt): Attempt => ({ ...attempt, motoAllows: true });

const ofStation = (own: 'north' | 'south', other: 'north' | 'south'): readonly Attempt[] => [
  puts(newRecord(own), true),
  puts(`v1/tombstones/site=${own}/0b1c7a30-0000-4000-8000-0000000000a1.jsonl.gz`, true, false),
  puts(`v1/tombstones/site=${own}/0b1c7a30-0000-4000-8000-0000000000a4.jsonl.gz`, true),
  inMotoAlone(puts(newRecord(own), false, false)),
  puts(newRecord(other), false),
  puts(newRecord(`${own}ern`), false),
  puts(`v1/feedback/${own}/record.jsonl.gz`, false),
  puts(`v1/tombstones/site=${other}/0b1c7a30-0000-4000-8000-0000000000a1.jsonl.gz`, false),
  puts('releases/chest-xr-9.0.0/manifest.json', false),
  puts('candidates/job-9/manifest.json', false),
  puts('query-results/x.csv', false),
  gets(kept.release, true),
  gets(kept[own], false),
  gets(kept[other], false),
  gets(kept.tombstone, false),
  gets(kept.candidate, false),
  lists('releases/', true),
  inMotoAlone(lists(`v1/feedback/site=${own}/`, false)),
  inMotoAlone(lists('v1/', false)),
  inMotoAlone(lists('releases', false)),
  inMotoAlone(lists(undefined, false)),
  listsVersions(`v1/feedback/site=${own}/`, false),
  deletes(kept[own], false),
  deletes(kept[other], false),
  deletes(kept.release, false),
  deletesVersion(kept[own], false),
  looksAtPolicy,
  changesPolicy,
];

/** By who makes them; of sites, north and south. */
export const attempts: Readonly<Record<Who, readonly Attempt[]>> = {
  north: ofStation('north', 'south'),
  south: ofStation('south', 'north'),
  training: [
    gets(kept.north, true),
    gets(kept.tombstone, true),
    gets(kept.release, true),
    gets(kept.candidate, true),
    lists('v1/feedback/', true),
    lists('v1/tombstones/site=south/', true),
    inMotoAlone(lists(undefined, false)),
    inMotoAlone(lists('query-results/', false)),
    puts('candidates/job-2/manifest.json', true),
    puts('candidates/job-2/manifest.json', true, false),
    puts('releases/chest-xr-9.0.0/manifest.json', false),
    puts(kept.release, false, false),
    puts(newRecord('north'), false),
    puts(kept.tombstone, false, false),
    deletes(kept.north, false),
    deletesVersion(kept.north, false),
    deletes(kept.candidate, false),
    deletes(kept.release, false),
    looksAtPolicy,
    changesPolicy,
  ],
  curator: [
    lists('v1/tombstones/', true),
    listsVersions('v1/feedback/site=north/', true),
    inMotoAlone(lists(undefined, false)),
    gets(kept.tombstone, true),
    gets(kept.candidate, true),
    gets(kept.release, true),
    gets(kept.north, false),
    puts('releases/chest-xr-3.1.0/manifest.json', true),
    puts('candidates/job-9/manifest.json', false),
    puts(newRecord('north'), false),
    puts(kept.tombstone, false, false),
    deletes(kept.release, false),
    deletesVersion(kept.release, false),
    deletes(kept.tombstone, false),
    deletesVersion(kept.tombstone, false),
    looksAtPolicy,
    changesPolicy,
  ],
  analyst: [
    gets(kept.north, true),
    gets(kept.tombstone, true),
    gets(kept.release, false),
    gets(kept.candidate, false),
    lists('v1/feedback/site=north/', true),
    inMotoAlone(lists('releases/', false)),
    puts('query-results/x.csv', true),
    puts(newRecord('north'), false),
    puts('releases/chest-xr-9.0.0/manifest.json', false),
    deletes(kept.north, false),
    deletesVersion(kept.north, false),
  ],
};
