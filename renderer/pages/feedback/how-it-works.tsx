import { Keys } from '#renderer/design/keys.tsx';
import { useKeysOf } from '#renderer/actions/use-actions.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';

const steps = ['accept', 'sign', 'look', 'leave'] as const;

/** What there will be, where nothing was recorded yet. */
export function HowItWorks() {
  const t = useMessages();
  const first = useKeysOf('markFalseFinding');
  const last = useKeysOf('markOmittedComparison');
  const rate = useKeysOf('rateDraft');
  return (
    <section className="how-it-works" aria-label={t('feedback.empty')}>
      <h2>{t('feedback.empty')}</h2>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>{t(`feedback.step.${step}`)}</li>
        ))}
      </ol>
      <p>{t('feedback.more')}</p>
      <ul className="key-hints">
        {first !== '' && last !== '' && (
          <li>
            <Keys keys={first} /> … <Keys keys={last} /> {t('feedback.markHint')}
          </li>
        )}
        {rate !== '' && (
          <li>
            <Keys keys={rate} /> {t('feedback.rateHint')}
          </li>
        )}
      </ul>
    </section>
  );
}
