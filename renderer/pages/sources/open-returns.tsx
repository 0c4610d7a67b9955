import type { OpenReturn } from '#shared/records/source-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import { useNow } from '#renderer/page/use-now.ts';
import { Reason } from './reason.tsx';

interface OpenReturnsProps {
  readonly open: readonly OpenReturn[];
  readonly hasReceiver: boolean;
  readonly onReport: (id: string) => void;
}

/** Accepted reports that wait to be sent, or that their receiver refused. */
export function OpenReturns({ open, hasReceiver, onReport }: OpenReturnsProps) {
  const t = useMessages();
  const { clock, count, stamp } = useFormats();
  const { station, queries } = usePage();
  const { isAsking, failure, asking } = useAsking();
  const now = useNow(1000);

  async function change(how: 'sendAgain' | 'stopSending', reportId: string): Promise<void> {
    await asking(() => station.ask(how, { reportId }));
    await queries.invalidateQueries({ queryKey: ['getSources'] });
  }

  async function sendAll(): Promise<void> {
    await asking(() => station.ask('sendAgain', {}));
    await queries.invalidateQueries({ queryKey: ['getSources'] });
  }

  return (
    <>
      <table className="table source-table" aria-label={t('sources.open')}>
        <thead>
          <tr>
            <th scope="col">{t('sources.report')}</th>
            <th scope="col">{t('sources.state')}</th>
            <th scope="col" className="number">
              {t('sources.attempts')}
            </th>
            <th scope="col">{t('sources.next')}</th>
            <th scope="col">{t('sources.reason')}</th>
            <th scope="col" aria-label={t('sources.actions')} />
          </tr>
        </thead>
        <tbody>
          {open.map(({ id, reportId, title, state, queuedAt, attempts, nextAt, reason }) => (
            <tr key={id}>
              <th scope="row">
                <Button kind="link" onPress={() => onReport(reportId)}>
                  {title === '' ? t('sources.untitled') : title}
                </Button>
                <span className="quiet block small">{t('sources.accepted', { at: stamp(queuedAt, now) })}</span>
              </th>
              <td>
                <span className="tag" data-kind={state === 'refused' ? 'failure' : undefined}>
                  {t(state === 'refused' ? 'sources.isRefused' : 'sources.waits')}
                </span>
              </td>
              <td className="number">{count(attempts)}</td>
              <td className="source-time">
                {state === 'waiting' && hasReceiver && (nextAt <= now ? t('time.now') : clock(nextAt))}
              </td>
              <td>{reason !== undefined && <Reason text={reason} />}</td>
              <td className="source-acts">
                <Button isSmall isDisabled={!hasReceiver} onPress={() => void change('sendAgain', reportId)}>
                  {t('sources.sendOne')}
                </Button>
                <Button isSmall kind="quiet" onPress={() => void change('stopSending', reportId)}>
                  {t('sources.stop')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {open.length > 1 && (
        <div className="actions">
          <Button isDisabled={!hasReceiver} isBusy={isAsking} onPress={() => void sendAll()}>
            {t('sources.sendAgain')}
          </Button>
          <span className="quiet small">{t('sources.sendAgainHelp')}</span>
        </div>
      )}
      <FailureNote failure={failure} />
    </>
  );
}
