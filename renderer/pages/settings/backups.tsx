import { useEffect } from 'react';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { Progress } from '#renderer/design/progress.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import { useStationQuery } from '#renderer/station/queries.ts';

/** The backups that there are, and one more now. @param lastBackupAt as the station says it, which also makes backups by itself */
export function Backups({ lastBackupAt }: { readonly lastBackupAt: number | undefined }) {
  const t = useMessages();
  const { dateTime, size } = useFormats();
  const { station, queries, status } = usePage();
  const { data: backups, error } = useStationQuery('listBackups', {});
  const { isAsking, failure, asking } = useAsking();

  useEffect(() => void queries.invalidateQueries({ queryKey: ['listBackups'] }), [queries, lastBackupAt]);

  async function backUp(): Promise<void> {
    const made = await asking(() => station.ask('makeBackup', {}));
    if (made.ok) {
      status.say('data.backedUp', { at: dateTime(made.value.at) });
    }
  }

  return (
    <>
      <div className="actions">
        <Button isBusy={isAsking} onPress={() => void backUp()}>
          {t('data.backUp')}
        </Button>
      </div>
      {isAsking && <Progress label={t('data.backingUp')} />}
      <FailureNote failure={failure ?? error?.failure} />
      {backups?.length === 0 && <p className="quiet">{t('notice.noBackup')}</p>}
      {backups !== undefined && backups.length > 0 && (
        <table className="table" aria-label={t('damaged.backups')}>
          <thead>
            <tr>
              <th scope="col">{t('data.made')}</th>
              <th scope="col" className="number">
                {t('data.size')}
              </th>
            </tr>
          </thead>
          <tbody>
            {backups.map(({ name, at, bytes }) => (
              <tr key={name}>
                <td>{dateTime(at)}</td>
                <td className="number">{size(bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
