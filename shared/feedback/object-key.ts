import { dateOf } from './calendar-day.ts';

/**
 * What objects of feedback are called in a bucket. Texts repeat, so a hash of the content alone is no identity: the record's id stands before it.
 */

export interface FeedbackKeyParts {
  readonly site: string;
  /** Of the record, a UUID. */
  readonly record: string;
  /** When it was approved, in milliseconds since 1970. */
  readonly approvedAt: number;
  /** Of the object's bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** "v1/feedback/site=oakfield/dt=2026-03-02/<record>-<sha256>.jsonl.gz": Athena and Glue read site and day as partitions; the day is that of UTC. */
export function feedbackKey({ site, record, approvedAt, sha256 }: FeedbackKeyParts): string {
  return `v1/feedback/site=${site}/dt=${dateOf(Math.floor(approvedAt / dayMs))}/${record}-${sha256}.jsonl.gz`;
}

/** Where the training side is told to forget a record. */
export function tombstoneKey(site: string, record: string): string {
  return `v1/tombstones/site=${site}/${record}.jsonl.gz`;
}

/** The site that a key names. */
export function siteOfKey(key: string): string {
  return /\/site=(?<site>[^/]+)\//u.exec(key)?.groups?.['site'] ?? '';
}

const dayMs = 86_400_000;
