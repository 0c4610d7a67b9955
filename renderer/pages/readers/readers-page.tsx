import { isPermitted } from '#shared/records/permissions.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { PageFrame, PageSection } from '#renderer/pages/page-frame.tsx';
import { AddReader } from './add-reader.tsx';
import { OwnPin } from './own-pin.tsx';
import { ReaderList } from './reader-list.tsx';

interface ReadersPageProps {
  readonly reader: ReaderRecord;
  readonly onClose: () => void;
}

/** One's own PIN; for an administrator also who may sign in, and as what. */
export function ReadersPage({ reader, onClose }: ReadersPageProps) {
  const t = useMessages();
  return (
    <PageFrame title={t('page.readers')} onClose={onClose}>
      <PageSection title={t('readers.ownPin')} help={t('readers.ownPinHelp')}>
        {reader.signsInBy === 'pin' ? <OwnPin /> : <p>{t('readers.withoutPin')}</p>}
      </PageSection>
      {isPermitted(reader.role, 'administer') ? (
        <>
          <PageSection title={t('readers.all')} help={t('readers.allHelp')}>
            <ReaderList self={reader} />
          </PageSection>
          <PageSection title={t('readers.add')} help={t('readers.addHelp')}>
            <AddReader />
          </PageSection>
        </>
      ) : (
        <PageSection title={t('readers.all')}>
          <p>{t('readers.yourRole', { role: t(`role.${reader.role}`) })}</p>
          <p className="quiet">{t('readers.administratorSets')}</p>
        </PageSection>
      )}
    </PageFrame>
  );
}
