import { useState, type FormEvent } from 'react';
import type { Failure } from '#shared/ipc/failure.ts';
import { FailureNote } from './failure-note.tsx';
import { KeyStoreNote, type KeyStore } from './key-store-note.tsx';
import { RecoveryKeyField } from './field.tsx';
import { Screen } from './screen.tsx';
import type { Asker } from './station-link.ts';
import { useAsking } from './use-asking.ts';

interface UnlockProps {
  readonly station: Asker;
  /** Why the data does not open by itself. */
  readonly failure: Failure;
  readonly keyStore: KeyStore;
}

/** This user of the computer has no key yet, or their key store does not answer. */
export function Unlock({ station, failure: obstacle, keyStore }: UnlockProps) {
  const [recoveryKey, setRecoveryKey] = useState('');
  const { isAsking, failure, asking } = useAsking();

  async function unlock(event: FormEvent): Promise<void> {
    event.preventDefault();
    await asking(() => station.ask('unlock', { recoveryKey }));
  }

  return (
    <Screen title="Unlock the station">
      <p>{obstacle.message}</p>
      {obstacle.code === 'KEY_STORE_FAILED' && (
        <button type="button" disabled={isAsking} onClick={() => void asking(() => station.ask('retry', {}))}>
          Try again
        </button>
      )}
      <form onSubmit={(event) => void unlock(event)}>
        <RecoveryKeyField value={recoveryKey} onText={setRecoveryKey} />
        <KeyStoreNote keyStore={keyStore} />
        <FailureNote message={failure?.message} />
        <button type="submit" className="main" disabled={isAsking}>
          Unlock
        </button>
      </form>
    </Screen>
  );
}
