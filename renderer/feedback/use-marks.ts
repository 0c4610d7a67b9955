import type { DraftRating, ErrorMark } from '#shared/feedback/error-mark.ts';
import { succeeded, type Result } from '#shared/ipc/failure.ts';
import type { ReportMarks } from '#shared/records/feedback-record.ts';
import { usePage } from '#renderer/page/page.ts';
import { useInTurn } from '#renderer/page/use-in-turn.ts';
import { useStationQuery } from '#renderer/station/queries.ts';

/** What the reader said of a report's draft, and what says more. Each change begins from what the one before left. */
export function useMarks(reportId: string) {
  const { station, status, queries } = usePage();
  const { data } = useStationQuery('getMarks', { id: reportId });
  const inTurn = useInTurn();
  const key = ['getMarks', { id: reportId }];

  function change(ask: (before: ReportMarks) => Promise<Result<ReportMarks>>): Promise<Result<ReportMarks>> {
    return inTurn(async () => {
      const changed = await ask(queries.getQueryData<ReportMarks>(key) ?? { errors: [] });
      if (changed.ok) {
        queries.setQueryData(key, changed.value);
      } else {
        status.sayFailure(changed.failure);
      }
      return changed;
    });
  }

  return {
    /** Absent until they are read. */
    marks: data,
    setError: (mark: ErrorMark, isSet: boolean) => change(() => station.ask('setError', { id: reportId, mark, isSet })),
    /** What the key of a category does with a sentence, as it is marked by then. */
    changeError: (next: (errors: readonly ErrorMark[]) => { readonly mark: ErrorMark; readonly isSet: boolean }) =>
      change(({ errors }) => station.ask('setError', { id: reportId, ...next(errors) })),
    rate: (changed: DraftRating) =>
      change(({ rating, errors }) =>
        isSameRating({ ...rating, ...changed }, rating)
          ? Promise.resolve(succeeded({ errors, ...(rating && { rating }) }))
          : station.ask('rateDraft', { id: reportId, rating: withoutGaps({ ...rating, ...changed }) }),
      ),
  };
}

/** What was taken back is left out. */
function withoutGaps(rating: DraftRating): DraftRating {
  return Object.fromEntries(Object.entries(rating).filter(([, value]) => value !== undefined && value !== ''));
}

function isSameRating(one: DraftRating, other: DraftRating = {}): boolean {
  return JSON.stringify(withoutGaps(one)) === JSON.stringify(withoutGaps(other));
}
