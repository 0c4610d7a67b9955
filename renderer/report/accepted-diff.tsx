import type { Acceptance } from '#shared/records/report-record.ts';
import { Card } from '#renderer/design/card.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { WordDiff } from './word-diff.tsx';

/** What the reader made of the draft; it stays with the record. A draft that was left as it was would stand here twice. */
export function AcceptedDiff({ acceptance: { drafted, impression } }: { readonly acceptance: Acceptance }) {
  const t = useMessages();
  if (drafted === undefined) {
    return <p className="quiet small">{t('accepted.undrafted')}</p>;
  }
  return drafted === impression ? null : (
    <Card title={t('accepted.changed')}>
      <WordDiff before={drafted} after={impression} />
    </Card>
  );
}
