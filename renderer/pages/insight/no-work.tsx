import { useMessages } from '#renderer/messages/use-messages.ts';

/** What will stand here, and when. */
export function NoWork() {
  const t = useMessages();
  return (
    <section className="page-section-body" aria-label={t('insight.none')}>
      <h2>{t('insight.none')}</h2>
      <p>{t('insight.noneHelp')}</p>
      <dl className="facts">
        {(['drafts', 'weeks', 'sentences', 'time'] as const).map((part) => (
          <div key={part} className="fact">
            <dt>{t(`insight.${part}`)}</dt>
            <dd>{t(`insight.coming.${part}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
