import { Button } from '#renderer/design/button.tsx';
import { CopyButton } from '#renderer/design/copy-button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Screen } from './screen.tsx';

interface RecoveryKeyProps {
  readonly recoveryKey: string;
  readonly onKept: () => void;
}

/** Groups of the key that stand in its first line; as many as are read and written down at once. */
const groupsInLine = 4;

/** The only time that the recovery key can be seen. */
export function RecoveryKey({ recoveryKey, onKept }: RecoveryKeyProps) {
  const t = useMessages();
  const groups = recoveryKey.split('-');
  return (
    <Screen title={t('recoveryKey.title')} isReadFirst>
      <p className="recovery-key" aria-label={t('recoveryKey.label')} role="group">
        {groups.map((group, place) => {
          const isLast = place === groups.length - 1;
          // Two groups may be the same.
          const key = `${place} ${group}`;
          return (
            <span key={key} className="recovery-key-group">
              {group}
              {!isLast && '-'}
              {place === groupsInLine - 1 && <br />}
            </span>
          );
        })}
      </p>
      <p>{t('recoveryKey.help')}</p>
      <div className="actions recovery-key-actions">
        <Button onPress={() => window.print()}>{t('recoveryKey.print')}</Button>
        <CopyButton label={t('recoveryKey.copy')} text={() => recoveryKey} isSmall={false} />
        <Button kind="main" onPress={onKept}>
          {t('recoveryKey.kept')}
        </Button>
      </div>
    </Screen>
  );
}
