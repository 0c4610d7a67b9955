import { useState } from 'react';
import { isPermitted } from '#shared/records/permissions.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useFailureText, useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import type { OpenState } from '#renderer/station/station-link.ts';
import { UnreadNotice } from './unread-notice.tsx';
import type { PartlyRead } from './use-arrivals.ts';

interface NoticesProps {
  readonly state: OpenState;
  readonly reader: ReaderRecord;
  readonly onRecoveryKey: (recoveryKey: string) => void;
  readonly partlyRead: PartlyRead | undefined;
  readonly onPartlyReadSeen: () => void;
}

/** What is wrong with the station for as long as it is, and which files were not read: it stands above the foot and covers nothing. */
export function Notices({ state, reader, onRecoveryKey, partlyRead, onPartlyReadSeen }: NoticesProps) {
  const t = useMessages();
  const describe = useFailureText();
  const { dateTime } = useFormats();
  const { isShortOfSpace, isRecoveryKeyKept, isShortcutTaken, upkeep } = state;
  const isAdministrator = isPermitted(reader.role, 'administer');
  return (
    <div role="status" className="notices">
      {isShortOfSpace && <p>{t('notice.shortOfSpace')}</p>}
      {upkeep.failure !== undefined && (
        <p>
          {describe(upkeep.failure)}{' '}
          {upkeep.lastBackupAt === undefined
            ? t('notice.noBackup')
            : t('notice.lastBackup', { at: dateTime(upkeep.lastBackupAt) })}
        </p>
      )}
      {isShortcutTaken && isAdministrator && <p>{t('notice.shortcutTaken')}</p>}
      {!isRecoveryKeyKept && isAdministrator && <RecoveryKeyNotice onRecoveryKey={onRecoveryKey} />}
      {partlyRead !== undefined && <UnreadNotice partlyRead={partlyRead} onClose={onPartlyReadSeen} />}
    </div>
  );
}

function RecoveryKeyNotice({ onRecoveryKey }: Pick<NoticesProps, 'onRecoveryKey'>) {
  const t = useMessages();
  const { station, status } = usePage();
  const [isAsking, setIsAsking] = useState(false);

  async function renew(): Promise<void> {
    setIsAsking(true);
    const renewed = await station.ask('renewKeys', {});
    setIsAsking(false);
    if (renewed.ok) {
      onRecoveryKey(renewed.value.recoveryKey);
    } else {
      status.sayFailure(renewed.failure);
    }
  }

  return (
    <p className="notice-line">
      {t('notice.recoveryKey')}
      <span className="actions">
        <Button isSmall isDisabled={isAsking} onPress={() => void renew()}>
          {t('notice.newRecoveryKey')}
        </Button>
        <Button isSmall isDisabled={isAsking} onPress={() => void station.ask('confirmRecoveryKey', {})}>
          {t('recoveryKey.kept')}
        </Button>
      </span>
    </p>
  );
}
