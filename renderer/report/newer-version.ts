import type { Acceptance, Revision, WrittenPart } from '#shared/records/report-record.ts';

/** A version of a report that came when somebody had written in it or accepted it: it is kept beside what stands there. */
export interface NewerVersion {
  readonly at: number;
  /** The parts that it has. */
  readonly texts: Readonly<Partial<Record<WrittenPart, string>>>;
}

/** The last of them, found by going through what happened to the report; undefined where what came last took its place. */
export function newerVersion(
  revisions: readonly Revision[],
  acceptance: Pick<Acceptance, 'at'> | undefined,
): NewerVersion | undefined {
  let isWrittenIn = false;
  let isPastAcceptance = acceptance === undefined;
  let newer: NewerVersion | undefined;
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
    }
  }
  return newer;
}
