import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button } from '#renderer/design/button.tsx';
import { Choice } from '#renderer/design/choice.tsx';
import { Field } from '#renderer/design/field.tsx';
import { DateField, TimeField } from '#renderer/design/moment-fields.tsx';
import { Select } from '#renderer/design/select.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { onEscape } from '#renderer/page/on-escape.ts';
import { communicationMeans, communicationSentence, type CommunicationMeans } from './communication-sentence.ts';

interface CommunicationFormProps {
  readonly onAdd: (sentence: string) => void;
  readonly onLeave: () => void;
}

/** Who was told of a critical result, when, how, and whether they read it back. */
export function CommunicationForm({ onAdd, onLeave }: CommunicationFormProps) {
  const t = useMessages();
  const [told, setTold] = useState('');
  const [means, setMeans] = useState<CommunicationMeans>('telephone');
  const [{ date, time }, setWhen] = useState(() => localNow(new Date()));
  const [isReadBack, setIsReadBack] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector('input')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  function add(event: FormEvent): void {
    event.preventDefault();
    onAdd(communicationSentence({ told, means, time, date, isReadBack }));
  }

  return (
    <form ref={form} className="communication" onSubmit={add} onKeyDown={onEscape(onLeave)}>
      <Field
        label={t('review.told')}
        help={t('review.toldHelp')}
        value={told}
        onText={setTold}
        maxLength={80}
        validate={(name) => (name.trim() === '' ? t('review.toldMissing') : null)}
        isRequired
        autoComplete="off"
      />
      <div className="communication-when">
        <TimeField label={t('review.time')} value={time} onValue={(to) => setWhen({ date, time: to })} />
        <DateField label={t('review.date')} value={date} onValue={(to) => setWhen({ date: to, time })} />
        <Select
          label={t('review.means')}
          value={means}
          onValue={setMeans}
          options={communicationMeans.map((value) => ({ value, label: t(`review.means.${value}`) }))}
        />
      </div>
      <Choice isSelected={isReadBack} onChange={setIsReadBack}>
        {t('review.readBack')}
      </Choice>
      <div className="actions">
        <Button isSmall kind="main" type="submit">
          {t('review.addToImpression')}
        </Button>
        <Button isSmall kind="quiet" onPress={onLeave}>
          {t('leave')}
        </Button>
      </div>
    </form>
  );
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The date and the time of this computer, as form fields have them. */
function localNow(now: Date): { readonly date: string; readonly time: string } {
  return {
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
  };
}
