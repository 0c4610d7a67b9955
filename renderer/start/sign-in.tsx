import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { PinField } from '#renderer/design/field.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import type { Asker } from '#renderer/station/station-link.ts';
import { onClipboardReport } from '#renderer/station/station-connection.ts';
import { Screen } from './screen.tsx';

interface SignInProps {
  readonly station: Asker;
  /** Who locked the station, if it is locked. */
  readonly lockedBy: ReaderRecord | undefined;
}

/** Who is there: the one who locked the station, or another reader in their place. */
export function SignIn({ station, lockedBy }: SignInProps) {
  const t = useMessages();
  const [readers, setReaders] = useState<readonly ReaderRecord[]>([]);
  const [chosen, setChosen] = useState<string | undefined>(lockedBy?.id);
  const [pin, setPin] = useState('');
  const [hasMissedReport, setHasMissedReport] = useState(false);
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
  useEffect(() => onClipboardReport(() => setHasMissedReport(true)), []);

  const reader = readers.find(({ id }) => id === chosen);
  const needsPin = reader?.signsInBy === 'pin';

  async function signIn(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (reader === undefined) {
      return;
    }
    const input = { readerId: reader.id, ...(needsPin && { pin }) };
    const signedIn = await asking(() => station.ask('signIn', input));
    if (!signedIn.ok) {
      // Whoever noticed the slip may be typing it anew already.
      setPin((typed) => (typed === pin ? '' : typed));
      form.current?.querySelector<HTMLInputElement>('input[type=password]')?.focus();
    }
  }

  return (
    <Screen title={t(lockedBy === undefined ? 'signIn.title' : 'signIn.locked')}>
      <form ref={form} onSubmit={(event) => void signIn(event)}>
        <RadioGroup
          className="readers"
          value={chosen ?? null}
          onChange={(id) => {
            setChosen(id);
            setPin('');
          }}
        >
          <Label className="field-label">{t('signIn.reader')}</Label>
          {readers.map(({ id, name }) => (
            <Radio
              key={id}
              value={id}
              className="reader-choice"
              autoFocus={readers.length > 1 && id === readers[0]?.id && chosen === undefined}
            >
              <span className="reader-mark" />
              {name}
            </Radio>
          ))}
        </RadioGroup>
        {needsPin && (
          <PinField
            label={t('reader.pin')}
            value={pin}
            onText={setPin}
            autoFocus={lockedBy !== undefined || readers.length === 1}
          />
        )}
        {reader?.signsInBy === 'operating-system' && (
          <p className="quiet">{t('signIn.byUser', { name: reader.name })}</p>
        )}
        {hasMissedReport && (
          <p role="status" className="note">
            {t('signIn.missedReport')}
          </p>
        )}
        <FailureNote failure={failure} />
        <Button
          type="submit"
          kind="main"
          isDisabled={isAsking || reader === undefined}
          autoFocus={reader?.signsInBy === 'operating-system'}
        >
          {t('signIn.title')}
        </Button>
      </form>
    </Screen>
  );
}
