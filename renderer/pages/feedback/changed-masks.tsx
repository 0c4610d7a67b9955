import type { FeedbackPreview } from '#shared/records/feedback-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { Card } from '#renderer/design/card.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { MaskChanges } from './mask-changes.ts';

interface ChangedMasksProps {
  readonly preview: Pick<FeedbackPreview, 'added' | 'lifted'>;
  readonly onChange: (next: (before: MaskChanges) => MaskChanges) => void;
}

/** What people changed of what the rules take out, also earlier; each can be taken back. */
export function ChangedMasks({ preview: { added, lifted }, onChange }: ChangedMasksProps) {
  const t = useMessages();
  if (added.length + lifted.length === 0) {
    return null;
  }
  return (
    <Card title={t('feedback.changed')}>
      <ul className="changed-masks">
        {lifted.map((words) => (
          <ChangedMask
            key={`lifted ${words}`}
            words={words}
            said={t('feedback.wasLifted', { words })}
            onTakeBack={() => onChange((now) => ({ ...now, lifted: now.lifted.filter((own) => own !== words) }))}
          />
        ))}
        {added.map((words) => (
          <ChangedMask
            key={`added ${words}`}
            words={words}
            said={t('feedback.wasTaken', { words })}
            onTakeBack={() => onChange((now) => ({ ...now, added: now.added.filter((own) => own !== words) }))}
          />
        ))}
      </ul>
    </Card>
  );
}

interface ChangedMaskProps {
  readonly words: string;
  readonly said: string;
  readonly onTakeBack: () => void;
}

function ChangedMask({ words, said, onTakeBack }: ChangedMaskProps) {
  const t = useMessages();
  return (
    <li>
      <span>{said}</span>
      <Button isSmall kind="quiet" onPress={onTakeBack}>
        <span>
          {t('feedback.takeBack')}
          <span className="heard">: {words}</span>
        </span>
      </Button>
    </li>
  );
}
