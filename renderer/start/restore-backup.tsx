import { useState, type FormEvent } from 'react';
import type { BackupRecord } from '#shared/ipc/station-contract.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { RecoveryKeyField } from '#renderer/design/field.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import type { Asker } from '#renderer/station/station-link.ts';

interface RestoreBackupProps {
  readonly station: Asker;
  readonly backup: BackupRecord;
  readonly onLeave: () => void;
}

/** Asks whether it is meant: what was done since the backup is not in it. */
export function RestoreBackup({ station, backup, onLeave }: RestoreBackupProps) {
  const t = useMessages();
  const { dateTime } = useFormats();
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
      <p>{t('damaged.restoreAsk', { at: dateTime(backup.at) })}</p>
      {needsKey && <RecoveryKeyField value={recoveryKey} onText={setRecoveryKey} />}
      <FailureNote failure={failure} />
      <div className="actions">
        <Button onPress={onLeave} isDisabled={isAsking}>
          {t('leave')}
        </Button>
        <Button type="submit" kind="main" isDisabled={isAsking} autoFocus>
          {t('damaged.restoreYes')}
        </Button>
      </div>
    </form>
  );
}
