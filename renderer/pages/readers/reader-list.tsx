import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import { ReaderRow } from './reader-row.tsx';

/** Everybody who may sign in, or once might. @param self who looks at it */
export function ReaderList({ self }: { readonly self: ReaderRecord }) {
  const t = useMessages();
  const { data: readers = [], error } = useStationQuery('listAllReaders', {});
  return (
    <>
      <FailureNote failure={error?.failure} />
      <ul className="rows" aria-label={t('readers.all')}>
        {readers.map((reader) => (
          <li key={reader.id}>
            <ReaderRow reader={reader} isSelf={reader.id === self.id} />
          </li>
        ))}
      </ul>
    </>
  );
}
