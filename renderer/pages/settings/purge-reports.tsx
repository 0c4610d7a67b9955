import { useRef, useState, type FormEvent } from 'react';
import { Button } from '#renderer/design/button.tsx';
import { Confirm } from '#renderer/design/confirm.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { Field } from '#renderer/design/field.tsx';
import { Progress } from '#renderer/design/progress.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import { wholeNumber } from './whole-number.ts';

const range = { least: 0, most: 36_500 };

/** Removes old accepted reports now, after it was asked once more: nothing brings them back. */
export function PurgeReports() {
  const t = useMessages();
  const { station, queries } = usePage();
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string>();
  const [asked, setAsked] = useState<number>();
  const [removed, setRemoved] = useState<number>();
  const remover = useRef<HTMLButtonElement>(null);
  const { isAsking, failure, asking } = useAsking();

  function ask(event: FormEvent): void {
    event.preventDefault();
    const days = wholeNumber(typed, range);
    setMistake(days === undefined ? t('settings.wholeNumber', range) : undefined);
    setAsked(days);
    setRemoved(undefined);
  }

  function endAsking(): void {
    setAsked(undefined);
    remover.current?.focus();
  }

  async function remove(days: number): Promise<void> {
    endAsking();
    const purged = await asking(() => station.ask('purgeReports', { days }));
    if (purged.ok) {
      setRemoved(purged.value.removed);
      await queries.invalidateQueries();
    }
  }

  return (
    <>
      <form className="number-form" onSubmit={ask}>
        <Field
          label={t('data.purgeDays')}
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          mistake={mistake}
          isDisabled={isAsking}
          onText={(text) => {
            setTyped(text);
            setMistake(undefined);
            setAsked(undefined);
          }}
        />
        <Button type="submit" kind="danger" ref={remover} isBusy={isAsking}>
          {t('data.remove')}
        </Button>
      </form>
      {asked !== undefined && (
        <Confirm
          question={t('data.purgeAsk', { days: asked })}
          stay={t('data.keepThem')}
          go={t('data.removeYes')}
          onStay={endAsking}
          onGo={() => void remove(asked)}
        />
      )}
      {isAsking && <Progress label={t('data.removing')} />}
      <FailureNote failure={failure} />
      <p role="status">{removed !== undefined && t('data.removed', { count: removed })}</p>
    </>
  );
}
