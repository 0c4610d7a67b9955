import { succeeded } from '#shared/ipc/failure.ts';
import type { DismissalStore } from './stores.ts';

/** Dismissals that nothing keeps. */
export function forgottenDismissals(): DismissalStore {
  const kept = new Map<string, Set<string>>();
  return {
    list: (reportId) => [...(kept.get(reportId) ?? [])],
    set(reportId, warning, by) {
      const ofReport = kept.get(reportId) ?? new Set();
      kept.set(reportId, ofReport);
      if (by === undefined) {
        ofReport.delete(warning);
      } else {
        ofReport.add(warning);
      }
      return succeeded(undefined);
    },
  };
}
