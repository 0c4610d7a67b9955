import { useMessages } from '#renderer/messages/use-messages.ts';

/** Exactly what leaves, as it is. */
export function Outgoing({ text }: { readonly text: string }) {
  const t = useMessages();
  return (
    <section className="record-text" aria-label={t('feedback.outgoing')}>
      <p className="quiet small">{t('feedback.outgoingHelp')}</p>
      {/* It is long, and scrolled by key. */}
      <pre className="outgoing" tabIndex={0} aria-label={t('feedback.outgoing')}>
        {text}
      </pre>
    </section>
  );
}
