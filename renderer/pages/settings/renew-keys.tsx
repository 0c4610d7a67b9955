import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { Progress } from '#renderer/design/progress.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useAsking } from '#renderer/page/use-asking.ts';

/** Makes a new recovery key, which takes the whole window to be seen. */
export function RenewKeys({ onRecoveryKey }: { readonly onRecoveryKey: (recoveryKey: string) => void }) {
  const t = useMessages();
  const { station } = usePage();
  const { isAsking, failure, asking } = useAsking();

  async function renew(): Promise<void> {
    const renewed = await asking(() => station.ask('renewKeys', {}));
    if (renewed.ok) {
      onRecoveryKey(renewed.value.recoveryKey);
    }
  }

  return (
    <>
      <p>{t('data.renewKeys')}</p>
      <div className="actions">
        <Button isBusy={isAsking} onPress={() => void renew()}>
          {t('data.newRecoveryKey')}
        </Button>
      </div>
      {isAsking && <Progress label={t('data.renewing')} />}
      <FailureNote failure={failure} />
    </>
  );
}
