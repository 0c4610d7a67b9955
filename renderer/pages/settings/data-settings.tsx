import { useMessages } from '#renderer/messages/use-messages.ts';
import { PageSection } from '#renderer/pages/page-frame.tsx';
import { Backups } from './backups.tsx';
import { PurgeReports } from './purge-reports.tsx';
import { RenewKeys } from './renew-keys.tsx';

interface DataSettingsProps {
  readonly lastBackupAt: number | undefined;
  readonly onRecoveryKey: (recoveryKey: string) => void;
}

/** What an administrator does with the station's data. */
export function DataSettings({ lastBackupAt, onRecoveryKey }: DataSettingsProps) {
  const t = useMessages();
  return (
    <>
      <PageSection title={t('damaged.backups')} help={t('data.backupsHelp')}>
        <Backups lastBackupAt={lastBackupAt} />
      </PageSection>
      <PageSection title={t('data.purge')} help={t('data.purgeHelp')}>
        <PurgeReports />
      </PageSection>
      <PageSection title={t('recoveryKey.label')} help={t('data.recoveryKeyHelp')}>
        <RenewKeys onRecoveryKey={onRecoveryKey} />
      </PageSection>
    </>
  );
}
