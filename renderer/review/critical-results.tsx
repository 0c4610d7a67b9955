import { useState } from 'react';
import type { ReviewRecord, ShownCriticalResult } from '#shared/records/review-record.ts';
import { useAction, useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { Card } from '#renderer/design/card.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ReviewActs } from './review-acts.ts';
import { CommunicationForm } from './communication-form.tsx';
import { readBackSentence } from './communication-sentence.ts';
import { Placement } from './urgency-list.tsx';

interface CriticalResultsProps {
  readonly acts: ReviewActs;
  readonly review: ReviewRecord;
  readonly isClosed: boolean;
}

/** Results that someone must be told of, and whether the report says who was told, by whom, when and how. */
export function CriticalResults({ acts, review, isClosed }: CriticalResultsProps) {
  // An impression that is not written yet is not judged.
  const results = review.impression.trim() === '' ? [] : review.critical;
  const t = useMessages();
  const isMissing = results.some(({ missing }) => missing.length > 0);
  // Said once where it is the same for all.
  const isSameForAll = results.every((result) => missingOf(result) === missingOf(results[0]));
  const isOnlyReadBack = results.every(({ missing }) => missing.every(({ element }) => element === 'read-back'));
  const [isAsked, setIsAsked] = useState(false);
  const keys = useKeysOf('documentCritical');
  if (isAsked && !isMissing) {
    // Who wants the form again asks again: it would take the keys from who writes.
    setIsAsked(false);
  }
  useAction('documentCritical', documentTelling, isMissing && !isClosed);

  function documentTelling(): void {
    if (isOnlyReadBack) {
      acts.add(readBackSentence, false);
    } else {
      setIsAsked(true);
    }
  }

  return results.length === 0 ? null : (
    <Card title={t('review.critical')} kind={isMissing ? frameOf(results) : undefined}>
      <ul className="card-list">
        {results.map(({ text, finding, category, because, missing, inImpression }) => (
          <li key={text}>
            <p>
              <span className={`urgency-word urgency-word-${category}`}>{t(`review.category.${category}`)}</span>{' '}
              {finding}
            </p>
            <Placement because={because} {...placedBy(review, text)} />
            {!inImpression && <p className="small missing">{t('review.notInImpression')}</p>}
            {missing.length === 0 && <p className="small">{t('review.documented')}</p>}
            {missing.length > 0 && !isSameForAll && <Missing missing={missing} />}
          </li>
        ))}
      </ul>
      {isSameForAll && missingOf(results[0]) !== '' && <Missing missing={results[0]?.missing ?? []} />}
      {isMissing && !isClosed && !isAsked && (
        <div className="actions">
          <Button isSmall keys={keys} onPress={documentTelling}>
            {t(isOnlyReadBack ? 'review.recordReadBack' : 'review.whoWasTold')}
          </Button>
        </div>
      )}
      {isMissing && !isClosed && isAsked && (
        <CommunicationForm
          onAdd={(sentence) => {
            acts.add(sentence, false);
            setIsAsked(false);
          }}
          onLeave={() => setIsAsked(false)}
        />
      )}
    </Card>
  );
}

/** The row of the table that placed an item of the impression; of a sentence that is left out it is not told. */
function placedBy({ items, impression }: ReviewRecord, text: string) {
  const item = items.find(({ start, end }) => impression.slice(start, end) === text);
  return { rule: item?.rule, source: item?.source };
}

/** By how soon they must be told; where somebody was, what is missing is a matter of the record. */
function frameOf(results: readonly ShownCriticalResult[]): 'failure' | 'warning' | undefined {
  const untold = results.filter(({ missing }) => missing.some(({ element }) => element === 'told'));
  const categories = new Set(untold.map(({ category }) => category));
  if (categories.has(1)) {
    return 'failure';
  }
  return categories.has(2) ? 'warning' : undefined;
}

function missingOf(result: ShownCriticalResult | undefined): string {
  return result?.missing.map(({ element }) => element).join(' ') ?? '';
}

function Missing({ missing }: Pick<ShownCriticalResult, 'missing'>) {
  const t = useMessages();
  const sources = new Set(missing.map(({ source }) => source.citation));
  return (
    <p className="small missing" title={[...sources].join('\n')}>
      {t('review.notDocumented')} {missing.map(({ element }) => t(`review.element.${element}`)).join(', ')}
    </p>
  );
}
