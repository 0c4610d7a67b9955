import { CircleCheck, CircleSlash } from 'lucide-react';
import { use } from 'react';
import { isWithdrawn, type Acceptance, type FinalReport, type ReportRecord } from '#shared/records/report-record.ts';
import { ActionContext, useIsOffered } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { OpenReport } from './open-report.ts';
import { isHeld, ReturnedLine } from './returned-line.tsx';
import { useReaderNames } from './use-reader-names.ts';

interface AcceptedBarProps {
  readonly open: OpenReport;
  readonly report: ReportRecord;
}

/** Where a report is past its work here: who accepted it and when, what became of it since, and what comes next. */
export function AcceptedBar({ open, report }: AcceptedBarProps) {
  const { acceptance, final, returned } = report;
  const t = useMessages();
  const { actions, keys } = use(ActionContext);
  const hasNext = useIsOffered('nextReport');
  // What goes nowhere by itself is copied to where it is signed.
  const isCopied = final === undefined && (returned === undefined || returned.state === 'replaced');
  const needsLook = isWithdrawn(report) || (final === undefined && returned !== undefined && isHeld(returned));
  return (
    <div className="accepted-bar" data-kind={needsLook ? 'warning' : undefined}>
      {final !== undefined && <Signed final={final} />}
      {acceptance !== undefined && <AcceptedBy acceptance={acceptance} isPast={final !== undefined} />}
      {/* What the RIS has signed has reached it. */}
      {returned !== undefined && final === undefined && <ReturnedLine open={open} returned={returned} />}
      <div className="actions">
        {isCopied && (
          <Button kind="main" keys={keys.copyReport} onPress={() => actions.run('copyReport')}>
            {t('accepted.copy')}
          </Button>
        )}
        <Button
          kind={isCopied ? 'plain' : 'main'}
          isDisabled={!hasNext}
          keys={keys.nextReport}
          onPress={() => actions.run('nextReport')}
        >
          {t('action.nextReport')}
        </Button>
      </div>
    </div>
  );
}

function Signed({ final: { at, status } }: { readonly final: FinalReport }) {
  const t = useMessages();
  const { dateTime } = useFormats();
  return (
    <p className="accepted-by" data-kind={status === 'cancelled' ? 'warning' : undefined}>
      {status === 'cancelled' ? (
        <CircleSlash size={20} aria-hidden="true" />
      ) : (
        <CircleCheck size={20} aria-hidden="true" />
      )}
      {t(`final.${status}`, { at: dateTime(at) })}
    </p>
  );
}

interface AcceptedByProps {
  readonly acceptance: Acceptance;
  /** It is signed since: that is what counts. */
  readonly isPast: boolean;
}

function AcceptedBy({ acceptance: { at, readerId, drafted, impression }, isPast }: AcceptedByProps) {
  const t = useMessages();
  const { dateTime } = useFormats();
  const name = useReaderNames([readerId])(readerId);
  const values = { at: dateTime(at), ...(name !== undefined && { name }) };
  const words =
    drafted === impression
      ? t(name === undefined ? 'accepted.asDraftedAt' : 'accepted.asDraftedBy', values)
      : t(name === undefined ? 'accepted.at' : 'accepted.by', values);
  return isPast ? (
    <p className="accepted-before quiet small">{words}</p>
  ) : (
    <p className="accepted-by">
      <CircleCheck size={20} aria-hidden="true" />
      {words}
    </p>
  );
}
