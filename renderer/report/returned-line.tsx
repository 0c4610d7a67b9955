import type { ReturnRecord } from '#shared/records/return-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useFailureText, useMessages } from '#renderer/messages/use-messages.ts';
import { Reason } from '#renderer/pages/sources/reason.tsx';
import type { OpenReport } from './open-report.ts';

interface ReturnedLineProps {
  readonly open: OpenReport;
  readonly returned: ReturnRecord;
}

/** What became of an accepted report on its way back to the RIS, and what helps where it is not there. */
export function ReturnedLine({ open, returned }: ReturnedLineProps) {
  const t = useMessages();
  const describe = useFailureText();
  const { time, dateTime } = useFormats();
  const { state, nextAt, endedAt = 0, reason = '' } = returned;
  if (state === 'replaced') {
    return null;
  }
  const held = isHeld(returned);
  // The station's own words are English.
  const told = describe({ code: 'RIS_NOT_REACHED', message: reason });
  const words = {
    waiting: held ? t('returned.retrying', { at: time(nextAt) }) : t('returned.waiting'),
    sent: t('returned.sent', { at: dateTime(endedAt) }),
    refused: t('returned.refused'),
  };
  return (
    <div className="returned" data-state={state}>
      {/* Heard when it changes. */}
      <div role="status">
        <p className={held ? 'returned-held' : 'quiet'}>{words[state]}</p>
        {held && reason !== '' && (
          <p className="quiet small">
            {state === 'waiting' && told !== reason && `${told} `}
            <Reason text={reason} />
          </p>
        )}
      </div>
      {held && (
        <Button isSmall onPress={() => void open.sendAgain()}>
          {t('returned.again')}
        </Button>
      )}
    </div>
  );
}

/** It was tried in vain, or refused. */
export function isHeld({ state, attempts }: ReturnRecord): boolean {
  return state === 'refused' || (state === 'waiting' && attempts > 0);
}
