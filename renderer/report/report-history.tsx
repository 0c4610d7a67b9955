import { History } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReportRecord } from '#shared/records/report-record.ts';
import { useAction, useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { HistoryList } from './history-list.tsx';
import type { OpenReport } from './open-report.ts';

interface ReportHistoryProps {
  readonly open: OpenReport;
  readonly report: ReportRecord;
  readonly isClosed: boolean;
}

/** The way to all that happened to the report. */
export function ReportHistory({ open, report, isClosed }: ReportHistoryProps) {
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
                <HistoryList
                  report={report}
                  onUse={
                    isClosed
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
