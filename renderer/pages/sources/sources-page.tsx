import { useEffect } from 'react';
import { isPermitted } from '#shared/records/permissions.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { PageFrame, PageSection } from '#renderer/pages/page-frame.tsx';
import { useStationQuery } from '#renderer/station/queries.ts';
import { ArrivalList } from './arrival-list.tsx';
import { GoingBack } from './going-back.tsx';
import { Listening } from './listening.tsx';
import { SectionOrder } from './section-order.tsx';
import { WatchedFolder } from './watched-folder.tsx';

interface SourcesPageProps {
  readonly reader: ReaderRecord;
  readonly onReport: (id: string) => void;
  readonly onClose: () => void;
}

/** Who connects and leaves, and what becomes of files, comes without a word. */
const lookMs = 2000;

/** Where reports come from and go to by themselves, and how that goes; for an administrator also how it is set. */
export function SourcesPage({ reader, onReport, onClose }: SourcesPageProps) {
  const t = useMessages();
  const { sourcesSeen } = usePage();
  const { data: sources, error } = useStationQuery('getSources', {}, lookMs);
  const isAdministrator = isPermitted(reader.role, 'administer');

  const lastFailedAt = sources?.folder?.failures[0]?.at;
  useEffect(() => {
    if (lastFailedAt !== undefined) {
      sourcesSeen.set(new Map(sourcesSeen.get()).set(reader.id, lastFailedAt));
    }
  }, [sourcesSeen, reader.id, lastFailedAt]);

  return (
    <PageFrame title={t('page.sources')} lead={t('sources.lead')} onClose={onClose}>
      <FailureNote failure={error?.failure} />
      {!isAdministrator && <p className="note">{t('sources.administratorSets')}</p>}
      {sources !== undefined && (
        <>
          <PageSection title={t('sources.hl7')} help={t('sources.hl7Help')}>
            <Listening sources={sources} isAdministrator={isAdministrator} onReport={onReport} />
          </PageSection>
          <PageSection title={t('sources.folder')} help={t('sources.folderHelp')}>
            <WatchedFolder folder={sources.folder} isAdministrator={isAdministrator} />
          </PageSection>
          <PageSection title={t('sources.arrived')} help={t('sources.arrivedHelp')}>
            <ArrivalList arrivals={sources.arrivals} refused={sources.refused} onReport={onReport} />
          </PageSection>
          <PageSection title={t('sources.back')} help={t('sources.backHelp')}>
            <GoingBack returns={sources.returns} isAdministrator={isAdministrator} onReport={onReport} />
          </PageSection>
          {isAdministrator && (
            <PageSection title={t('sources.order')} help={t('sources.orderHelp')}>
              <SectionOrder />
            </PageSection>
          )}
        </>
      )}
    </PageFrame>
  );
}
