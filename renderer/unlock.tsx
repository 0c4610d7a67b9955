import { useState, type FormEvent } from 'react';
import { FailureNote } from './failure-note.tsx';
import { RecoveryKeyField } from './field.tsx';
import { Screen } from './screen.tsx';
import type { Asker } from './station-link.ts';
import { useAsking } from './use-asking.ts';

/** This user of the computer has no key yet. */
export function Unlock({ station }: { readonly station: Asker }) {
  const [recoveryKey, setRecoveryKey] = useState('');
  const { isAsking, failure, asking } = useAsking();

  async function unlock(event: FormEvent): Promise<void> {
    event.preventDefault();
    await asking(() => station.ask('unlock', { recoveryKey }));
  }

  return (
    <Screen title="Unlock the station">
      <p>
        This user of the computer has no key to the station’s data. The recovery key gives them one; it is asked for
        once.
      </p>
      <form onSubmit={(event) => void unlock(event)}>
        <RecoveryKeyField value={recoveryKey} onText={setRecoveryKey} />
        <FailureNote message={failure?.message} />
        <button type="submit" className="main" disabled={isAsking}>
          Unlock
        </button>
      </form>
    </Screen>
  );
}
