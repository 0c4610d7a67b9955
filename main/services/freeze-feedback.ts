import { deidentifyFeedback, type identifiersOf, type KnownOfStation } from '#shared/feedback/deidentify-feedback.ts';
import type { KeyedHash } from './ports.ts';
import type { KeptFeedback } from './stores.ts';

/** What leaves of a record: its texts without what names anybody, and pseudonyms in place of who and which. */
export interface OutgoingFeedback {
  readonly format: 'reading-room-feedback';
  readonly version: 1;
  readonly id: string;
  /** Keyed hashes: the same for one reader, report and patient of a station; only the station can make them. */
  readonly reader: string;
  readonly report?: string;
  /** Absent where the sender gave no number of the patient. */
  readonly patient?: string;
  readonly content: ReturnType<typeof deidentifyFeedback>;
}

export interface FreezeOptions {
  readonly known: KnownOfStation;
  readonly keyedHash: KeyedHash;
  /** What was found in the texts before. */
  readonly identifiers?: ReturnType<typeof identifiersOf>;
}

/** Undefined where the record's texts are gone, because its report was removed. */
export function outgoingFeedback(
  record: KeptFeedback,
  { known, keyedHash, identifiers }: FreezeOptions,
): OutgoingFeedback | undefined {
  const { id, readerId, reportId, content, study, changes } = record;
  if (content === undefined) {
    return undefined;
  }
  const { mrn, mrnIssuer = '' } = study?.patient ?? {};
  return {
    format: 'reading-room-feedback',
    version: 1,
    id,
    reader: keyedHash('reader', readerId),
    ...(reportId !== undefined && { report: keyedHash('report', reportId) }),
    ...(mrn !== undefined && { patient: keyedHash('patient', JSON.stringify([mrn, mrnIssuer])) }),
    content: deidentifyFeedback(content, known, changes, identifiers),
  };
}
