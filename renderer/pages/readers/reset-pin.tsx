import { useState, type FormEvent } from 'react';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { PinField } from '#renderer/design/field.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useAsking } from '#renderer/page/use-asking.ts';

interface ResetPinProps {
  readonly reader: ReaderRecord;
  readonly onEnd: () => void;
}

/** A new PIN for a reader who forgot theirs. */
export function ResetPin({ reader, onEnd }: ResetPinProps) {
  const t = useMessages();
  const { station, status } = usePage();
  const [pin, setPin] = useState('');
  const [pinAgain, setPinAgain] = useState('');
  const [mistake, setMistake] = useState<string>();
  const { isAsking, failure, asking } = useAsking();

  async function reset(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = pin === pinAgain ? undefined : t('start.pinsDiffer');
    setMistake(found);
    if (found === undefined) {
      const changed = await asking(() => station.ask('resetPin', { readerId: reader.id, pin }));
      if (changed.ok) {
        status.say('readers.pinReset', { name: reader.name });
        onEnd();
      }
    }
  }

  return (
    <form className="narrow-form" onSubmit={(event) => void reset(event)}>
      <PinField
        label={t('readers.pinFor', { name: reader.name })}
        help={t('readers.pinForHelp')}
        value={pin}
        onText={setPin}
        autoFocus
      />
      <PinField label={t('readers.newPinAgain')} value={pinAgain} onText={setPinAgain} mistake={mistake} />
      <FailureNote failure={failure} />
      <div className="actions">
        <Button type="submit" isSmall kind="main" isBusy={isAsking}>
          {t('readers.setPin')}
        </Button>
        <Button isSmall isBusy={isAsking} onPress={onEnd}>
          {t('leave')}
        </Button>
      </div>
    </form>
  );
}
