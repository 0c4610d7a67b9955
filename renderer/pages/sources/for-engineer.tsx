import type { SourcesRecord } from '#shared/records/source-record.ts';
import { CopyButton } from '#renderer/design/copy-button.tsx';
import { Fold } from '#renderer/design/fold.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';

interface ForEngineerProps {
  readonly listening: SourcesRecord['listening'];
  readonly computer: SourcesRecord['computer'];
}

const usual = { address: '0.0.0.0', wantedPort: 2575, isEncrypted: false } as const;

/** What who looks after the RIS or its interface engine needs to know, to be copied into a letter. */
export function ForEngineer({ listening, computer }: ForEngineerProps) {
  const t = useMessages();
  const { address, wantedPort, isEncrypted } = listening ?? usual;
  const ways = [computer.name, ...computer.addresses].join(', ');
  const facts: readonly (readonly [name: string, value: string])[] = [
    [
      t('sources.host'),
      address === '0.0.0.0' ? ways : address === '127.0.0.1' ? t('sources.tellLocal', { address }) : address,
    ],
    [t('sources.port'), String(listening?.port ?? wantedPort)],
    [t('sources.tellProtocol'), isEncrypted ? t('sources.tellEncrypted') : 'HL7 v2, MLLP'],
    [t('sources.tellReports'), 'ORU^R01'],
    [t('sources.tellState'), t('sources.tellStates')],
    [t('sources.tellOrders'), 'ORM^O01, OMI^O23, OMG^O19'],
    [t('sources.tellRequired'), t('sources.tellSegments')],
    [t('sources.tellAcknowledgement'), t('sources.tellAcknowledged')],
    [t('sources.tellRefusal'), t('sources.tellRefused')],
    [t('sources.tellAgain'), t('sources.tellSendAgain')],
    [t('sources.tellCharacters'), t('sources.tellCharacterSet')],
    [t('sources.tellSize'), t('sources.tellLargest')],
    [t('sources.tellBack'), t('sources.tellBackAs')],
  ];
  return (
    <Fold title={t('sources.tell')}>
      <div className="for-engineer">
        <dl className="facts">
          {facts.map(([name, value]) => (
            <div key={name} className="fact">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <CopyButton
          label={t('sources.tellCopy')}
          text={() => facts.map(([name, value]) => `${name}: ${value}`).join('\n')}
        />
      </div>
    </Fold>
  );
}
