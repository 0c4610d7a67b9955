import { useRef, useState } from 'react';
import { Button } from '#renderer/design/button.tsx';
import { Confirm } from '#renderer/design/confirm.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { saveText } from '#renderer/page/save-text.ts';
import { useAsking } from '#renderer/page/use-asking.ts';

const fileName = 'reading-room-my-work.csv';

/** What the reader can do with what stands here: take its numbers with them, or have all of it deleted. */
export function OwnData() {
  const t = useMessages();
  const { station, queries } = usePage();
  const [isAsked, setIsAsked] = useState(false);
  const deleter = useRef<HTMLButtonElement>(null);
  const { isAsking, failure, asking } = useAsking();

  async function exportNumbers(): Promise<void> {
    const exported = await asking(() => station.ask('exportInsight', {}));
    if (exported.ok) {
      saveText(fileName, exported.value.csv, 'text/csv');
    }
  }

  function endAsking(): void {
    setIsAsked(false);
    deleter.current?.focus();
  }

  async function deleteAll(): Promise<void> {
    endAsking();
    const deleted = await asking(() => station.ask('deleteInsight', {}));
    if (deleted.ok) {
      await queries.invalidateQueries({ queryKey: ['getInsight'] });
    }
  }

  return (
    <>
      <div className="actions">
        <Button isBusy={isAsking} onPress={() => void exportNumbers()}>
          {t('insight.export')}
        </Button>
        <Button kind="danger" ref={deleter} isBusy={isAsking} onPress={() => setIsAsked(true)}>
          {t('insight.delete')}
        </Button>
      </div>
      {isAsked && (
        <Confirm
          question={t('insight.deleteAsk')}
          stay={t('insight.keep')}
          go={t('insight.deleteYes')}
          onStay={endAsking}
          onGo={() => void deleteAll()}
        />
      )}
      <FailureNote failure={failure} />
    </>
  );
}
