import type { ImpressionCheck, Warning } from '#shared/checks/check.ts';

/**
 * Whether a changed impression settles a warning of the one before: it is not raised any more, and nothing else is that was not raised
 * before.
 */
export function settles(warning: Warning, before: ImpressionCheck, after: ImpressionCheck): boolean {
  const alike = ({ warnings }: ImpressionCheck): number =>
    warnings.filter(({ kind, finding }) => kind === warning.kind && finding === warning.finding).length;
  return alike(after) < alike(before) && !raisesMore(before, after);
}

/** A warning is known by its words: sentences move when others come and go. */
function raisesMore(before: ImpressionCheck, after: ImpressionCheck): boolean {
  const known = new Map<string, number>();
  for (const warning of before.warnings) {
    known.set(wordsOf(warning), (known.get(wordsOf(warning)) ?? 0) + 1);
  }
  return after.warnings.some((warning) => {
    const left = (known.get(wordsOf(warning)) ?? 0) - 1;
    known.set(wordsOf(warning), left);
    return left < 0;
  });
}

const wordsOf = ({ kind, interrupts, text }: Warning): string => `${kind} ${interrupts} ${text}`;
