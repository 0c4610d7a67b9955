import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReportSummary } from '#shared/records/report-record.ts';
import type { Page } from './page.ts';

const pageLength = 50;
/** The most that the station lists at once. */
const mostListed = 500;
const typingMs = 150;

export interface Worklist {
  /** Absent until it is read. */
  readonly reports: readonly ReportSummary[] | undefined;
  readonly hasMore: boolean;
  readonly readMore: () => Promise<void>;
}

/** The reports that have these words, the newest first, kept as the station has them. */
export function useWorklist({ station, status }: Pick<Page, 'station' | 'status'>, words: string): Worklist {
  const [reports, setReports] = useState<readonly ReportSummary[]>();
  const [hasMore, setHasMore] = useState(false);
  const length = useRef(pageLength);
  /** What was asked last: an answer to anything before it comes too late. */
  const turn = useRef(0);
  const searched = words.trim();

  const list = useCallback(
    async (limit: number, after?: ReportSummary) => {
      turn.current += 1;
      const mine = turn.current;
      const listed = await station.ask('listReports', {
        limit,
        ...(searched !== '' && { words: searched }),
        ...(after && { after: after.id }),
      });
      if (!listed.ok) {
        status.sayFailure(listed.failure);
      }
      return listed.ok && mine === turn.current ? listed.value : undefined;
    },
    [station, status, searched],
  );

  const refresh = useCallback(async () => {
    const limit = Math.min(mostListed, length.current);
    const listed = await list(limit);
    if (listed !== undefined) {
      setReports(listed);
      setHasMore(listed.length === limit);
    }
  }, [list]);

  const readMore = useCallback(async () => {
    const listed = await list(pageLength, reports?.at(-1));
    if (listed !== undefined) {
      length.current += pageLength;
      setReports((before = []) => [...before, ...listed]);
      setHasMore(listed.length === pageLength);
    }
  }, [list, reports]);

  useEffect(() => {
    length.current = pageLength;
    const timer = setTimeout(() => void refresh(), searched === '' ? 0 : typingMs);
    return () => clearTimeout(timer);
  }, [refresh, searched]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = station.onReportsChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), typingMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [station, refresh]);

  return { reports, hasMore, readMore };
}
