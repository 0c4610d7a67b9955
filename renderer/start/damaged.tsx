import { useId, useState } from 'react';
import type { Failure } from '#shared/ipc/failure.ts';
import type { BackupRecord } from '#shared/ipc/station-contract.ts';
import { Button } from '#renderer/design/button.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useFailureText, useMessages } from '#renderer/messages/use-messages.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import type { Asker } from '#renderer/station/station-link.ts';
import { RestoreBackup } from './restore-backup.tsx';
import { Screen } from './screen.tsx';

interface DamagedProps {
  readonly station: Asker;
  readonly failure: Failure;
  readonly backups: readonly BackupRecord[];
}

/** The data cannot be read: why, and what can take its place. */
export function Damaged({ station, failure, backups }: DamagedProps) {
  const t = useMessages();
  const describe = useFailureText();
  // Data that another program has open is not damaged.
  const isInUse = failure.code === 'DATA_FOLDER_IN_USE';
  return (
    <Screen title={t(isInUse ? 'damaged.inUse' : 'damaged.title')}>
      <p role="alert" className="failure">
        {describe(failure)}
      </p>
      <TryAgain station={station} />
      {!isInUse && <Backups station={station} backups={backups} />}
    </Screen>
  );
}

/** The other program may have been closed, or the disk have room again. */
function TryAgain({ station }: Pick<DamagedProps, 'station'>) {
  const t = useMessages();
  const { isAsking, asking } = useAsking();
  return (
    <Button isDisabled={isAsking} onPress={() => void asking(() => station.ask('retry', {}))}>
      {t('tryAgain')}
    </Button>
  );
}

function Backups({ station, backups }: Pick<DamagedProps, 'station' | 'backups'>) {
  const t = useMessages();
  const { dateTime, size } = useFormats();
  const heading = useId();
  const [chosen, setChosen] = useState<string>();
  if (backups.length === 0) {
    return <p>{t('damaged.noBackups')}</p>;
  }
  return (
    <>
      <h2 id={heading}>{t('damaged.backups')}</h2>
      <ul className="backup-list" aria-labelledby={heading}>
        {backups.map((backup) => (
          <li key={backup.name}>
            <div className="backup">
              <span>{dateTime(backup.at)}</span>
              <span className="quiet">{size(backup.bytes)}</span>
              {chosen !== backup.name && (
                <Button
                  isSmall
                  aria-label={t('damaged.restoreOf', { at: dateTime(backup.at) })}
                  onPress={() => setChosen(backup.name)}
                >
                  {t('damaged.restore')}
                </Button>
              )}
            </div>
            {chosen === backup.name && (
              <RestoreBackup station={station} backup={backup} onLeave={() => setChosen(undefined)} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
