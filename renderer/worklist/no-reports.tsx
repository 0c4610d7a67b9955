import { Button } from '#renderer/design/button.tsx';
import { Keys } from '#renderer/design/keys.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { WorklistFilter } from './use-worklist.ts';

interface NoReportsProps {
  readonly filter: WorklistFilter;
  /** There are reports, but not such ones. */
  readonly hasAny: boolean;
  readonly onShowAll: () => void;
}

/** Why the list is empty, and what helps. */
export function NoReports({ filter, hasAny, onShowAll }: NoReportsProps) {
  const t = useMessages();
  if (!hasAny) {
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
