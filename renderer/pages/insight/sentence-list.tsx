import type { EditedSentence } from '#shared/records/insight-record.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { WordDiff } from '#renderer/report/word-diff.tsx';

/** Sentences of drafts that the reader changed most often, each with what it became last. */
export function SentenceList({ sentences }: { readonly sentences: readonly EditedSentence[] }) {
  const t = useMessages();
  if (sentences.length === 0) {
    return <p className="quiet">{t('insight.noSentences')}</p>;
  }
  return (
    <ol className="rows sentence-rows">
      {sentences.map(({ text, edited, deleted, becameLast = '' }) => (
        <li key={text}>
          <WordDiff before={text} after={becameLast} />
          <p className="quiet small">
            {[
              edited > 0 && t('insight.changed', { count: edited }),
              deleted > 0 && t('insight.deleted', { count: deleted }),
            ]
              .filter((words) => words !== false)
              .join(', ')}
          </p>
        </li>
      ))}
    </ol>
  );
}
