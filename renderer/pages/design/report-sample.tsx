import { useMessages } from '#renderer/messages/use-messages.ts';

const lines = ['drafted', 'own'] as const;
const marks = ['evidence', 'lit', 'interrupts', 'missing'] as const;

/** Report text, and every way in which a part of it is marked. */
export function ReportSample() {
  const t = useMessages();
  return (
    <div className="report-text">
      <p>{t('settings.textSample')}</p>
      {lines.map((line) => (
        <p key={line} className={`line-${line}`}>
          {t(`design.mark.${line}`)}
        </p>
      ))}
      {marks.map((mark) => (
        <p key={mark}>
          <span className={`mark-${mark}`}>{t(`design.mark.${mark}`)}</span>
        </p>
      ))}
    </div>
  );
}
