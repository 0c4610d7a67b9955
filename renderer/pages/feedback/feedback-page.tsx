import { useState } from 'react';
import { isPermitted } from '#shared/records/permissions.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { FeedbackOverview, type ListPlace } from './feedback-overview.tsx';
import { RecordPage } from './record-page.tsx';

interface FeedbackPageProps {
  readonly reader: ReaderRecord;
  readonly onReport: (id: string) => void;
  readonly onClose: () => void;
}

/** What reports teach: all records, or one as it would leave. */
export function FeedbackPage({ reader, onReport, onClose }: FeedbackPageProps) {
  const [openId, setOpenId] = useState<string>();
  const [place, setPlace] = useState<ListPlace>({ view: 'ready', page: 0, isBack: false });
  const isAdministrator = isPermitted(reader.role, 'administer');

  function backToList(): void {
    setOpenId(undefined);
    setPlace({ ...place, isBack: true });
  }

  return openId === undefined ? (
    <FeedbackOverview
      isAdministrator={isAdministrator}
      place={place}
      onPlace={setPlace}
      onOpen={setOpenId}
      onClose={onClose}
    />
  ) : (
    <RecordPage
      key={openId}
      id={openId}
      isAdministrator={isAdministrator}
      onReport={onReport}
      onNext={(id) => (id === undefined ? backToList() : setOpenId(id))}
      onClose={backToList}
    />
  );
}
