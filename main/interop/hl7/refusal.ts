/** Why a message is not taken, as its sender is told. Codes are of HL7 table 0357. */
export interface Refusal {
  /** `reject`: messages of this kind are never taken (AR); `error`: this one has a mistake (AE). */
  readonly kind: 'reject' | 'error';
  readonly code: RefusalCode;
  /** One sentence without anything of the patient or the report: what is wrong, and what to do. */
  readonly reason: string;
  /** The segment, and field, at fault: "PID", "OBR-4". */
  readonly location?: string;
}

export type RefusalCode =
  /** Segment sequence error. */
  | '100'
  /** Required field missing. */
  | '101'
  /** Data type error. */
  | '102'
  /** Table value not found. */
  | '103'
  /** Unsupported message type. */
  | '200'
  /** Unsupported event code. */
  | '201'
  /** Application internal error. */
  | '207';

export type OrRefusal<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function refused(
  kind: Refusal['kind'],
  code: RefusalCode,
  reason: string,
  location?: string,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { kind, code, reason, ...(location !== undefined && { location }) } };
}
