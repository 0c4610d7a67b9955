import { CircleCheck } from 'lucide-react';
import { use } from 'react';
import type { Acceptance } from '#shared/records/report-record.ts';
import { ActionContext, useIsOffered } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useReaderNames } from './use-reader-names.ts';

/** Where a report is past its work here: who accepted it and when, and what comes next. */
export function AcceptedBar({ acceptance }: { readonly acceptance: Acceptance | undefined }) {
  const t = useMessages();
  const { actions, keys } = use(ActionContext);
  const hasNext = useIsOffered('nextReport');
  return (
    <div className="accepted-bar">
      {acceptance !== undefined && <AcceptedBy acceptance={acceptance} />}
      <div className="actions">
        <Button kind="main" keys={keys.copyReport} onPress={() => actions.run('copyReport')}>
          {t('accepted.copy')}
        </Button>
        <Button isDisabled={!hasNext} keys={keys.nextReport} onPress={() => actions.run('nextReport')}>
          {t('action.nextReport')}
        </Button>
      </div>
    </div>
  );
}

function AcceptedBy({ acceptance: { at, readerId, drafted, impression } }: { readonly acceptance: Acceptance }) {
  const t = useMessages();
  const { dateTime } = useFormats();
  const name = useReaderNames([readerId])(readerId);
  const values = { at: dateTime(at), ...(name !== undefined && { name }) };
  return (
    <p className="accepted-by">
      <CircleCheck size={20} aria-hidden="true" />
      {drafted === impression
        ? t(name === undefined ? 'accepted.asDraftedAt' : 'accepted.asDraftedBy', values)
        : t(name === undefined ? 'accepted.at' : 'accepted.by', values)}
    </p>
  );
}
