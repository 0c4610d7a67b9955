import { Button } from '#renderer/design/button.tsx';
import { Card } from '#renderer/design/card.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { OpenReport } from './open-report.ts';
import { isOutdated, type ReportView } from './report-view.ts';
import { WordDiff } from './word-diff.tsx';
import { rankOf } from './candidate-order.ts';

interface CommittedDiffProps {
  readonly open: OpenReport;
  readonly view: ReportView;
}

/** Own and drafted impression against each other, after the reader has committed to theirs. */
export function CommittedDiff({ open, view }: CommittedDiffProps) {
  const t = useMessages();
  const { draft, committed = '', texts } = view;
  const drafted = draft?.candidates[0]?.text;
  if (drafted === undefined || draft?.refusal !== undefined || isOutdated(view)) {
    return null;
  }
  const isTaken = draft !== undefined && rankOf(draft, texts.impression) !== undefined;
  return (
    <Card title={t('committed.title')}>
      {drafted === committed ? (
        <p>{t('committed.same')}</p>
      ) : (
        <>
          <p className="quiet small">{t('committed.help')}</p>
          <WordDiff before={committed} after={drafted} />
          <div className="actions">
            {isTaken ? (
              <Button isSmall onPress={() => open.type('impression', committed)}>
                {t('committed.own')}
              </Button>
            ) : (
              <Button isSmall onPress={() => void open.drafting.change(1)}>
                {t('committed.take')}
              </Button>
            )}
          </div>
        </>
      )}
    </Card>
  );
}
