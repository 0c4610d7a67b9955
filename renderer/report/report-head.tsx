import { Copy, FolderOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { isWithdrawn, type ReportRecord } from '#shared/records/report-record.ts';
import type { PriorRecord } from '#shared/records/source-record.ts';
import { useAction, useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { PriorsPeek } from '#renderer/study/priors-peek.tsx';
import { StudyLine } from '#renderer/study/study-line.tsx';
import type { OpenReport } from './open-report.ts';
import { RemoveReport } from './remove-report.tsx';
import { ReportHistory } from './report-history.tsx';
import { shownState } from './shown-state.ts';

interface ReportHeadProps {
  readonly open: OpenReport;
  readonly report: ReportRecord;
  readonly isClosed: boolean;
  /** Words of a draft stand in the impression, which is not accepted. */
  readonly isDrafted: boolean;
  /** Shows the newer version of it that came; absent where none did, or where it is shown. */
  readonly onShowNewer: (() => void) | undefined;
  readonly priors: readonly PriorRecord[];
  /** Shows another study beside the report. */
  readonly onPrior: (reportId: string) => void;
  readonly onRemove: () => void;
}

/** What the report is, where it came from, how far it is, and what can be done with it as a whole. */
export function ReportHead(props: ReportHeadProps) {
  const { open, report, isClosed, isDrafted, onShowNewer, priors, onPrior, onRemove } = props;
  const t = useMessages();
  const { dateTime } = useFormats();
  const { status } = usePage();
  const [isRemoving, setIsRemoving] = useState(false);
  const state = shownState(report.state, isWithdrawn(report));
  const copyKeys = useKeysOf('copyReport');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(await open.asText(isDrafted));
      status.say('status.copied');
    } catch {
      status.say('status.notCopied');
    }
  }
  useAction('copyReport', () => void copy());
  useAction('remove', () => setIsRemoving(true), !isClosed);

  // On the line that is seen however small the window is, where there is one.
  const newer = onShowNewer !== undefined && (
    <Button isSmall kind="warning" onPress={onShowNewer}>
      {t('received.newer')}
    </Button>
  );

  return (
    <header className="report-head">
      <div className="report-head-row">
        <div className="report-title">
          <h1 title={report.title} tabIndex={-1}>
            {report.title}
          </h1>
          <p className="quiet small">
            <span className={state === 'withdrawn' ? 'withdrawn' : undefined}>{t(`state.${state}`)}</span> ·{' '}
            {t(`source.${report.source}`)} {dateTime(report.receivedAt)}
          </p>
        </div>
        {isRemoving ? (
          <RemoveReport onRemove={onRemove} onLeave={() => setIsRemoving(false)} />
        ) : (
          <div className="actions">
            {report.study === undefined && newer}
            <Button isSmall kind="quiet" keys={copyKeys} onPress={() => void copy()}>
              <Copy size={15} aria-hidden="true" />
              {t('report.copy')}
            </Button>
            <ReportHistory open={open} report={report} isClosed={isClosed} />
            {report.state === 'accepted' && (
              <Button isSmall kind="quiet" onPress={() => void open.reopen()}>
                <FolderOpen size={15} aria-hidden="true" />
                {t('report.reopen')}
              </Button>
            )}
            {!isClosed && (
              <Button isSmall kind="quiet" onPress={() => setIsRemoving(true)}>
                <Trash2 size={15} aria-hidden="true" />
                {t('report.remove')}
              </Button>
            )}
          </div>
        )}
      </div>
      {report.study !== undefined && (
        <StudyLine report={report} study={report.study} notice={newer}>
          {priors.length > 0 && <PriorsPeek report={report} priors={priors} onShow={onPrior} />}
        </StudyLine>
      )}
    </header>
  );
}
