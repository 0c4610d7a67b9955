import { Button } from '#renderer/design/button.tsx';
import { Keys } from '#renderer/design/keys.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useCountOf } from './use-count-of.ts';
import type { WorklistFilter } from './use-worklist.ts';

interface NoReportsProps {
  readonly filter: WorklistFilter;
  readonly onShowAll: () => void;
}

/** Why the list is empty, and what helps. */
export function NoReports({ filter, onShowAll }: NoReportsProps) {
  const t = useMessages();
  const countOf = useCountOf();
  if ((countOf('all') ?? 0) === 0) {
    return (
      <div className="worklist-none">
        <p>{t('worklist.none')}</p>
        <p className="quiet">
          {t('worklist.paste')} <Keys keys="Mod+V" />
        </p>
      </div>
    );
  }
  return (
    <div className="worklist-none">
      <p>{t(filter.words.trim() === '' ? 'worklist.noneOfView' : 'worklist.noneFound')}</p>
      <div>
        <Button isSmall onPress={onShowAll}>
          {t('worklist.showAll')}
        </Button>
      </div>
    </div>
  );
}
