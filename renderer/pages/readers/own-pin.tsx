import { useState, type FormEvent } from 'react';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { PinField } from '#renderer/design/field.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useAsking } from '#renderer/page/use-asking.ts';

/** Another PIN for who knows their own. */
export function OwnPin() {
  const t = useMessages();
  const { station } = usePage();
  const [oldPin, setOldPin] = useState('');
  const [pin, setPin] = useState('');
  const [pinAgain, setPinAgain] = useState('');
  const [mistake, setMistake] = useState<string>();
  const [isChanged, setIsChanged] = useState(false);
  const { isAsking, failure, asking } = useAsking();

  async function change(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = pin === pinAgain ? undefined : t('start.pinsDiffer');
    setMistake(found);
    setIsChanged(false);
    if (found === undefined) {
      const changed = await asking(() => station.ask('changePin', { oldPin, newPin: pin }));
      if (changed.ok) {
        setOldPin('');
        setPin('');
        setPinAgain('');
        setIsChanged(true);
      }
    }
  }

  return (
    <form className="narrow-form" onSubmit={(event) => void change(event)}>
      <PinField label={t('readers.oldPin')} value={oldPin} onText={setOldPin} />
      <PinField label={t('readers.newPin')} help={t('reader.pinHelp')} value={pin} onText={setPin} />
      <PinField label={t('readers.newPinAgain')} value={pinAgain} onText={setPinAgain} mistake={mistake} />
      <FailureNote failure={failure} />
      <div className="actions">
        <Button type="submit" isBusy={isAsking}>
          {t('readers.changePin')}
        </Button>
        <span role="status" className="good">
          {isChanged && t('readers.pinChanged')}
        </span>
      </div>
    </form>
  );
}
