import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { writtenParts, type ReportRecord, type WrittenPart } from '#shared/records/report-record.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { ask } from '#renderer/station/queries.ts';
import { newerVersion } from './newer-version.ts';
import type { ReportView } from './report-view.ts';
import { areSameWords } from './signed-texts.ts';

/** A newer version of a report that its reader has neither used nor put aside. */
export interface OfferedVersion {
  readonly at: number;
  /** In which it differs from what stands there: at least one. */
  readonly parts: readonly { readonly part: WrittenPart; readonly text: string }[];
}

/** What came while a reader wrote, said once in the foot; undefined where nothing did. */
export function useNewerVersion(id: string, view: ReportView): OfferedVersion | undefined {
  const t = useMessages();
  const { station, status } = usePage();
  const { time } = useFormats();
  const { report, texts, isTypedOver, seenVersions } = view;
  const { data: revisions = [] } = useQuery({
    queryKey: ['listRevisions', { id }],
    queryFn: () => ask(station, 'listRevisions', { id }),
    enabled: canBeNewer(report),
  });
  const newer = canBeNewer(report) ? newerVersion(revisions, report?.acceptance, isTypedOver) : undefined;
  const parts = writtenParts.flatMap((part) => {
    const text = newer?.texts[part];
    const isSeen = newer !== undefined && (seenVersions[part] ?? 0) >= newer.at;
    return text === undefined || isSeen || areSameWords(text, texts[part]) ? [] : [{ part, text }];
  });
  const cameAt = parts.length === 0 ? undefined : newer?.at;

  const tell = useEffectEvent((at: number) => {
    if (report !== undefined) {
      status.say('received.title', { source: t(`source.${report.source}`), at: time(at) });
    }
  });
  useEffect(() => {
    if (cameAt !== undefined) {
      tell(cameAt);
    }
  }, [cameAt]);
  return cameAt === undefined ? undefined : { at: cameAt, parts };
}

/** What others send by themselves they may send again; what is signed has come to its end. */
function canBeNewer(report: ReportRecord | undefined): boolean {
  return report !== undefined && (report.source === 'hl7' || report.source === 'folder') && report.state !== 'final';
}
