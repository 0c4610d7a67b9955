import type { SourcesRecord } from '#shared/records/source-record.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useNow } from '#renderer/page/use-now.ts';
import { OpenReturns } from './open-returns.tsx';
import { ReturnForm } from './return-form.tsx';
import { Setup } from './setup.tsx';

interface GoingBackProps {
  readonly returns: SourcesRecord['returns'];
  readonly isAdministrator: boolean;
  readonly onReport: (id: string) => void;
}

/** Where accepted reports go, and those of them that have not arrived. */
export function GoingBack({ returns, isAdministrator, onReport }: GoingBackProps) {
  const t = useMessages();
  const { stamp } = useFormats();
  const now = useNow(60_000);
  const { receiver, open, lastSentAt } = returns;
  return (
    <>
      {receiver === undefined ? (
        <p>{t('sources.staysHere')}</p>
      ) : (
        <dl className="facts">
          <dt>{t('sources.receiver')}</dt>
          <dd>
            {receiver.kind === 'mllp' ? (
              t('sources.receiverMllp', { host: receiver.host, port: String(receiver.port) })
            ) : (
              <>
                {t(`sources.form.${receiver.form}`)} · <code className="selectable">{receiver.folder}</code>
              </>
            )}
          </dd>
          <dt>{t('sources.lastSent')}</dt>
          <dd>{lastSentAt === undefined ? t('sources.neverSent') : stamp(lastSentAt, now)}</dd>
        </dl>
      )}
      {open.length > 0 && <OpenReturns open={open} hasReceiver={receiver !== undefined} onReport={onReport} />}
      {open.length === 0 && receiver !== undefined && <p className="quiet">{t('sources.allSent')}</p>}
      {isAdministrator && <Setup of={t('sources.back')} isSet={receiver !== undefined} form={ReturnForm} />}
    </>
  );
}
