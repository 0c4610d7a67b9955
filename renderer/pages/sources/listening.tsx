import type { SourcesRecord } from '#shared/records/source-record.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { ForEngineer } from './for-engineer.tsx';
import { ListenForm } from './listen-form.tsx';
import { Trouble } from './reason.tsx';
import { Setup } from './setup.tsx';
import { TestMessage } from './test-message.tsx';

interface ListeningProps {
  readonly sources: SourcesRecord;
  readonly isAdministrator: boolean;
  readonly onReport: (id: string) => void;
}

type Listens = NonNullable<SourcesRecord['listening']>;

/** What listens for the RIS, or how it is brought to. */
export function Listening({ sources, isAdministrator, onReport }: ListeningProps) {
  const t = useMessages();
  const { listening, computer } = sources;
  return (
    <>
      {listening === undefined ? <Connect /> : <State listening={listening} />}
      {isAdministrator && (
        <Setup of={t('sources.hl7')} isSet={listening !== undefined} isMain={listening === undefined} form={ListenForm}>
          {listening?.port !== undefined && <TestMessage onReport={onReport} />}
        </Setup>
      )}
      <ForEngineer listening={listening} computer={computer} />
    </>
  );
}

function State({ listening }: { readonly listening: Listens }) {
  const t = useMessages();
  const { count } = useFormats();
  const { address, wantedPort, port, isEncrypted, hearsEverybody, connections, failure } = listening;
  const place = address === '127.0.0.1' ? 'local' : address === '0.0.0.0' ? 'network' : undefined;
  return (
    <>
      {failure !== undefined && (
        <Trouble title={t('sources.doesNotListen')} failure={failure} next={t('sources.listensAgain')} />
      )}
      {hearsEverybody && (
        <p className="note" data-kind="warning">
          {t('sources.everybody')}
        </p>
      )}
      <dl className="facts">
        <dt>{t('sources.state')}</dt>
        <dd>
          {port === undefined ? (
            <span className="tag" {...(failure !== undefined && { 'data-kind': 'failure' })}>
              {t(failure === undefined ? 'sources.begins' : 'sources.notListening')}
            </span>
          ) : (
            <span className="tag" data-kind="good">
              {t('sources.listens')}
            </span>
          )}
        </dd>
        <dt>{t('sources.address')}</dt>
        <dd>
          {address}
          {place !== undefined && <span className="quiet"> · {t(`sources.reach.${place}`)}</span>}
        </dd>
        <dt>{t('sources.port')}</dt>
        <dd>{port ?? wantedPort}</dd>
        <dt>{t('sources.encryption')}</dt>
        <dd>{isEncrypted ? 'TLS' : t('sources.unencrypted')}</dd>
        <dt>{t('sources.connected')}</dt>
        <dd>{count(connections)}</dd>
      </dl>
    </>
  );
}

/** Nothing is listened to yet: what each side does. */
function Connect() {
  const t = useMessages();
  return (
    <>
      <p>{t('sources.nothingListens')}</p>
      <h3>{t('sources.connect')}</h3>
      <ol className="steps">
        <li>{t('sources.connectOn')}</li>
        <li>{t('sources.connectFirewall')}</li>
        <li>{t('sources.connectTell')}</li>
        <li>{t('sources.connectTry')}</li>
      </ol>
    </>
  );
}
