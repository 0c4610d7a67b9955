import { useState, type FormEvent } from 'react';
import { readerRoles, type ReaderRecord, type ReaderRole } from '#shared/records/reader-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { Field, PinField } from '#renderer/design/field.tsx';
import { RadioChoices } from '#renderer/design/radio-choices.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useAsking } from '#renderer/page/use-asking.ts';

const ways = ['pin', 'operating-system'] as const satisfies readonly ReaderRecord['signsInBy'][];
type Way = (typeof ways)[number];

/** Somebody else who may sign in. */
export function AddReader() {
  const t = useMessages();
  const { station, queries } = usePage();
  const [name, setName] = useState('');
  const [role, setRole] = useState<ReaderRole>('reader');
  const [way, setWay] = useState<Way>('pin');
  const [pin, setPin] = useState('');
  const [pinAgain, setPinAgain] = useState('');
  const [mistake, setMistake] = useState<string>();
  const [added, setAdded] = useState<string>();
  const { isAsking, failure, asking } = useAsking();

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = way === 'operating-system' || pin === pinAgain ? undefined : t('start.pinsDiffer');
    setMistake(found);
    setAdded(undefined);
    if (found !== undefined) {
      return;
    }
    const signInBy = way === 'pin' ? { kind: way, pin } : { kind: way };
    const done = await asking(() => station.ask('addReader', { name, role, signInBy }));
    if (done.ok) {
      setName('');
      setPin('');
      setPinAgain('');
      setAdded(done.value.name);
      await queries.invalidateQueries({ queryKey: ['listAllReaders'] });
    }
  }

  return (
    <form className="narrow-form" onSubmit={(event) => void add(event)}>
      <Field
        label={t('reader.name')}
        value={name}
        onText={setName}
        maxLength={80}
        autoComplete="off"
        spellCheck="false"
        isRequired
      />
      <RadioChoices
        label={t('readers.role')}
        choices={readerRoles.map((value) => ({ value, label: t(`role.${value}`), help: t(`role.${value}.help`) }))}
        value={role}
        onValue={setRole}
      />
      <RadioChoices
        label={t('readers.way')}
        choices={ways.map((value) => ({ value, label: t(`readers.way.${value}`) }))}
        value={way}
        onValue={setWay}
      />
      {way === 'pin' && (
        <>
          <PinField label={t('reader.pin')} help={t('readers.pinForHelp')} value={pin} onText={setPin} />
          <PinField label={t('reader.pinAgain')} value={pinAgain} onText={setPinAgain} mistake={mistake} />
        </>
      )}
      <FailureNote failure={failure} />
      <div className="actions">
        <Button type="submit" kind="main" isBusy={isAsking}>
          {t('readers.addButton')}
        </Button>
        <span role="status" className="good">
          {added !== undefined && t('readers.added', { name: added })}
        </span>
      </div>
    </form>
  );
}
