import type { FolderState } from '#shared/records/source-record.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useNow } from '#renderer/page/use-now.ts';
import { FolderForm } from './folder-form.tsx';
import { Reason, Trouble } from './reason.tsx';
import { Setup } from './setup.tsx';

interface WatchedFolderProps {
  readonly folder: FolderState | undefined;
  readonly isAdministrator: boolean;
}

/** What becomes of the files that other systems put into the watched folder, or how one is set. */
export function WatchedFolder({ folder, isAdministrator }: WatchedFolderProps) {
  const t = useMessages();
  return (
    <>
      {folder === undefined ? (
        <>
          <p>{t('sources.noFolder')}</p>
          <p className="quiet small">{t('sources.folderKinds')}</p>
        </>
      ) : (
        <State folder={folder} />
      )}
      {isAdministrator && <Setup of={t('sources.folder')} isSet={folder !== undefined} form={FolderForm} />}
    </>
  );
}

function State({ folder: state }: { readonly folder: FolderState }) {
  const t = useMessages();
  const { count, stamp } = useFormats();
  const now = useNow(60_000);
  const { folder, failure, waiting, taken, failed, lastTakenAt, failures, notTaken } = state;
  return (
    <>
      {failure !== undefined && (
        <Trouble title={t('sources.folderUnusable')} failure={failure} next={t('sources.folderAgain')} />
      )}
      <dl className="facts">
        <dt>{t('sources.state')}</dt>
        <dd>
          <span className="tag" data-kind={failure === undefined ? 'good' : 'failure'}>
            {t(failure === undefined ? 'sources.watched' : 'sources.notWatched')}
          </span>
        </dd>
        <dt>{t('sources.path')}</dt>
        <dd>
          <code className="selectable">{folder}</code>
        </dd>
        <dt>{t('sources.waiting')}</dt>
        <dd>{count(waiting)}</dd>
        <dt>{t('sources.taken')}</dt>
        <dd>
          {count(taken)}
          {lastTakenAt !== undefined && (
            <span className="quiet"> · {t('sources.lastTaken', { at: stamp(lastTakenAt, now) })}</span>
          )}
        </dd>
        <dt>{t('sources.failed')}</dt>
        <dd>{count(failed)}</dd>
      </dl>
      {failures.length > 0 && (
        <>
          <h3>{t('sources.failedFiles')}</h3>
          <p className="quiet small">{t('sources.failedHelp')}</p>
          <FileTable label={t('sources.failedFiles')} files={failures} />
        </>
      )}
      {notTaken.length > 0 && (
        <>
          <h3>{t('sources.notTaken')}</h3>
          <FileTable label={t('sources.notTaken')} files={notTaken} />
        </>
      )}
    </>
  );
}

interface FileTableProps {
  readonly label: string;
  readonly files: readonly (FolderState['notTaken'][number] & { readonly at?: number })[];
}

function FileTable({ label, files }: FileTableProps) {
  const t = useMessages();
  const { stamp } = useFormats();
  const now = useNow(60_000);
  const hasTimes = files.some(({ at }) => at !== undefined);
  return (
    <table className="table source-table" aria-label={label}>
      <thead>
        <tr>
          {hasTimes && <th scope="col">{t('sources.time')}</th>}
          <th scope="col">{t('sources.file')}</th>
          <th scope="col">{t('sources.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ name, failure, at }, index) => (
          // Files of one name may fail one after the other.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={`${at} ${name} ${files.length - index}`}>
            {at !== undefined && <td className="source-time">{stamp(at, now)}</td>}
            <td className="source-name">{name}</td>
            <td>
              <Reason text={failure.message} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
