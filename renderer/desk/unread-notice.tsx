import { Button } from '#renderer/design/button.tsx';
import { useFailureText, useMessages } from '#renderer/messages/use-messages.ts';
import { namedFailure } from './named-failure.ts';
import type { PartlyRead } from './use-arrivals.ts';

interface UnreadNoticeProps {
  readonly partlyRead: PartlyRead;
  readonly onClose: () => void;
}

/** Each file that could not be read, and why: they stay until somebody has looked at them. */
export function UnreadNotice({ partlyRead: { added, unread }, onClose }: UnreadNoticeProps) {
  const t = useMessages();
  const describe = useFailureText();
  return (
    <div className="notice-files">
      <p className="notice-line">
        {t('notice.unread', { added, count: unread.length })}
        <Button isSmall onPress={onClose}>
          {t('close')}
        </Button>
      </p>
      <ul tabIndex={0} aria-label={t('notice.unreadFiles')}>
        {unread.map(({ name, failure }, place) => {
          // A file may fail in several places, all in the same words.
          const key = `${place} ${name}`;
          return <li key={key}>{namedFailure(describe(failure), name)}</li>;
        })}
      </ul>
    </div>
  );
}
