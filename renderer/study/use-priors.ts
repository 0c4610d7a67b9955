import { useQuery } from '@tanstack/react-query';
import type { ReportRecord } from '#shared/records/report-record.ts';
import type { PriorRecord } from '#shared/records/source-record.ts';
import { usePage } from '#renderer/page/page.ts';
import { ask } from '#renderer/station/queries.ts';
import { priorsInOrder } from './prior-words.ts';

/** A prior that the station has. */
export type OpenablePrior = PriorRecord & { readonly report: NonNullable<PriorRecord['report']> };

/** Other studies of a report's patient, in the order in which they are looked at; none of a report without a study. */
export function usePriors(report: ReportRecord | undefined): readonly PriorRecord[] {
  const { station } = usePage();
  const input = { id: report?.id ?? '' };
  const { data = [] } = useQuery({
    queryKey: ['listPriors', input],
    queryFn: () => ask(station, 'listPriors', input),
    enabled: report?.study !== undefined,
  });
  return report?.study === undefined ? [] : priorsInOrder(data, report);
}

export function openable(priors: readonly PriorRecord[]): readonly OpenablePrior[] {
  return priors.flatMap((prior) => (prior.report === undefined ? [] : [{ ...prior, report: prior.report }]));
}
