import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { harms, type DraftRating } from '#shared/feedback/error-mark.ts';
import { useAction, useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import { RatingComment } from './rating-comment.tsx';
import { RatingScale } from './rating-scale.tsx';
import { useMarks } from './use-marks.ts';

const scales = ['completeness', 'correctness', 'conciseness'] as const;
const points = ['1', '2', '3', '4', '5'] as const;

/** What the reader thinks of the draft as a whole, if they care to say: folded away until it is asked for, kept as it is chosen. */
export function RateDraft({ reportId }: { readonly reportId: string }) {
  const t = useMessages();
  const { data: settings } = useStationQuery('getFeedbackSettings', {});
  const { marks, rate } = useMarks(reportId);
  const [isOpen, setIsOpen] = useState(false);
  const questions = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const keys = useKeysOf('rateDraft');
  const isRecorded = settings?.isRecorded === true;
  useAction('rateDraft', () => setIsOpen(true), isRecorded);
  useEffect(() => {
    if (isOpen) {
      questions.current?.querySelector<HTMLElement>('[role=radio]')?.focus();
      questions.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [isOpen]);

  function close(): void {
    setIsOpen(false);
    opener.current?.focus();
  }

  if (!isRecorded || marks === undefined) {
    return null;
  }
  const { rating = {} } = marks;
  const said = inWords(rating, t);
  return (
    <div className="rate-draft">
      <Button
        isSmall
        kind="quiet"
        ref={opener}
        keys={keys}
        aria-expanded={isOpen}
        onPress={() => setIsOpen((before) => !before)}
      >
        {isOpen ? <ChevronDown size={15} aria-hidden="true" /> : <ChevronRight size={15} aria-hidden="true" />}
        {t('action.rateDraft')}
      </Button>
      {!isOpen && said !== '' && <span className="quiet small">{said}</span>}
      {isOpen && (
        <div
          ref={questions}
          role="group"
          aria-label={t('action.rateDraft')}
          className="rating"
          onKeyDown={({ key }) => key === 'Escape' && close()}
        >
          {scales.map((scale) => (
            <RatingScale
              key={scale}
              label={t(`rating.${scale}`)}
              choices={points.map((value) => ({ value, label: value }))}
              value={points.find((value) => Number(value) === rating[scale])}
              onValue={(value) => void rate({ [scale]: value === undefined ? undefined : Number(value) })}
              help={t(`rating.${scale}.ends`)}
            />
          ))}
          <RatingScale
            label={t('rating.harm')}
            choices={harms.map((value) => ({ value, label: t(`rating.harm.${value}`) }))}
            value={rating.harm}
            onValue={(harm) => void rate({ harm })}
          />
          <RatingComment comment={rating.comment ?? ''} onComment={(comment) => void rate({ comment })} />
        </div>
      )}
    </div>
  );
}

/** '' where nothing was said. */
function inWords(rating: DraftRating, t: ReturnType<typeof useMessages>): string {
  const said = scales.flatMap((scale) =>
    rating[scale] === undefined ? [] : [`${t(`rating.${scale}`)} ${rating[scale]}`],
  );
  const harm = rating.harm === undefined ? [] : [`${t('rating.harm')} ${t(`rating.harm.${rating.harm}`)}`];
  const comment = rating.comment === undefined || rating.comment === '' ? [] : [t('rating.commented')];
  return [...said, ...harm, ...comment].join(' · ');
}
