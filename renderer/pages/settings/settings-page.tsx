import { isPermitted } from '#shared/records/permissions.ts';
import type { ReaderPreferences } from '#shared/records/reader-preferences.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { Tabs } from '#renderer/design/tabs.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { PageFrame } from '#renderer/pages/page-frame.tsx';
import type { OpenState } from '#renderer/station/station-link.ts';
import { DataSettings } from './data-settings.tsx';
import { KeySettings } from './key-settings.tsx';
import { OwnSettings } from './own-settings.tsx';
import { StationSettingsForm } from './station-settings-form.tsx';

interface SettingsPageProps {
  readonly reader: ReaderRecord;
  readonly preferences: ReaderPreferences;
  readonly state: OpenState;
  readonly onRecoveryKey: (recoveryKey: string) => void;
  readonly onClose: () => void;
}

/** What a reader sets for themselves, and what an administrator sets for the station. */
export function SettingsPage({ reader, preferences, state, onRecoveryKey, onClose }: SettingsPageProps) {
  const t = useMessages();
  const isAdministrator = isPermitted(reader.role, 'administer');
  const tabs = [
    { id: 'own', content: <OwnSettings preferences={preferences} /> },
    { id: 'keys', content: <KeySettings preferences={preferences} /> },
    {
      id: 'station',
      content: isAdministrator ? <StationSettingsForm isShortcutTaken={state.isShortcutTaken} /> : <SetByOthers />,
    },
    {
      id: 'data',
      content: isAdministrator ? (
        <DataSettings lastBackupAt={state.upkeep.lastBackupAt} onRecoveryKey={onRecoveryKey} />
      ) : (
        <SetByOthers />
      ),
    },
  ] as const;
  return (
    <PageFrame title={t('page.settings')} onClose={onClose}>
      <Tabs
        label={t('page.settings')}
        tabs={tabs.map(({ id, content }) => ({ id, content, label: t(`settings.${id}`) }))}
      />
    </PageFrame>
  );
}

function SetByOthers() {
  const t = useMessages();
  return <p className="quiet">{t('settings.administratorSets')}</p>;
}
