import type { Acceptance, Revision } from '#shared/records/report-record.ts';

/** What happened to a report: a text came into a part of it in the place of another, or it was accepted. */
export type HistoryStep =
  | { readonly kind: 'text'; readonly revision: Revision; readonly before: string }
  | { readonly kind: 'accepted'; readonly acceptance: Acceptance };

/** All of it, the newest first. */
export function historySteps(
  revisions: readonly Revision[],
  acceptance: Acceptance | undefined,
): readonly HistoryStep[] {
  const last = new Map<string, string>();
  const steps = revisions.map((revision): HistoryStep => {
    const before = last.get(revision.part) ?? '';
    last.set(revision.part, revision.text);
    return { kind: 'text', revision, before };
  });
  if (acceptance !== undefined) {
    const later = revisions.findIndex(({ at }) => at > acceptance.at);
    steps.splice(later === -1 ? steps.length : later, 0, { kind: 'accepted', acceptance });
  }
  return steps.toReversed();
}
