import type { SourcesRecord } from '#shared/records/source-record.ts';

/** What of the sources needs a look, in a word of `sources.trouble`; `count` where it is of several. */
export interface SourceTrouble {
  readonly kind: 'notListening' | 'folder' | 'returnsRefused' | 'returnsWait' | 'filesFailed';
  readonly count: number;
}

/** A receiver that is started anew is back within this time. */
const waitsLongMs = 5 * 60_000;

/**
 * What needs a look, the worst first: none where all is well.
 *
 * @param seenAt when the reader last saw the files that failed; these do not go away by themselves
 */
export function sourceTroubles(
  sources: SourcesRecord,
  { now, seenAt }: { readonly now: number; readonly seenAt: number },
): readonly SourceTrouble[] {
  const { listening, folder, returns } = sources;
  const refused = returns.open.filter(({ state }) => state === 'refused').length;
  const waiting = returns.open.filter(({ state, queuedAt }) => state === 'waiting' && now - queuedAt > waitsLongMs);
  const failed = folder?.failures.filter(({ at }) => at > seenAt).length ?? 0;
  const troubles: readonly SourceTrouble[] = [
    { kind: 'notListening', count: listening?.failure === undefined ? 0 : 1 },
    { kind: 'folder', count: folder?.failure === undefined ? 0 : 1 },
    { kind: 'returnsRefused', count: refused },
    { kind: 'returnsWait', count: waiting.length },
    { kind: 'filesFailed', count: failed },
  ];
  return troubles.filter(({ count }) => count > 0);
}
