import { useId, useState } from 'react';
import type { Failure } from '#shared/ipc/failure.ts';
import type { BackupRecord } from '#shared/ipc/station-contract.ts';
import { formatDateTime, formatSize } from './format.ts';
import { RestoreBackup } from './restore-backup.tsx';
import { Screen } from './screen.tsx';
import type { Asker } from './station-link.ts';
import { useAsking } from './use-asking.ts';

interface DamagedProps {
  readonly station: Asker;
  readonly failure: Failure;
  readonly backups: readonly BackupRecord[];
}

/** The data cannot be read: why, and what can take its place. */
export function Damaged({ station, failure, backups }: DamagedProps) {
  // Data that another program has open is not damaged.
  const isInUse = failure.code === 'DATA_FOLDER_IN_USE';
  return (
    <Screen title={isInUse ? 'The station is open elsewhere' : 'The station’s data cannot be read'}>
      <p role="alert" className="failure">
        {failure.message}
      </p>
      <TryAgain station={station} />
      {!isInUse && <Backups station={station} backups={backups} />}
    </Screen>
  );
}

/** The other program may have been closed, or the disk have room again. */
function TryAgain({ station }: Pick<DamagedProps, 'station'>) {
  const { isAsking, asking } = useAsking();
  return (
    <button type="button" disabled={isAsking} onClick={() => void asking(() => station.ask('retry', {}))}>
      Try again
    </button>
  );
}

function Backups({ station, backups }: Pick<DamagedProps, 'station' | 'backups'>) {
  const heading = useId();
  const [chosen, setChosen] = useState<string>();
  if (backups.length === 0) {
    return (
      <p>
        There are no backups beside the data. Where a copy of them is kept elsewhere, put it back into the folder
        “backups” and try again.
      </p>
    );
  }
  return (
    <>
      <h2 id={heading}>Backups</h2>
      <ul className="lines" aria-labelledby={heading}>
        {backups.map((backup) => (
          <li key={backup.name}>
            <div className="backup">
              <span>{formatDateTime(backup.at)}</span>
              <span className="quiet">{formatSize(backup.bytes)}</span>
              {chosen !== backup.name && (
                <button
                  type="button"
                  aria-description={`The backup of ${formatDateTime(backup.at)}`}
                  onClick={() => setChosen(backup.name)}
                >
                  Restore
                </button>
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
