import type { ErrorMark } from '#shared/feedback/error-mark.ts';
import { Button } from '#renderer/design/button.tsx';
import { Card } from '#renderer/design/card.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ListedError } from './use-error-marks.ts';

interface ErrorListProps {
  readonly errors: readonly ListedError[];
  readonly onRemove: (error: ErrorMark) => void;
}

/** The errors that the reader marked in the draft, also at sentences that they have put right since. */
export function ErrorList({ errors, onRemove }: ErrorListProps) {
  const t = useMessages();
  return errors.length === 0 ? null : (
    <Card title={t('errors.title', { count: errors.length })}>
      <ul className="card-list">
        {errors.map(({ error, isThere }) => (
          <li key={`${error.part} ${error.category} ${error.sentence}`} className="listed-error">
            <div>
              <p>
                <strong className="error-word">
                  {t(`error.tag.${error.severity}`, { what: t(`error.${error.category}`) })}
                </strong>
              </p>
              <p className="quiet small">
                {t('quoted', { text: error.sentence })} {!isThere && t('errors.notThere')}
              </p>
            </div>
            <Button isSmall kind="quiet" onPress={() => onRemove(error)}>
              <span>
                {t('errors.remove')}
                <span className="heard">
                  : {t(`error.${error.category}`)}, {error.sentence}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
