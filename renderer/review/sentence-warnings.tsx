import { TriangleAlert } from 'lucide-react';
import type { ShownWarning } from '#shared/records/review-record.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { OpenReport } from '#renderer/report/open-report.ts';
import { describeFix, WarningActions } from './warning-actions.tsx';

interface SentenceWarningsProps {
  readonly open: OpenReport;
  readonly warnings: readonly ShownWarning[];
  readonly chosen: string | undefined;
}

/** The warnings that interrupt at a sentence: below it, in the text, until they are applied or dismissed. */
export function SentenceWarnings({ open, warnings, chosen }: SentenceWarningsProps) {
  const t = useMessages();
  return warnings.map((warning) => (
    <div key={warning.key} className="sentence-warning" role="note" data-chosen={warning.key === chosen || undefined}>
      <TriangleAlert size={16} aria-hidden="true" className="sentence-warning-sign" />
      <div>
        <p>{warning.text}</p>
        {warning.fix !== undefined && (
          <p className="quiet small">
            {t('review.instead')} {describeFix(warning.fix.text, t)}
          </p>
        )}
      </div>
      <WarningActions open={open} warning={warning} isChosen={warning.key === chosen} />
    </div>
  ));
}
