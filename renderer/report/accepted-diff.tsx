import type { Acceptance } from '#shared/records/report-record.ts';
import { Card } from '#renderer/design/card.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { WordDiff } from './word-diff.tsx';

/** What the reader made of the draft; it stays with the record. */
export function AcceptedDiff({ acceptance: { drafted, impression, at } }: { readonly acceptance: Acceptance }) {
  const t = useMessages();
  const { dateTime } = useFormats();
  if (drafted === undefined) {
    return <p className="quiet small">{t('accepted.undrafted', { at: dateTime(at) })}</p>;
  }
  return drafted === impression ? (
    <p className="quiet small">{t('accepted.asDrafted', { at: dateTime(at) })}</p>
  ) : (
    <Card title={t('accepted.changed', { at: dateTime(at) })}>
      <WordDiff before={drafted} after={impression} />
    </Card>
  );
}
