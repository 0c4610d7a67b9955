import { ShieldCheck } from 'lucide-react';
import type { RefusedConnection } from '#shared/records/about-record.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import { PageSection } from './page-frame.tsx';

interface NetworkProps {
  readonly refused: readonly RefusedConnection[];
}

/** The connections that an administrator named, all of them; and what was kept from any other. */
export function Network({ refused }: NetworkProps) {
  const t = useMessages();
  const { data: sources } = useStationQuery('getSources', {});
  const listening = sources?.listening;
  const receiver = sources?.returns.receiver;
  const isConnected = listening !== undefined || receiver?.kind === 'mllp';
  return (
    <PageSection
      title={t(isConnected ? 'sources.network' : 'about.network')}
      help={t(isConnected ? 'sources.networkHelp' : 'about.networkHelp')}
    >
      {isConnected ? (
        <ul className="network-ways">
          {listening !== undefined && (
            <li>
              {t('sources.networkListens', {
                address: listening.address,
                port: String(listening.port ?? listening.wantedPort),
              })}
            </li>
          )}
          {receiver?.kind === 'mllp' && (
            <li>{t('sources.networkSends', { host: receiver.host, port: String(receiver.port) })}</li>
          )}
        </ul>
      ) : (
        <p className="with-icon">
          <ShieldCheck size={17} aria-hidden="true" /> {t('about.noNetwork')}
        </p>
      )}
      <Refused refused={refused} none={t(isConnected ? 'sources.networkNothingElse' : 'about.nothingTried')} />
    </PageSection>
  );
}

function Refused({ refused, none }: NetworkProps & { readonly none: string }) {
  const t = useMessages();
  const { dateTime } = useFormats();
  if (refused.length === 0) {
    return <p className="quiet">{none}</p>;
  }
  return (
    <>
      <p>{t('about.refused', { count: refused.length })}</p>
      <table className="table" aria-label={t('about.refusedTitle')}>
        <thead>
          <tr>
            <th scope="col">{t('about.address')}</th>
            <th scope="col">{t('about.refusedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ at, origin }, index) => (
            // Many may be of the same moment and place.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={`${at} ${index}`}>
              <td>
                <code>{origin}</code>
              </td>
              <td>{dateTime(at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
