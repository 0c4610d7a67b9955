import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Screen } from './screen.tsx';

interface RecoveryKeyProps {
  readonly recoveryKey: string;
  readonly onKept: () => void;
}

/** The only time that the recovery key can be seen. */
export function RecoveryKey({ recoveryKey, onKept }: RecoveryKeyProps) {
  const t = useMessages();
  return (
    <Screen title={t('recoveryKey.title')}>
      <p className="recovery-key" aria-label={t('recoveryKey.label')} role="group">
        {recoveryKey}
      </p>
      <p>{t('recoveryKey.help')}</p>
      <div className="actions">
        <Button onPress={() => window.print()}>{t('recoveryKey.print')}</Button>
        <Button kind="main" autoFocus onPress={onKept}>
          {t('recoveryKey.kept')}
        </Button>
      </div>
    </Screen>
  );
}
