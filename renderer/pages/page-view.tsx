import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { OpenState } from '#renderer/station/station-link.ts';
import { PageFrame } from './page-frame.tsx';
import type { PageName } from './page-list.ts';

export interface PageViewProps {
  readonly name: PageName;
  readonly reader: ReaderRecord;
  readonly state: OpenState;
  readonly onRecoveryKey: (recoveryKey: string) => void;
  readonly onClose: () => void;
}

/** The page of this name. */
export function PageView({ name, onClose }: PageViewProps) {
  const t = useMessages();
  return (
    <PageFrame title={t(`page.${name}`)} onClose={onClose}>
      {null}
    </PageFrame>
  );
}
