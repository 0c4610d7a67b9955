import { useState, type FormEvent } from 'react';
import { Button } from '#renderer/design/button.tsx';
import { Choice } from '#renderer/design/choice.tsx';
import { FailureNote, Mistake } from '#renderer/design/failure-note.tsx';
import { Field, PinField } from '#renderer/design/field.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import type { Asker } from '#renderer/station/station-link.ts';
import { KeyStoreNote, type KeyStore } from './key-store-note.tsx';
import { Screen } from './screen.tsx';

interface FirstStartProps {
  readonly station: Asker;
  readonly keyStore: KeyStore;
  readonly onBegun: (recoveryKey: string) => void;
}

/** Somebody begins to use the station: its first reader, who administers it. */
export function FirstStart({ station, keyStore, onBegun }: FirstStartProps) {
  const t = useMessages();
  const [name, setName] = useState('');
  const [pin, setPin] = useState('');
  const [pinAgain, setPinAgain] = useState('');
  const [isWithoutPin, setIsWithoutPin] = useState(false);
  const [mistake, setMistake] = useState<string>();
  /** It was tried: from then on each line says that nothing stands in it. */
  const [isTried, setIsTried] = useState(false);
  const { isAsking, failure, asking } = useAsking();

  const missing = {
    name: name.trim() === '',
    pin: !isWithoutPin && pin === '',
    pinAgain: !isWithoutPin && pinAgain === '',
  };
  const mistakeOf = (line: keyof typeof missing) => (isTried && missing[line] ? t(`start.missing.${line}`) : undefined);

  async function begin(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setIsTried(true);
    if (Object.values(missing).includes(true)) {
      setMistake(undefined);
      const lines = event.currentTarget.querySelectorAll<HTMLInputElement>('.input');
      lines[Object.values(missing).indexOf(true)]?.focus();
      return;
    }
    const found = isWithoutPin || pin === pinAgain ? undefined : t('start.pinsDiffer');
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
    <Screen title={t('start.welcome')}>
      <p>{t('start.lead')}</p>
      <form noValidate onSubmit={(event) => void begin(event)}>
        <Field
          label={t('reader.name')}
          value={name}
          onText={setName}
          maxLength={80}
          autoComplete="off"
          isRequired
          autoFocus
          mistake={mistakeOf('name')}
        />
        {!isWithoutPin && (
          <>
            <PinField
              label={t('reader.pin')}
              help={t('reader.pinHelp')}
              value={pin}
              onText={setPin}
              mistake={mistakeOf('pin')}
            />
            <PinField
              label={t('reader.pinAgain')}
              value={pinAgain}
              onText={setPinAgain}
              mistake={mistakeOf('pinAgain')}
            />
          </>
        )}
        <Choice isSelected={isWithoutPin} onChange={setIsWithoutPin}>
          {t('start.withoutPin')}
        </Choice>
        <KeyStoreNote keyStore={keyStore} />
        <Mistake text={mistake} />
        <FailureNote failure={mistake === undefined ? failure : undefined} />
        <Button type="submit" kind="main" isDisabled={isAsking}>
          {t('start.begin')}
        </Button>
      </form>
    </Screen>
  );
}
