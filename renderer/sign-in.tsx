import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { FailureNote } from './failure-note.tsx';
import { PinField } from './field.tsx';
import { Screen } from './screen.tsx';
import type { Asker } from './station-link.ts';
import { useAsking } from './use-asking.ts';

interface SignInProps {
  readonly station: Asker;
  /** Who locked the station, if it is locked. */
  readonly lockedBy: ReaderRecord | undefined;
}

/** Who is there. */
export function SignIn({ station, lockedBy }: SignInProps) {
  const [readers, setReaders] = useState<readonly ReaderRecord[]>([]);
  const [chosen, setChosen] = useState<string | undefined>(lockedBy?.id);
  const [pin, setPin] = useState('');
  /** Whoever goes through the readers by arrow keys is not taken away from them. */
  const [goesOnToPin, setGoesOnToPin] = useState(true);
  const form = useRef<HTMLFormElement>(null);
  const { isAsking, failure, asking } = useAsking();

  useEffect(() => {
    const showing = new AbortController();
    async function list(): Promise<void> {
      const listed = await asking(() => station.ask('listReaders', {}));
      if (listed.ok && !showing.signal.aborted) {
        const [only] = listed.value;
        setReaders(listed.value);
        setChosen((before) => before ?? (listed.value.length === 1 ? only?.id : undefined));
      }
    }
    void list();
    return () => showing.abort();
    // Read once for each showing of the screen.
  }, [station]);

  const reader = readers.find(({ id }) => id === chosen);

  async function signIn(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (reader === undefined) {
      return;
    }
    const input = { readerId: reader.id, ...(reader.signsInBy === 'pin' && { pin }) };
    const signedIn = await asking(() => station.ask('signIn', input));
    if (!signedIn.ok) {
      // Whoever noticed the slip may be typing it anew already.
      setPin((typed) => (typed === pin ? '' : typed));
      form.current?.querySelector<HTMLInputElement>('input[type=password]')?.focus();
    }
  }

  return (
    <Screen title={lockedBy === undefined ? 'Sign in' : 'Locked'}>
      <form ref={form} onSubmit={(event) => void signIn(event)}>
        <fieldset
          className="readers"
          onPointerDown={() => setGoesOnToPin(true)}
          onKeyDown={() => setGoesOnToPin(false)}
        >
          <legend>Reader</legend>
          {readers.map(({ id, name }) => (
            <label key={id} className="choice">
              <input
                type="radio"
                name="reader"
                checked={id === chosen}
                onChange={() => {
                  setChosen(id);
                  setPin('');
                }}
              />
              {name}
            </label>
          ))}
        </fieldset>
        {reader?.signsInBy === 'pin' && (
          <PinField
            key={reader.id}
            label="PIN"
            value={pin}
            onText={setPin}
            maxLength={200}
            required
            autoFocus={goesOnToPin}
          />
        )}
        {reader?.signsInBy === 'operating-system' && (
          <p className="quiet">{reader.name} signs in as the user of this computer, without a PIN.</p>
        )}
        <FailureNote message={failure?.message} />
        <button type="submit" className="main" disabled={isAsking || reader === undefined}>
          Sign in
        </button>
      </form>
    </Screen>
  );
}
