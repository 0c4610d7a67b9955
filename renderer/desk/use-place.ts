import { useEffect, useEffectEvent, useRef } from 'react';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { usePage } from '#renderer/page/page.ts';
import type { Cursor, OpenReport } from '#renderer/report/open-report.ts';

interface PlaceInput {
  readonly reader: ReaderRecord;
  readonly open: OpenReport | undefined;
  readonly show: (id: string, cursor: Cursor) => Promise<void>;
}

const keptMs = 500;

/** Goes back to where the reader was when the program ended, and keeps where they are. @returns what says that the cursor moved */
export function usePlace({ reader, open, show }: PlaceInput): () => void {
  const { station, openReports } = usePage();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const goBack = useEffectEvent(async () => {
    const kept = await station.ask('getPlace', {});
    if (kept.ok && kept.value !== null && openReports.currentOf(reader.id) === undefined) {
      const { reportId, ...cursor } = kept.value;
      await show(reportId, cursor);
    }
  });
  useEffect(() => {
    void goBack();
    return () => clearTimeout(timer.current);
  }, [reader.id]);

  const keep = useEffectEvent(() => {
    if (open !== undefined) {
      const cursor = open.cursor ?? { part: 'findings', anchor: 0, head: 0 };
      void station.ask('keepPlace', { reportId: open.id, ...cursor });
    }
  });
  useEffect(() => keep(), [open]);

  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => keep(), keptMs);
  };
}
