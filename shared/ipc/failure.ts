import { z } from 'zod';

/**
 * Expected failures are values with a closed set of codes; exceptions are bugs.
 *
 * A failure's message is one sentence for a person: what went wrong, with which file, and the next step. It never holds
 * text of a report.
 */

/** Bad input: the caller gave something that cannot be drafted from, or named a place that cannot be written to. */
export const inputFailureCodes = [
  'REPORT_NOT_FOUND',
  'REPORT_TOO_LARGE',
  'REPORT_NOT_TEXT',
  'REPORT_EMPTY',
  'REPORT_NO_FINDINGS',
  'REPORT_NO_IMPRESSION',
  'REPORT_MALFORMED',
  'ARCHIVE_REFUSED',
  'FINDINGS_TOO_LONG',
  'WISH_NOT_FOLLOWED',
  'OPTION_OUT_OF_RANGE',
  'OUTPUT_NOT_WRITABLE',
] as const;

/** What was asked for does not fit what the station has. */
export const recordFailureCodes = [
  'REPORT_UNKNOWN',
  'REPORT_CLOSED',
  'REPORT_CHANGED',
  'DRAFT_UNKNOWN',
  'FEEDBACK_UNKNOWN',
  'FEEDBACK_CLOSED',
  'FEEDBACK_CHANGED',
] as const;

/** The model package cannot be used. */
export const modelFailureCodes = ['MODEL_MISSING', 'MODEL_INVALID', 'MODEL_CORRUPT', 'MODEL_UNSUPPORTED'] as const;

/** Another process asked for what no contract names, or the one that answers made a mistake of its own. */
export const contractFailureCodes = ['CALL_REFUSED', 'PROGRAM_ERROR'] as const;

/** The engine could not do its work. */
export const engineFailureCodes = ['ENGINE_DIED', 'ENGINE_FAILED', 'DRAFT_EMPTY', 'CANCELLED'] as const;

/** Who asks is not allowed to, or has not said who they are. */
export const readerFailureCodes = [
  'SIGNED_OUT',
  'SIGN_IN_REFUSED',
  'NOT_PERMITTED',
  'NAME_TAKEN',
  'READER_UNKNOWN',
] as const;

/** Who asks has no key to the station's data. */
export const keyFailureCodes = [
  'KEYS_MISSING',
  'KEYS_CORRUPT',
  'KEY_STORE_FAILED',
  'RECOVERY_KEY_NEEDED',
  'RECOVERY_KEY_WRONG',
] as const;

/** The station's data cannot be read or written. */
export const storeFailureCodes = [
  'STATION_CLOSED',
  'BACKUP_UNKNOWN',
  'DATABASE_CORRUPT',
  'DATABASE_MISSING',
  'DATABASE_NEWER',
  'DATA_FOLDER_IN_USE',
  'DISK_FULL',
  'DISK_REFUSED',
] as const;

/** Another system cannot be heard or reached, or did not take what was sent. */
export const connectionFailureCodes = ['PORT_REFUSED', 'RIS_NOT_REACHED', 'RIS_REFUSED'] as const;

/**
 * The object store that feedback goes to cannot be reached for now (STORE_NOT_REACHED), does not let the station in (STORE_REFUSED), or does not
 * take this object, however often it is sent (OBJECT_REFUSED).
 */
export const objectStoreFailureCodes = ['STORE_NOT_REACHED', 'STORE_REFUSED', 'OBJECT_REFUSED'] as const;

export const failureCodes = [
  ...inputFailureCodes,
  ...modelFailureCodes,
  ...engineFailureCodes,
  ...contractFailureCodes,
  ...recordFailureCodes,
  ...readerFailureCodes,
  ...keyFailureCodes,
  ...storeFailureCodes,
  ...connectionFailureCodes,
  ...objectStoreFailureCodes,
] as const;

export const failureSchema = z.strictObject({ code: z.enum(failureCodes), message: z.string().min(1) });

export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export function succeeded<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(code: FailureCode, message: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, message } };
}

export function isInputFailure(failure: Failure): boolean {
  return (inputFailureCodes as readonly string[]).includes(failure.code);
}
