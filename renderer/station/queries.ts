import { QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Failure } from '#shared/ipc/failure.ts';
import { atMostEvery } from '#renderer/page/at-most-every.ts';
import { usePage } from '#renderer/page/page.ts';
import type { Input, Output, Procedure, StationLink } from './station-link.ts';

/** What the station answered with a failure: the library knows failures only as what is thrown. */
export class FailedQuery extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The station is on this computer: what it says stays true until it says that it changed. */
export function createQueries(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const;
  const queries = new QueryClient({
    defaultOptions: {
      queries: { ...always, staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false },
      mutations: always,
    },
  });
  for (const procedure of changesUnsaid) {
    queries.setQueryDefaults([procedure], { staleTime: 0 });
  }
  return queries;
}

/** The station does not say when these change: they are asked again whenever they are shown. */
const changesUnsaid: readonly Procedure[] = [
  'about',
  'readLog',
  'listBackups',
  'listAllReaders',
  'getSettings',
  'getSources',
  'getSourceSettings',
  'getInsight',
  'getFeedbackSettings',
  'getMarks',
  'listFeedback',
  'previewFeedback',
];

export async function ask<P extends Procedure>(
  station: StationLink,
  procedure: P,
  input: Input<P>,
): Promise<Output<P>> {
  const result = await station.ask(procedure, input);
  if (!result.ok) {
    throw new FailedQuery(result.failure);
  }
  return result.value;
}

/**
 * What the station says to this, kept as long as it is true.
 *
 * @param everyMs how often it is asked again by itself, for what changes without a word
 */
export function useStationQuery<P extends Procedure>(
  procedure: P,
  input: Input<P>,
  everyMs?: number,
): UseQueryResult<Output<P>, FailedQuery> {
  const { station } = usePage();
  return useQuery({
    queryKey: [procedure, input],
    queryFn: () => ask(station, procedure, input),
    ...(everyMs !== undefined && { refetchInterval: everyMs }),
  });
}

const ofReports: readonly Procedure[] = ['listReports', 'countReports', 'listRevisions', 'listPriors', 'getReport'];
const ofFeedback: readonly Procedure[] = ['listFeedback', 'previewFeedback', 'getMarks', 'getInsight'];
const reportsMs = 100;
/** A burst of thousands of messages tells of each. */
const sourcesMs = 400;

/** Asks again for what has changed; many changes that come together are one. */
export function useFreshQueries(): void {
  const { station, queries } = usePage();
  useEffect(() => {
    const askAgain = (procedures: readonly Procedure[]): void =>
      void queries.invalidateQueries({ predicate: ({ queryKey }) => procedures.some((name) => name === queryKey[0]) });
    const reports = atMostEvery(reportsMs, () => askAgain(ofReports));
    const sources = atMostEvery(sourcesMs, () => askAgain(['getSources']));
    const feedback = atMostEvery(sourcesMs, () => askAgain(ofFeedback));
    const stops = [
      station.onReportsChanged(() => reports.ask()),
      station.onSourcesChanged(() => sources.ask()),
      station.onFeedbackChanged(() => feedback.ask()),
      () => reports.stop(),
      () => sources.stop(),
      () => feedback.stop(),
    ];
    return () => stops.forEach((stop) => stop());
  }, [station, queries]);
}
