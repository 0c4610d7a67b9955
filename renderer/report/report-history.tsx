import { History } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReportRecord, Revision } from '#shared/records/report-record.ts';
import { useAction, useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import type { OpenReport } from './open-report.ts';
import { WordDiff } from './word-diff.tsx';

interface ReportHistoryProps {
  readonly open: OpenReport;
  readonly report: ReportRecord;
}

/** All that stood in the report, the newest first, each against what was before it. */
export function ReportHistory({ open, report }: ReportHistoryProps) {
  const t = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const keys = useKeysOf('showHistory');
  useAction('showHistory', () => setIsOpen(true));
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button isSmall kind="quiet" keys={keys}>
        <History size={15} aria-hidden="true" />
        {t('report.history')}
      </Button>
      <ModalOverlay className="backdrop" isDismissable>
        <Modal className="modal modal-wide">
          <Dialog className="dialog history">
            {({ close }) => (
              <>
                <div className="history-head">
                  <Heading slot="title">{t('report.history')}</Heading>
                  <Button isSmall kind="quiet" onPress={close}>
                    {t('close')}
                  </Button>
                </div>
                <Revisions
                  id={report.id}
                  onUse={
                    open.isClosed
                      ? undefined
                      : ({ part, text }) => {
                          open.type(part, text);
                          close();
                        }
                  }
                />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

interface RevisionsProps {
  readonly id: string;
  /** Puts a text back; absent where nothing may be written any more. */
  readonly onUse: ((revision: Revision) => void) | undefined;
}

function Revisions({ id, onUse }: RevisionsProps) {
  const t = useMessages();
  const { dateTime } = useFormats();
  const { data = [], error } = useStationQuery('listRevisions', { id });
  const steps = withBefore(data).toReversed();
  return (
    <>
      <FailureNote failure={error?.failure} />
      <ol className="card-list">
        {steps.map(({ revision, before }) => (
          <li key={`${revision.at} ${revision.part} ${revision.text}`} className="history-step">
            <p className="quiet small">
              {dateTime(revision.at)} · {t(`report.${revision.part}`)} · {t(`history.${revision.cause}`)}
            </p>
            {before === '' ? (
              <p className="report-text">{revision.text}</p>
            ) : (
              <WordDiff before={before} after={revision.text} />
            )}
            {onUse !== undefined && (
              <Button isSmall kind="quiet" onPress={() => onUse(revision)}>
                {t('history.use')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Each text with the one that stood in the same part before it. */
function withBefore(revisions: readonly Revision[]): { readonly revision: Revision; readonly before: string }[] {
  const last = new Map<string, string>();
  return revisions.map((revision) => {
    const before = last.get(revision.part) ?? '';
    last.set(revision.part, revision.text);
    return { revision, before };
  });
}
