import { useState, type FormEvent } from 'react';
import type { Failure } from '#shared/ipc/failure.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { RecoveryKeyField } from '#renderer/design/field.tsx';
import { useFailureText, useMessages } from '#renderer/messages/use-messages.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import type { Asker } from '#renderer/station/station-link.ts';
import { KeyStoreNote, type KeyStore } from './key-store-note.tsx';
import { Screen } from './screen.tsx';

interface UnlockProps {
  readonly station: Asker;
  /** Why the data does not open by itself. */
  readonly failure: Failure;
  readonly keyStore: KeyStore;
}

/** This user of the computer has no key yet, or their key store does not answer. */
export function Unlock({ station, failure: obstacle, keyStore }: UnlockProps) {
  const t = useMessages();
  const describe = useFailureText();
  const [recoveryKey, setRecoveryKey] = useState('');
  const { isAsking, failure, asking } = useAsking();

  async function unlock(event: FormEvent): Promise<void> {
    event.preventDefault();
    await asking(() => station.ask('unlock', { recoveryKey }));
  }

  return (
    <Screen title={t('unlock.title')}>
      <p>{describe(obstacle)}</p>
      {obstacle.code === 'KEY_STORE_FAILED' && (
        <Button isDisabled={isAsking} onPress={() => void asking(() => station.ask('retry', {}))}>
          {t('tryAgain')}
        </Button>
      )}
      <form onSubmit={(event) => void unlock(event)}>
        <RecoveryKeyField value={recoveryKey} onText={setRecoveryKey} />
        <KeyStoreNote keyStore={keyStore} />
        <FailureNote failure={failure} />
        <Button type="submit" kind="main" isDisabled={isAsking}>
          {t('unlock.unlock')}
        </Button>
      </form>
    </Screen>
  );
}
