import { useState } from 'react';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import { Trouble } from './reason.tsx';

/** Sends an invented report the whole way that one of the RIS goes, and leads to what came of it. */
export function TestMessage({ onReport }: { readonly onReport: (id: string) => void }) {
  const t = useMessages();
  const { station } = usePage();
  const { isAsking, failure, asking } = useAsking();
  const [reportId, setReportId] = useState<string>();

  async function send(): Promise<void> {
    setReportId(undefined);
    const sent = await asking(() => station.ask('sendTestMessage', {}));
    if (sent.ok) {
      setReportId(sent.value.reportId);
    }
  }

  return (
    <>
      <Button isBusy={isAsking} onPress={() => void send()}>
        {t('sources.test')}
      </Button>
      <span role="status">
        {reportId !== undefined && (
          <>
            <span className="good">{t('sources.testIn')}</span>{' '}
            <Button kind="link" onPress={() => onReport(reportId)}>
              {t('sources.testOpen')}
            </Button>
          </>
        )}
      </span>
      {failure !== undefined && <Trouble title={t('sources.testFailed')} failure={failure} />}
    </>
  );
}
