import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { isNarrowed, type WorklistFilter } from './use-worklist.ts';

interface NoReportsProps {
  readonly filter: WorklistFilter;
  /** There are reports, but not such ones. */
  readonly hasAny: boolean;
  /** To more reports than now. */
  readonly onWiden: () => void;
}

/** Why the list is empty, and what helps. */
export function NoReports({ filter, hasAny, onWiden }: NoReportsProps) {
  const t = useMessages();
  if (!hasAny) {
    return (
      <div className="worklist-none">
        <p>{t('worklist.none')}</p>
      </div>
    );
  }
  const hasWords = filter.words.trim() !== '';
  const isPart = isNarrowed(filter);
  return (
    <div className="worklist-none">
      <p>{t(isPart ? 'worklist.noneFoundHere' : hasWords ? 'worklist.noneFound' : 'worklist.noneOfView')}</p>
      <div>
        <Button isSmall onPress={onWiden}>
          {t(isPart ? 'worklist.searchAll' : 'worklist.showAll')}
        </Button>
      </div>
    </div>
  );
}
