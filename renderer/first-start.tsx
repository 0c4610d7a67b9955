import { useState, type FormEvent } from 'react';
import { FailureNote } from './failure-note.tsx';
import { Field, PinField } from './field.tsx';
import { KeyStoreNote, type KeyStore } from './key-store-note.tsx';
import { Screen } from './screen.tsx';
import type { Asker } from './station-link.ts';
import { useAsking } from './use-asking.ts';

interface FirstStartProps {
  readonly station: Asker;
  readonly keyStore: KeyStore;
  readonly onBegun: (recoveryKey: string) => void;
}

/** Somebody begins to use the station: its first reader, who administers it. */
export function FirstStart({ station, keyStore, onBegun }: FirstStartProps) {
  const [name, setName] = useState('');
  const [pin, setPin] = useState('');
  const [pinAgain, setPinAgain] = useState('');
  const [isWithoutPin, setIsWithoutPin] = useState(false);
  const [mistake, setMistake] = useState<string>();
  const { isAsking, failure, asking } = useAsking();

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = isWithoutPin || pin === pinAgain ? undefined : 'The two PINs are not the same: type them again.';
    setMistake(found);
    if (found === undefined) {
      const signInBy = isWithoutPin ? ({ kind: 'operating-system' } as const) : ({ kind: 'pin', pin } as const);
      const begun = await asking(() => station.ask('begin', { name, signInBy }));
      if (begun.ok) {
        onBegun(begun.value.recoveryKey);
      }
    }
  }

  return (
    <Screen title="Welcome">
      <p>You are the first at this station, and will look after it.</p>
      <form onSubmit={(event) => void begin(event)}>
        <Field label="Name" value={name} onText={setName} maxLength={80} autoComplete="off" required autoFocus />
        {!isWithoutPin && (
          <>
            <PinField label="PIN" value={pin} onText={setPin} maxLength={200} required />
            <PinField label="PIN again" value={pinAgain} onText={setPinAgain} maxLength={200} required />
          </>
        )}
        <label className="choice">
          <input
            type="checkbox"
            checked={isWithoutPin}
            onChange={({ currentTarget }) => setIsWithoutPin(currentTarget.checked)}
          />
          Sign me in as the user of this computer, without a PIN
        </label>
        <KeyStoreNote keyStore={keyStore} />
        <FailureNote message={mistake ?? failure?.message} />
        <button type="submit" className="main" disabled={isAsking}>
          Begin
        </button>
      </form>
    </Screen>
  );
}
