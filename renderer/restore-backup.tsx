import { useState, type FormEvent } from 'react';
import type { BackupRecord } from '#shared/ipc/station-contract.ts';
import { FailureNote } from './failure-note.tsx';
import { RecoveryKeyField } from './field.tsx';
import { formatDateTime } from './format.ts';
import type { Asker } from './station-link.ts';
import { useAsking } from './use-asking.ts';

interface RestoreBackupProps {
  readonly station: Asker;
  readonly backup: BackupRecord;
  readonly onLeave: () => void;
}

/** Asks whether it is meant: what was done since the backup is not in it. */
export function RestoreBackup({ station, backup, onLeave }: RestoreBackupProps) {
  const [recoveryKey, setRecoveryKey] = useState('');
  const [needsKey, setNeedsKey] = useState(false);
  const { isAsking, failure, asking } = useAsking();

  async function restore(event: FormEvent): Promise<void> {
    event.preventDefault();
    const input = { backup: backup.name, ...(needsKey && { recoveryKey }) };
    const restored = await asking(() => station.ask('restore', input));
    if (
      !restored.ok &&
      (restored.failure.code === 'RECOVERY_KEY_NEEDED' || restored.failure.code === 'RECOVERY_KEY_WRONG')
    ) {
      setNeedsKey(true);
    }
  }

  return (
    <form className="confirm" onSubmit={(event) => void restore(event)}>
      <p>
        The station will be as it was on {formatDateTime(backup.at)}; what was written since is not in this backup. The
        data that cannot be read is kept aside.
      </p>
      {needsKey && <RecoveryKeyField value={recoveryKey} onText={setRecoveryKey} />}
      <FailureNote message={failure?.message} />
      <div className="actions">
        <button type="button" onClick={onLeave} disabled={isAsking}>
          Back
        </button>
        <button type="submit" className="main" disabled={isAsking} autoFocus>
          Yes, restore it
        </button>
      </div>
    </form>
  );
}
