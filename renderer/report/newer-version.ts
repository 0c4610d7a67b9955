import type { Acceptance, Revision, WrittenPart } from '#shared/records/report-record.ts';

/** A version of a report that came when somebody had written in it or accepted it: it is kept beside what stands there. */
export interface NewerVersion {
  readonly at: number;
  /** The parts that it has. */
  readonly texts: Readonly<Partial<Record<WrittenPart, string>>>;
}

/**
 * The last of them, found by going through what happened to the report; undefined where what came last took its place.
 *
 * @param isTypedOver it took its place while the reader typed, who had not seen it
 */
export function newerVersion(
  revisions: readonly Revision[],
  acceptance: Pick<Acceptance, 'at'> | undefined,
  isTypedOver = false,
): NewerVersion | undefined {
  let isWrittenIn = false;
  let isPastAcceptance = acceptance === undefined;
  let newer: NewerVersion | undefined;
  /** The version that took the place of the one before it last. */
  let taken: NewerVersion | undefined;
  for (const { at, part, cause, text } of revisions) {
    if (!isPastAcceptance && acceptance !== undefined && at > acceptance.at) {
      // Accepted, or opened again since, it is left as it is.
      isPastAcceptance = true;
      isWrittenIn = true;
    }
    if (cause !== 'received') {
      isWrittenIn = cause === 'typed';
    } else if (isWrittenIn) {
      newer = { at, texts: { ...(newer?.at === at && newer.texts), [part]: text } };
    } else {
      newer = undefined;
      taken = { at, texts: { ...(taken?.at === at && taken.texts), [part]: text } };
    }
  }
  const shown = newer ?? (isTypedOver ? taken : undefined);
  // Who accepted after it came has decided.
  return shown !== undefined && acceptance !== undefined && acceptance.at > shown.at ? undefined : shown;
}
